/** A text that another part of the page passes to the check page. It exists only in the memory of the page. */
export interface PendingRequest {
  readonly text: string;
  /** `result`: from an open result; `outside`: pasted outside any field; `box`: pasted into the empty box. */
  readonly from: 'result' | 'outside' | 'box';
  /** Start of the result's error in the text, in UTF-16 code units; `null` if it is unknown whether the text contains an error. */
  readonly errorStart: number | null;
}
