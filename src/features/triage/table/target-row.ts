/**
 * The row to which a key moves, in a list that is read from top to bottom.
 * @param key  as in `KeyboardEvent.key`
 * @param page how many rows are seen at once
 * @returns `null` for a key that moves nowhere
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
