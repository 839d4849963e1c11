import type { DecodedError } from '../decode-result.ts';

/** An error found in a text that is read piece by piece. */
export interface FoundError {
  /** Spans are UTF-16 code units from the start of the whole text. */
  readonly error: DecodedError;
  /**
   * The record that contains the error: log lines or a list member. Decoding it separately returns the
   * same error, unless it is a table row whose heading is not part of the record.
   */
  readonly text: string;
  /** The start of the record in the whole text, in UTF-16 code units. */
  readonly start: number;
}
