/** Repeats with at least this bound count as unbounded. */
const UNBOUNDED = 1000;
/** The replacement for any other bound: enough to repeat, and small enough for an automaton. */
const SHORT = 3;

/**
 * Shortens every bounded repeat of a pattern. A bound of a hundred multiplies the cost by at most a
 * hundred, independent of the text length. So only unbounded repeats can make a pattern slower than
 * linear, and a pattern with short bounds is small enough to decide that exactly.
 */
export function shortenBounds(pattern: string): string {
  return pattern.replaceAll(/\\[^]|\[(?:\\[^]|[^\]\\])*\]|\{(\d+)(,(\d*))?\}/g, (token: string, least: string | undefined, more: string | undefined, most: string | undefined) => {
    if (least === undefined) return token;
    const from = Math.min(Number(least), SHORT);
    if (more === undefined) return `{${from}}`;
    return most === '' || Number(most) >= UNBOUNDED ? `{${from},}` : `{${from},${Math.min(Number(most), SHORT)}}`;
  });
}
