/*
 * Modules that `scripts/vite-plugins/catalogue-modules.ts` makes of the catalogue, so that a page
 * loads no more of it than it shows.
 */

declare module 'virtual:catalogue/summaries/*' {
  export const summaries: readonly import('../../domain/catalogue/page-data.ts').CodeSummary[];
}

declare module 'virtual:catalogue/supplementary/*' {
  export const summaries: readonly import('../../domain/catalogue/page-data.ts').CodeSummary[];
}

/** Loaders of the codes of one module, by language and code. */
type CatalogueDetailLoaders = Readonly<
  Record<
    import('../../domain/language.ts').Language,
    Readonly<Partial<Record<import('../../domain/catalogue/published-ids.ts').ErrorCode, () => Promise<{ readonly detail: import('../../domain/catalogue/page-data.ts').CodeDetail }>>>>
  >
>;

/** The codes in the official table. */
declare module 'virtual:catalogue/details' {
  export const details: CatalogueDetailLoaders;
}

/** The codes that are not in it. */
declare module 'virtual:catalogue/supplementary-details' {
  export const details: CatalogueDetailLoaders;
}

declare module 'virtual:catalogue/operations/*' {
  export const operations: readonly import('../../domain/catalogue/page-data.ts').OperationData[];
}

declare module 'virtual:catalogue/checks/*' {
  export const operations: readonly import('../../domain/check/checked-operation.ts').CheckedOperation[];
}

declare module 'virtual:catalogue/search' {
  export const documents: readonly import('../../domain/search/search.ts').SearchDocument[];
}

declare module 'virtual:catalogue/supplementary-search' {
  export const documents: readonly import('../../domain/search/search.ts').SearchDocument[];
}

declare module 'virtual:catalogue/decode' {
  export const decodeCatalogue: import('../../domain/decode/decode-catalogue.ts').DecodeCatalogue;
}

declare module 'virtual:catalogue/calls' {
  export const calls: readonly import('../../domain/operations/call-pattern.ts').CallPattern[];
}

declare module 'virtual:catalogue/diagnosis-sources/*' {
  export const sources: readonly import('../../domain/catalogue/page-data.ts').SourceData[];
}

declare module 'virtual:catalogue/notes/*' {
  export const notes: import('../../domain/catalogue/notes-data.ts').NotesData;
}
