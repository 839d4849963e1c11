/** Repeats with at least this bound count as unbounded. */
const UNBOUNDED_COUNT = 1000;
/** The replacement for any other bound: enough to repeat, and small enough for an automaton. */
const SHORT_COUNT = 3;

/**
 * Shortens every bounded repeat of a pattern. A bound of 100 multiplies the cost by at most 100, independent of the
 * text
 * length. So only unbounded repeats can make a pattern slower than linear, and a pattern with short bounds is small
 * enough to decide that exactly.
 */
export function shortenBounds(pattern: string): string {
  return pattern.replaceAll(/\\[^]|\[(?:\\[^]|[^\]\\])*\]|\{(\d+)(,(\d*))?\}/g, (token: string, min: string | undefined, more: string | undefined, max: string | undefined) => {
    if (min === undefined) return token;
    const from = Math.min(Number(min), SHORT_COUNT);
    if (more === undefined) return `{${from}}`;
    return max === '' || Number(max) >= UNBOUNDED_COUNT ? `{${from},}` : `{${from},${Math.min(Number(max), SHORT_COUNT)}}`;
  });
}
