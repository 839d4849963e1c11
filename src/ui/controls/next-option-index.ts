/** Options that a page of a list holds. */
const PAGE_OPTIONS = 8;

/**
 * Where a key leads in the list of a combobox.
 * @param active the option that is active; -1 while none is
 * @returns `null` for a key that moves nothing, and in an empty list
 */
export function getNextOptionIndex(key: string, active: number, length: number): number | null {
  if (length === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % length;
    case 'ArrowUp':
      return active <= 0 ? length - 1 : active - 1;
    case 'PageDown':
      return Math.min(Math.max(active, 0) + PAGE_OPTIONS, length - 1);
    case 'PageUp':
      return Math.max(active - PAGE_OPTIONS, 0);
    default:
      return null;
  }
}
