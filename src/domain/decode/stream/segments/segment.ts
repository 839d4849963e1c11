/** A stretch of a long text that is read by itself. Positions count from the beginning of the whole text. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /**
   * Errors that begin from here on, up to `ownedTo`, are those of this unit: where a text had to be
   * cut in the middle of something, neighbours overlap and each error belongs to one of them.
   */
  readonly ownedFrom: number;
  readonly ownedTo: number;
}

/** A unit that nothing overlaps. */
export function createSegment(start: number, end: number): Segment {
  return { start, end, ownedFrom: Number.NEGATIVE_INFINITY, ownedTo: Number.POSITIVE_INFINITY };
}

/** Whether a unit shares its beginning or its end with a neighbour. */
export function isOverlapped({ ownedFrom, ownedTo }: Segment): boolean {
  return Number.isFinite(ownedFrom) || Number.isFinite(ownedTo);
}
