/**
 * The name that was meant: the nearest one within a few typing mistakes (a letter too many, too few or
 * wrong, or two neighbours swapped), whatever its letter case; null where none is near.
 * One mistake in a name of up to five letters, two in a longer one.
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

/** Optimal string alignment: insert, delete, replace, swap neighbours. */
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
