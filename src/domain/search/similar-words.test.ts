import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxEditDistance } from './max-edit-distance.ts';
import { DictionaryBuilder } from './dictionary.ts';
import { sortParts, visitSimilarWords } from './similar-words.ts';

/** Compares the typed text with each word. Returns one result per word, in the same order. */
function compare(typed: string, limit: number, words: readonly string[]) {
  const builder = new DictionaryBuilder();
  const distinct = [...new Set(words)];
  for (const word of distinct) {
    builder.add(word, 0, [word.length]);
  }
  const dictionary = builder.build();
  const found: ({ typos: number; whole: boolean } | undefined)[] = distinct.map(() => undefined);
  visitSimilarWords(dictionary.text, sortParts(dictionary), typed, limit, (word, typos, whole) => {
    found[word] = { typos, whole };
  });
  return words.map((word) => found[distinct.indexOf(word)]);
}

test.each([
  ['url', 0], ['404', 0], ['hash', 1], ['hash404', 1], ['quoates', 1], ['forbiden', 2], ['12345678', 0],
])('%s allows %i typos', (word, typos) => {
  expect(maxEditDistance(word)).toBe(typos);
});

test.each([
  ['forbiden', 'forbidden', 2, 1, true],
  ['forbidden', 'forbidden', 2, 0, true],
  ['unauthorised', 'unauthorized', 2, 1, true],
  ['resuorce', 'resource', 2, 1, true],
  ['hahs', 'hash', 1, 1, true],
  ['hahs', 'hashvalue', 1, 1, false],
  ['invaildhas', 'invalidhashvalue', 2, 1, false],
  ['hash', 'hsa', 1, undefined, undefined],
  ['nope', 'operation', 1, undefined, undefined],
  ['nope', 'none', 1, 1, true],
  ['hash', 'token', 1, undefined, undefined],
  ['forbidden', 'for', 2, undefined, undefined],
])('%s against %s, at most %i: %s', (word, text, limit, typos, whole) => {
  expect(compare(word, limit, [text])).toEqual([typos === undefined ? undefined : { typos, whole }]);
});

/** The textbook algorithm with a full table and without a limit. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (__, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const get = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]?.splice(
        j,
        1,
        Math.min(
          get(i - 1, j) + 1,
          get(i, j - 1) + 1,
          get(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
          swapped ? get(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return get(a.length, b.length);
}

test('returns the same distances as the textbook algorithm, whatever the other words are', () => {
  const word = fc.string({ unit: fc.constantFrom(...Array.from('abc')), minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(word, fc.array(word, { minLength: 1, maxLength: 20 }), fc.constantFrom(1, 2), (typed, words, limit) => {
      const expected = words.map((text) => {
        const whole = distance(typed, text);
        const beginnings = Array.from(text.slice(1), (_, n) => distance(typed, text.slice(0, n + 1)));
        const typos = Math.min(whole, ...(typed[0] === text[0] ? beginnings : []));
        return typos > limit ? undefined : { typos, whole: typos === whole };
      });
      expect(compare(typed, limit, words)).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});
