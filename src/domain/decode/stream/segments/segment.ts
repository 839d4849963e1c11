/** A part of a long text that is read on its own. Positions are UTF-16 code units from the start of the whole text. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /**
   * The segment owns the errors that begin from here up to `ownedTo`. Where the text had to be cut
   * inside a record, adjacent segments overlap, and only one of them owns each error.
   */
  readonly ownedFrom: number;
  readonly ownedTo: number;
}

/** Creates a segment that does not overlap others. */
export function createSegment(start: number, end: number): Segment {
  return { start, end, ownedFrom: Number.NEGATIVE_INFINITY, ownedTo: Number.POSITIVE_INFINITY };
}

/** Whether a segment overlaps the previous or the next one. */
export function isOverlapped({ ownedFrom, ownedTo }: Segment): boolean {
  return Number.isFinite(ownedFrom) || Number.isFinite(ownedTo);
}
