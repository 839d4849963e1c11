/*
 * Modules that `scripts/vite-plugin-catalogue.ts` makes of the catalogue, so that a page
 * loads no more of it than it shows.
 */

declare module 'virtual:catalogue/summaries/*' {
  export const summaries: readonly import('../domain/catalogue/views.ts').CodeSummary[];
}

declare module 'virtual:catalogue/details' {
  type Details = Record<
    import('../domain/catalogue/published-ids.ts').ErrorCode,
    () => Promise<{ readonly detail: import('../domain/catalogue/views.ts').CodeDetail }>
  >;
  export const details: Record<import('../domain/language.ts').Language, Details>;
}

declare module 'virtual:catalogue/operations/*' {
  export const operations: readonly import('../domain/catalogue/views.ts').OperationView[];
}

declare module 'virtual:catalogue/checks/*' {
  export const operations: readonly import('../domain/check/checked-operation.ts').CheckedOperation[];
}

declare module 'virtual:catalogue/search' {
  export const documents: readonly import('../domain/search/search.ts').SearchDocument[];
}

declare module 'virtual:catalogue/decode' {
  export const decodeCatalogue: import('../domain/decode/decode-catalogue.ts').DecodeCatalogue;
}

declare module 'virtual:catalogue/calls' {
  export const calls: readonly import('../domain/operations/call-pattern.ts').CallPattern[];
}

declare module 'virtual:catalogue/diagnosis-sources/*' {
  export const sources: readonly import('../domain/catalogue/views.ts').SourceView[];
}

declare module 'virtual:catalogue/notes/*' {
  export const notes: import('../domain/catalogue/notes-view.ts').NotesView;
}
