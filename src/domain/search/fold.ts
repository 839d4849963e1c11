import { CHARACTER_VARIANTS } from './character-variants.ts';

/**
 * Differences that remain after NFKD normalization and lowercasing: combining marks are removed, and the final form of
 * sigma becomes the regular one.
 */
const REPLACED = new RegExp(String.raw`[\p{M}ς${[...CHARACTER_VARIANTS.keys()].join('')}]`, 'gu');

/**
 * Normalizes a text for comparison: ignores case, accents, full and half width (NFKD), and variants of Chinese
 * characters. Folds each code point separately, so that a part of a text folds to a part of the folded text.
 * Never throws; a lone surrogate stays unchanged.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(REPLACED, (character) => (character === 'ς' ? 'σ' : (CHARACTER_VARIANTS.get(character) ?? '')));
}

/** A character with its combining marks. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Whitespace, ASCII, punctuation and ideographs: each is one code unit and folds to one code unit. */
const PLAIN = /^[\t\n\r -~\u3001-\u3029\uFF0C\u4E00-\u9FFF]*$/u;

export interface FoldedText {
  readonly folded: string;
  /** The start, in the original text, of the character that produced the code unit at `at` in `folded`. */
  readonly startOf: (at: number) => number;
  /** The end, in the original text, of the character that produced the code unit at `at` in `folded`. */
  readonly endOf: (at: number) => number;
}

/** Folds a text like {@link fold} and maps positions back to the original, in UTF-16 code units. */
export function foldWithOffsets(text: string): FoldedText {
  if (PLAIN.test(text)) {
    return { folded: fold(text), startOf: (at) => at, endOf: (at) => at + 1 };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const piece = fold(cluster);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return {
    folded,
    startOf: (at) => starts[at] ?? text.length,
    endOf: (at) => ends[at] ?? text.length,
  };
}
