/**
 * How many typing mistakes a word may hold and still be understood. A mistake is a letter
 * too many, too few or wrong, or two neighbours swapped. Numbers are no words: 404 is not 400.
 */
export function allowedTypos(word: string): 0 | 1 | 2 {
  const letters = word.replaceAll(/\P{L}/gu, '').length;
  if (letters < 4) {
    return 0;
  }
  return letters < 8 ? 1 : 2;
}

export interface TypoMatch {
  readonly typos: number;
  /** False where the word is only the beginning of the text, as while somebody is still typing. */
  readonly whole: boolean;
}

/**
 * Compares one typed word with many others.
 * @param word folded
 * @param limit most mistakes that still count as the same word
 * @returns a function that compares with the part of `text` from `start` to `end`; `undefined`
 *          where neither that part nor a beginning of it is within the limit. A mere beginning
 *          counts only where the first letter is right: half a word has many neighbours.
 */
export function typoMatcher(
  word: string,
  limit: number,
): (text: string, start: number, end: number) => TypoMatch | undefined {
  // Optimal string alignment, a band of `limit` to each side of the diagonal.
  const width = word.length + limit + 1;
  const beyond = limit + 1;
  let previous = new Uint8Array(width + 1);
  let current = new Uint8Array(width + 1);
  let beforePrevious = new Uint8Array(width + 1);

  return (text, start, end) => {
    const length = Math.min(end - start, width - 1);
    if (word.length - length > limit) {
      return undefined;
    }
    for (let column = 0; column <= length; column += 1) {
      previous[column] = Math.min(column, beyond);
    }
    for (let row = 1; row <= word.length; row += 1) {
      const letter = word.charCodeAt(row - 1);
      const from = Math.max(1, row - limit);
      const to = Math.min(length, row + limit);
      current.fill(beyond, 0, length + 1);
      current[0] = Math.min(row, beyond);
      let least = current[0];
      for (let column = from; column <= to; column += 1) {
        const other = text.charCodeAt(start + column - 1);
        let typos =
          letter === other
            ? at(previous, column - 1)
            : 1 + Math.min(at(previous, column - 1), at(previous, column), at(current, column - 1));
        if (
          row > 1 &&
          column > 1 &&
          letter === text.charCodeAt(start + column - 2) &&
          other === word.charCodeAt(row - 2)
        ) {
          typos = Math.min(typos, 1 + at(beforePrevious, column - 2));
        }
        current[column] = Math.min(typos, beyond);
        least = Math.min(least, typos);
      }
      if (least > limit) {
        return undefined;
      }
      [beforePrevious, previous, current] = [previous, current, beforePrevious];
    }
    const whole = end - start === length ? at(previous, length) : beyond;
    let typos = whole;
    if (text.charCodeAt(start) === word.charCodeAt(0)) {
      for (let column = 1; column <= length; column += 1) {
        typos = Math.min(typos, at(previous, column));
      }
    }
    return typos > limit ? undefined : { typos, whole: typos === whole };
  };
}

function at(row: Uint8Array, column: number): number {
  return row[column] ?? 0;
}
