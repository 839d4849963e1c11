import type { DecodedError } from '../decode-result.ts';

/** An error as it is found in a text that is read piece by piece. */
export interface FoundError {
  /** Its spans count from the beginning of the whole text, in UTF-16 code units. */
  readonly error: DecodedError;
  /**
   * The record around it: lines of a log, or a member of a list. Reading it alone gives the error
   * again, unless it is a row of a table whose heading lies further up.
   */
  readonly text: string;
  /** Where the record begins in the whole text, in UTF-16 code units. */
  readonly start: number;
}
