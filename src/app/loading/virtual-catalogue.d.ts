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

/** Loaders of the codes of the table, by language and code. */
declare module 'virtual:catalogue/details' {
  export const details: import('./catalogue-data.ts').DetailLoaders;
}

/** Those of its neighbours. */
declare module 'virtual:catalogue/supplementary-details' {
  export const details: import('./catalogue-data.ts').DetailLoaders;
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
