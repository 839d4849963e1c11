/**
 * Returns the row that a key moves to, in a list that runs from top to bottom.
 * @param key as in `KeyboardEvent.key`
 * @param page number of visible rows
 * @returns `null` for keys that do not move
 */
export function getTargetRow(key: string, row: number, total: number, page: number): number | null {
  const last = total - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(row + 1, last);
    case 'ArrowUp':
      return Math.max(row - 1, 0);
    case 'PageDown':
      return Math.min(row + page, last);
    case 'PageUp':
      return Math.max(row - page, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
