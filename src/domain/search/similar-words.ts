import type { Dictionary } from './dictionary.ts';

type PartedText = Pick<Dictionary, 'text' | 'wordStarts' | 'partStarts'>;

/**
 * The positions in a dictionary's text at which a word or a part of a CamelCase name starts, sorted alphabetically by the
 * text from there, so that a common prefix is compared only once.
 */
export interface SortedParts {
  readonly starts: Uint32Array;
  /** The end of the word that contains the part. */
  readonly ends: Uint32Array;
  readonly words: Uint32Array;
  /** The length of the prefix that each part shares with the previous one, in code units; at most 255. */
  readonly shared: Uint8Array;
}

/** Collects the parts of all words in a dictionary and sorts them by code units. */
export function sortParts({ text, wordStarts, partStarts }: PartedText): SortedParts {
  const parts: { readonly start: number; readonly word: number; readonly spelling: string }[] = [];
  for (let word = 0; word + 1 < wordStarts.length; word += 1) {
    const end = (wordStarts[word + 1] ?? 0) - 1;
    for (let start = wordStarts[word] ?? end; start < end; start += 1) {
      if (partStarts[start] === 1) {
        parts.push({ start, word, spelling: text.slice(start, end) });
      }
    }
  }
  parts.sort((a, b) => (a.spelling < b.spelling ? -1 : Number(a.spelling > b.spelling)));
  return {
    starts: Uint32Array.from(parts, ({ start }) => start),
    ends: Uint32Array.from(parts, ({ start, spelling }) => start + spelling.length),
    words: Uint32Array.from(parts, ({ word }) => word),
    shared: Uint8Array.from(parts, ({ spelling }, at) => getCommonLength(spelling, parts[at - 1]?.spelling ?? '')),
  };
}

function getCommonLength(a: string, b: string): number {
  let length = 0;
  while (length < 255 && length < a.length && a[length] === b[length]) {
    length += 1;
  }
  return length;
}

/**
 * Calls `visit` for every part within `limit` typos of the typed text (optimal string alignment: insert, delete,
 * replace, swap adjacent letters).
 * @param typed folded
 * @param visit receives the number of the word. `whole` is false if only the start of the part is similar, which is
 *   normal while the user is still typing. The first letter of such a start must match, because half a word is similar
 *   to many words.
 */
export function visitSimilarWords(
  text: string,
  parts: SortedParts,
  typed: string,
  limit: number,
  visit: (word: number, typos: number, whole: boolean) => void,
): void {
  // Row d compares the first d letters of a part with the typed text, at most `limit` cells to each side of the
  // diagonal. The rows for a shared prefix are reused for the next part.
  const width = typed.length + 2;
  const deepest = typed.length + limit;
  const beyond = limit + 1;
  const rows = new Uint8Array((deepest + 1) * width).fill(beyond);
  const bestBeginnings = new Uint8Array(deepest + 1).fill(beyond);
  for (let column = 0; column <= limit; column += 1) {
    rows[column] = column;
  }

  /** Fills row `depth` and returns the lowest number of typos in it. */
  const compareLetter = (start: number, depth: number): number => {
    const letter = text.charCodeAt(start + depth - 1);
    const letterBefore = depth > 1 ? text.charCodeAt(start + depth - 2) : -1;
    const row = depth * width;
    const first = Math.max(1, depth - limit);
    const last = Math.min(typed.length, depth + limit);
    let least = Math.min(first === 1 ? depth : beyond, beyond);
    rows[row + first - 1] = least;
    for (let column = first; column <= last; column += 1) {
      const typedLetter = typed.charCodeAt(column - 1);
      const replaced = getCell(rows, row - width + column - 1);
      let typos =
        letter === typedLetter
          ? replaced
          : 1 + Math.min(replaced, getCell(rows, row - width + column), getCell(rows, row + column - 1));
      if (column > 1 && letterBefore === typedLetter && letter === typed.charCodeAt(column - 2)) {
        typos = Math.min(typos, 1 + getCell(rows, row - 2 * width + column - 2));
      }
      rows[row + column] = Math.min(typos, beyond);
      least = Math.min(least, typos);
    }
    bestBeginnings[depth] = Math.min(
      getCell(bestBeginnings, depth - 1),
      last === typed.length ? getCell(rows, row + typed.length) : beyond,
    );
    return least;
  };

  let depth = 0;
  let hopeless = false;
  for (let part = 0; part < parts.starts.length; part += 1) {
    const start = parts.starts[part] ?? 0;
    const length = (parts.ends[part] ?? 0) - start;
    const shared = parts.shared[part] ?? 0;
    if (!hopeless || shared < depth) {
      depth = Math.min(depth, shared);
      hopeless = false;
      while (!hopeless && depth < length && depth < deepest) {
        depth += 1;
        hopeless = compareLetter(start, depth) > limit;
      }
    }
    const whole = !hopeless && depth === length ? getCell(rows, depth * width + typed.length) : beyond;
    const beginning = text.charCodeAt(start) === typed.charCodeAt(0) ? getCell(bestBeginnings, depth) : beyond;
    const typos = Math.min(whole, beginning);
    if (typos <= limit) {
      visit(parts.words[part] ?? 0, typos, typos === whole);
    }
  }
}

function getCell(row: Uint8Array, at: number): number {
  return row[at] ?? 0;
}
