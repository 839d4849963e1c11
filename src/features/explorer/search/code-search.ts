import type { ErrorCode } from '../../../domain/catalogue/published-ids.ts';

/** A stretch of a text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The search over the catalogue, as the explorer uses it. */
export interface CodeSearch {
  /** Codes that fit, best first, and whether they are only spelled alike. */
  find(query: string): { readonly codes: readonly ErrorCode[]; readonly fuzzy: boolean };
  /** What to highlight in a text that is shown. */
  findMatches(text: string, query: string): readonly TextRange[];
}
