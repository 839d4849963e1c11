import { foldWithOffsets } from './fold.ts';
import { parseQuery } from './parse-query.ts';

/** A range of a text, in UTF-16 code units; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the parts of a text that match a word of the query or a synonym, with the same comparison as the search.
 * @returns ranges in ascending order; ranges that touch or overlap are merged
 */
export function findMatches(text: string, query: string): readonly TextRange[] {
  const { words: typed, translations } = parseQuery(query);
  const words = [...typed, ...Array.from(translations.values(), ({ parts }) => parts).flat(2)];
  if (words.length === 0 || text === '') {
    return [];
  }
  const { folded, startOf, endOf } = foldWithOffsets(text);
  const found: TextRange[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      found.push({ start: startOf(at), end: endOf(at + word.length - 1) });
    }
  }
  return mergeRanges(found);
}

function mergeRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      merged.push(range);
    }
  }
  return merged;
}
