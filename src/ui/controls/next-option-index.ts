/** Number of options that Page Up and Page Down move by. */
const PAGE_OPTIONS = 8;

/**
 * Returns the index of the option that a key activates in the list of a combobox.
 * @param active index of the active option; -1 if none is active
 * @returns `null` for keys that do not move, and for an empty list
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
