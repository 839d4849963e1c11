import type { ErrorCode } from '../../../domain/catalogue/published-ids.ts';

/** A range of a text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The catalog search that the explorer uses. */
export interface CodeSearch {
  /** Finds matching codes, best match first. `fuzzy`: the codes only have a similar spelling. */
  find(query: string): { readonly codes: readonly ErrorCode[]; readonly fuzzy: boolean };
  /** Finds the ranges to highlight in a displayed text. */
  findMatches(text: string, query: string): readonly TextRange[];
}
