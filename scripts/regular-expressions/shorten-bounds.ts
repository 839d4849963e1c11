/** A repeat of so many is no bound worth the name. */
const UNBOUNDED = 1000;
/** What is left of any other bound: enough to repeat, and small enough for an automaton. */
const SHORT = 3;

/**
 * The pattern with every bounded repeat made short. A bound of a hundred costs at most a hundred
 * times as much, never more with the length of the text; so only repeats without a bound can make a
 * pattern slower than linear, and a pattern with short bounds is small enough to decide that exactly.
 */
export function shortenBounds(pattern: string): string {
  return pattern.replaceAll(/\\[^]|\[(?:\\[^]|[^\]\\])*\]|\{(\d+)(,(\d*))?\}/g, (token: string, least: string | undefined, more: string | undefined, most: string | undefined) => {
    if (least === undefined) return token;
    const from = Math.min(Number(least), SHORT);
    if (more === undefined) return `{${from}}`;
    return most === '' || Number(most) >= UNBOUNDED ? `{${from},}` : `{${from},${Math.min(Number(most), SHORT)}}`;
  });
}
