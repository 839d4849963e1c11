import { findExactly, findLoosely, findName, findTranslated, findTranslatedLoosely, MAX_WEIGHT, type Finder } from './find-documents.ts';
import { parseQuery, type Query } from './parse-query.ts';
import type { SearchHit, SearchIndex } from './search-index.ts';

export { buildSearchIndex, type SearchDocument, type SearchHit, type SearchIndex } from './search-index.ts';

/**
 * Finds the documents that contain every word of the query: in any order, each in any field and language, including
 * in the middle of a word. Documents that contain a synonym follow. Tolerates typos only if nothing else matches.
 * @param query text of any length and content; never throws
 * @returns best matches first, equal scores in the original order; all documents for a query without a letter or digit
 */
export function search(index: SearchIndex, query: string): readonly SearchHit[] {
  const parsed = parseQuery(query);
  if (parsed.words.length === 0) {
    return index.everything;
  }
  const exact = sortByScore(index, computeScores(findExactly, index, parsed), false);
  const found = parsed.translations.size === 0 ? exact : [...exact, ...findInOtherWords(index, parsed, exact)];
  if (found.length > 0) {
    return found;
  }
  const loosely: Finder = (...[, word, weights]) => {
    findLoosely(index, word, weights);
    const translated = parsed.translations.get(word);
    if (translated !== undefined) {
      findTranslatedLoosely(index, translated, weights);
    }
  };
  return sortByScore(index, computeScores(loosely, index, parsed), true);
}

/** Brings every score of a hit in other words below that of any exact hit. */
const SYNONYM_DIVISOR = 8;

/** Documents that contain the words of the query or their synonyms, without those that contain the words themselves. */
function findInOtherWords(index: SearchIndex, parsed: Query, exact: readonly SearchHit[]): readonly SearchHit[] {
  const inOtherWords: Finder = (...[, word, weights]) => {
    findExactly(index, word, weights);
    const translated = parsed.translations.get(word);
    if (translated !== undefined) {
      findTranslated(index, translated, weights);
    }
  };
  const known = new Set(exact.map(({ id }) => id));
  return sortByScore(index, computeScores(inOtherWords, index, parsed), false)
    .filter(({ id }) => !known.has(id))
    .map((hit) => ({ ...hit, score: hit.score / SYNONYM_DIVISOR }));
}

/**
 * Computes how well each document matches all words. The word with the weakest match decides, and the mean of all words
 * breaks ties. A name that contains all words joined together raises both.
 * @returns a score per document, 0 if a word is missing
 */
function computeScores(find: Finder, index: SearchIndex, { words, joined }: Query): Uint16Array {
  const count = index.ids.length;
  const worst = new Uint8Array(count).fill(MAX_WEIGHT);
  const sums = new Uint16Array(count);
  const weights = new Uint8Array(count);
  for (const word of words) {
    weights.fill(0);
    find(index, word, weights);
    let left = 0;
    for (let document = 0; document < count; document += 1) {
      const weight = weights[document] ?? 0;
      const lowest = Math.min(worst[document] ?? 0, weight);
      worst[document] = lowest;
      sums[document] = (sums[document] ?? 0) + weight;
      left |= lowest;
    }
    if (left === 0) {
      return new Uint16Array(count);
    }
  }
  weights.fill(0);
  if (words.length > 1) {
    findName(index, joined, weights);
  }
  const scores = new Uint16Array(count);
  for (let document = 0; document < count; document += 1) {
    const lowest = worst[document] ?? 0;
    if (lowest > 0) {
      const name = weights[document] ?? 0;
      const mean = Math.floor((sums[document] ?? 0) / words.length);
      scores[document] = Math.max(lowest, name) * MAX_WEIGHT + Math.max(mean, name);
    }
  }
  return scores;
}

/** A counting sort: it is stable and linear, whereas a comparison sort would take longer than the search itself. */
function sortByScore({ ids }: SearchIndex, scores: Uint16Array, fuzzy: boolean): readonly SearchHit[] {
  const buckets = new Uint32Array(MAX_WEIGHT * MAX_WEIGHT);
  for (const score of scores) {
    buckets[score] = (buckets[score] ?? 0) + 1;
  }
  let place = 0;
  for (let score = buckets.length - 1; score > 0; score -= 1) {
    const size = buckets[score] ?? 0;
    buckets[score] = place;
    place += size;
  }
  const order = new Uint32Array(place);
  for (let document = 0; document < scores.length; document += 1) {
    const score = scores[document] ?? 0;
    if (score > 0) {
      const at = buckets[score] ?? 0;
      buckets[score] = at + 1;
      order[at] = document;
    }
  }
  const hits: SearchHit[] = [];
  for (const document of order) {
    hits.push({ id: ids[document] ?? '', score: scores[document] ?? 0, fuzzy });
  }
  return hits;
}
