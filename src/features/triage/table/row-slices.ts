/** Firefox refuses elements higher than 17.8 million pixels, Chromium and Safari above 33.5 million. Kept well below. */
const MAX_LIST_HEIGHT_PX = 15_000_000;

/** However low the rows are, a scroll bar that stands for more of them cannot be steered. */
const MAX_SLICE_ROWS = 100_000;

/** Rows `from` up to, not including, `to`: as many as one scrolled list can hold. */
export interface RowSlice {
  readonly from: number;
  readonly to: number;
}

/**
 * How many rows a slice holds: 100,000, or less where rows are so high that a browser would cut the list.
 * @param rowHeight in CSS pixels
 */
export function getSliceLength(rowHeight: number): number {
  let length = MAX_SLICE_ROWS;
  while (length > 1000 && length * rowHeight > MAX_LIST_HEIGHT_PX) length /= 2;
  return Math.floor(length);
}

/** The slice in which a row stands, of `total` rows. */
export function getSliceAround(row: number, total: number, length: number): RowSlice {
  const last = Math.max(0, total - 1);
  const from = Math.floor(Math.min(Math.max(0, row), last) / length) * length;
  return { from, to: Math.min(total, from + length) };
}
