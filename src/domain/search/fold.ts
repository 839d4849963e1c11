import { CHARACTER_VARIANTS } from './character-variants.ts';

/**
 * What is left to unify after NFKD and lower case: accents go, and the lower case of a capital
 * sigma no longer depends on its neighbours.
 */
const REPLACED = new RegExp(String.raw`[\p{M}ς${[...CHARACTER_VARIANTS.keys()].join('')}]`, 'gu');

/**
 * Brings a text into the form in which texts are compared: without the difference between
 * letter cases, accents, full and half width (NFKD), and variants of a Chinese character.
 * Folds each code point by itself, so that a part of a text folds to a part of its folded form.
 * Never throws; a lone surrogate stays as it is.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(REPLACED, (character) => (character === 'ς' ? 'σ' : (CHARACTER_VARIANTS.get(character) ?? '')));
}

/** A character with its accents. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Blanks, ASCII, punctuation and ideographs: each is one code unit and folds to one. */
const PLAIN = /^[\t\n\r -~\u3001-\u3029\uFF0C\u4E00-\u9FFF]*$/u;

export interface FoldedText {
  readonly folded: string;
  /** Where the code unit `at` of `folded` comes from: the start of its character in the original. */
  readonly startOf: (at: number) => number;
  /** The end of the character from which the code unit `at` of `folded` comes. */
  readonly endOf: (at: number) => number;
}

/** As {@link fold}, with the way back to the original, in UTF-16 code units. */
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
