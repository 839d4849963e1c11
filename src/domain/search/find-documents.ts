import { maxEditDistance } from './max-edit-distance.ts';
import { COVERAGE, visitWordsWith, type Dictionary } from './dictionary.ts';
import type { FieldIndex, FieldKind, SearchIndex } from './search-index.ts';
import { visitSimilarWords } from './similar-words.ts';
import { hasHan } from './split-words.ts';
import type { TranslatedWord } from './translate-word.ts';

/** The weight of a match by the kind of field and, from left to right, by {@link COVERAGE}. */
const WEIGHTS: Readonly<Record<FieldKind, readonly [number, number, number, number]>> = {
  code: [56, 80, 90, 100],
  alias: [70, 71, 71, 72],
  status: [60, 61, 61, 62],
  message: [50, 51, 51, 52],
  meaning: [40, 41, 41, 42],
  keyword: [30, 31, 31, 32],
  text: [20, 21, 21, 22],
};

/** Greater than every weight. */
export const MAX_WEIGHT = 128;

/**
 * Sets in `weights` how well each document matches `word`.
 * @param weights one per document; only increased, never decreased
 */
export type Finder = (index: SearchIndex, word: string, weights: Uint8Array) => void;

/** Finds documents that contain the word, including in the middle of a longer word. */
export const findExactly: Finder = (index, word, weights) => {
  const chinese = hasHan(word);
  let found = 0;
  for (const field of index.fields) {
    const best = WEIGHTS[field.kind];
    if (found === weights.length && best[COVERAGE.whole] < WEIGHTS.code[COVERAGE.inside]) {
      return;
    }
    const dictionary = chinese ? field.han : field.latin;
    visitWordsWith(dictionary, word, (hit, reach) => {
      found += raise(dictionary, hit, weights, best[chinese && reach !== COVERAGE.whole ? COVERAGE.inside : reach]);
    });
  }
};

/** Documents that contain one word of every part; the part that is found least well decides. */
export function findTranslated(index: SearchIndex, { parts }: TranslatedWord, weights: Uint8Array): void {
  const worst = new Uint8Array(weights.length).fill(MAX_WEIGHT);
  visitParts(index, parts, weights.length, (document, weight) => {
    worst[document] = Math.min(worst[document] ?? 0, weight);
  });
  for (let document = 0; document < worst.length; document += 1) {
    weights[document] = Math.max(weights[document] ?? 0, worst[document] ?? 0);
  }
}

/** Documents that contain half of the parts, or resemble the translation. Each weighs less than any exact hit. */
export function findTranslatedLoosely(index: SearchIndex, { parts, translation }: TranslatedWord, weights: Uint8Array): void {
  findByPairs(index, translation, weights);
  const found = new Uint8Array(weights.length);
  visitParts(index, parts, weights.length, (document, weight) => {
    found[document] = (found[document] ?? 0) + (weight > 0 ? 1 : 0);
  });
  for (let document = 0; document < found.length; document += 1) {
    const share = (found[document] ?? 0) / parts.length;
    if (share >= 0.5) {
      weights[document] = Math.max(weights[document] ?? 0, Math.ceil(share * 6));
    }
  }
}

/** Calls `visit` for each part and document, with the best weight of the words of the part. */
function visitParts(index: SearchIndex, parts: TranslatedWord['parts'], count: number, visit: (document: number, weight: number) => void): void {
  const weights = new Uint8Array(count);
  for (const words of parts) {
    weights.fill(0);
    for (const word of words) {
      findExactly(index, word, weights);
    }
    for (let document = 0; document < count; document += 1) {
      visit(document, weights[document] ?? 0);
    }
  }
}

/** Finds documents whose code or alias contains all words of the query joined together. */
export const findName: Finder = (index, joined, weights) => {
  for (const field of index.fields) {
    if (field.kind === 'code' || field.kind === 'alias') {
      const dictionary = hasHan(joined) ? field.han : field.latin;
      visitWordsWith(dictionary, joined, (hit, reach) => {
        raise(dictionary, hit, weights, WEIGHTS[field.kind][reach]);
      });
    }
  }
};

/** Finds documents that contain the word or a similar one. A similar word always weighs less than an exact match. */
export const findLoosely: Finder = (index, word, weights) => {
  findExactly(index, word, weights);
  if (hasHan(word)) {
    findByPairs(index, word, weights);
    return;
  }
  const limit = maxEditDistance(word);
  if (limit > 0) {
    for (const field of index.fields) {
      findTypos(field, word, limit, weights);
    }
  }
};

function findTypos({ kind, latin, forgiving }: FieldIndex, word: string, limit: number, weights: Uint8Array): void {
  if (forgiving === null) {
    return;
  }
  visitSimilarWords(latin.text, forgiving, word, limit, (hit, typos, whole) => {
    // Users search for codes while they type, so the start of a code also counts; in other fields, only whole words do.
    if (whole || kind === 'code') {
      raise(latin, hit, weights, (kind === 'code' ? 10 : 5) - 2 * typos + (whole ? 1 : 0));
    }
  });
}

/**
 * Finds documents by pairs of adjacent characters, because Chinese has no spaces between words: 裝置找不到 and 找不到裝置
 * share most of their pairs. A document is similar to a word if it contains at least half of its pairs, and at least
 * two.
 * The weight increases with the share of pairs and with the weights of the fields that contain them.
 */
function findByPairs(index: SearchIndex, word: string, weights: Uint8Array): void {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < word.length; at += 1) {
    pairs.add(word.slice(at, at + 2));
  }
  const pairCounts = new Uint8Array(weights.length);
  const sums = new Uint16Array(weights.length);
  const pairWeights = new Uint8Array(weights.length);
  for (const pair of pairs) {
    pairWeights.fill(0);
    findExactly(index, pair, pairWeights);
    for (let document = 0; document < pairCounts.length; document += 1) {
      const weight = pairWeights[document] ?? 0;
      if (weight > 0) {
        pairCounts[document] = (pairCounts[document] ?? 0) + 1;
        sums[document] = (sums[document] ?? 0) + weight;
      }
    }
  }
  const needed = Math.max(2, pairs.size / 2);
  for (let document = 0; document < pairCounts.length; document += 1) {
    const count = pairCounts[document] ?? 0;
    if (count >= needed && weights[document] === 0) {
      weights[document] = Math.ceil((count / pairs.size) * 6) + Math.floor((sums[document] ?? 0) / count / 34);
    }
  }
}

/**
 * Raises the weights of the documents that contain the word.
 * @returns the number of documents that had no weight before
 */
function raise({ postingStarts, postings }: Dictionary, word: number, weights: Uint8Array, weight: number): number {
  let found = 0;
  const end = postingStarts[word + 1] ?? 0;
  for (let at = postingStarts[word] ?? 0; at < end; at += 1) {
    const document = postings[at] ?? 0;
    const before = weights[document] ?? 0;
    if (before < weight) {
      weights[document] = weight;
      if (before === 0) {
        found += 1;
      }
    }
  }
  return found;
}
