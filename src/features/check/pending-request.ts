/** A text that comes to the check page from elsewhere: it lives in the memory of the page and nowhere else. */
export interface PendingRequest {
  readonly text: string;
  /** From an open result, pasted outside any field, or pasted into the empty box. */
  readonly from: 'result' | 'outside' | 'box';
  /** Where the error of the result begins in it; `null` where it is not known whether it holds one. */
  readonly errorStart: number | null;
}
