/**
 * Finds the known name that was probably meant: the one with the smallest edit distance, ignoring case; `null` if
 * none is close enough. Names of up to five letters allow one edit, longer names two. An edit inserts, deletes or
 * replaces a letter, or swaps two adjacent letters.
 */
export function findNearestName(typed: string, names: readonly string[]): string | null {
  if (typed.length > 80) return null;
  const folded = typed.toLowerCase();
  let best: string | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const limit = name.length <= 5 ? 1 : 2;
    const mistakes = getEditDistance(folded, name.toLowerCase());
    if (mistakes <= limit && mistakes < lowest) {
      best = name;
      lowest = mistakes;
    }
  }
  return best;
}

/** The optimal string alignment distance: insertions, deletions, replacements and swaps of adjacent letters. */
function getEditDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let lowest = Math.min((last[column - 1] ?? 0) + (same ? 0 : 1), (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] && row > 1 && column > 1) lowest = Math.min(lowest, (beforeLast[column - 2] ?? 0) + 1);
      current.push(lowest);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? a.length;
}
