/** Firefox rejects elements higher than 17.8 million pixels, Chromium and Safari above 33.5 million. Kept well below. */
const MAX_LIST_HEIGHT_PX = 15_000_000;

/** Even with low rows, a scroll bar for more rows is too coarse to use. */
const MAX_SLICE_ROWS = 100_000;

/** Rows from `from` to `to` (exclusive), as many as a scrolled list can contain. */
export interface RowSlice {
  readonly from: number;
  readonly to: number;
}

/**
 * Returns the number of rows in a slice: 100,000, or fewer if the rows are so high that a browser would clip the
 * list.
 * @param rowHeight in CSS pixels
 */
export function getSliceLength(rowHeight: number): number {
  let length = MAX_SLICE_ROWS;
  while (length > 1000 && length * rowHeight > MAX_LIST_HEIGHT_PX) length /= 2;
  return Math.floor(length);
}

/** Returns the slice that contains a row, of `total` rows. */
export function getSliceAround(row: number, total: number, length: number): RowSlice {
  const last = Math.max(0, total - 1);
  const from = Math.floor(Math.min(Math.max(0, row), last) / length) * length;
  return { from, to: Math.min(total, from + length) };
}
