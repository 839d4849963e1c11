import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHARACTER_VARIANTS } from './character-variants.ts';
import { fold, foldWithOffsets } from './fold.ts';

test.each([
  ['case', 'ResourceNotFound', 'resourcenotfound'],
  ['full-width letters and digits', 'ＲｅｓｏｕｒｃｅＮｏｔＦｏｕｎｄ４０４', 'resourcenotfound404'],
  ['the ideographic space', 'a　b', 'a b'],
  ['half-width kana', 'ｶﾞ', 'カ'],
  ['ligatures', 'ﬁle', 'file'],
  ['composed and decomposed accents', 'é e\u0301', 'e e'],
  ['a letter whose lower case is longer', 'İ', 'i'],
  ['every sigma', 'ΣΊΣΥΦΟΣ', 'σισυφοσ'],
  ['variants in use in Taiwan', '臺裏爲羣衆着綫', '台裡為群眾著線'],
  ['Simplified characters', '错误权杖过期', '錯誤權杖過期'],
  ['Simplified characters that replace two Traditional ones', '复制 恢复', fold('複製 恢復')],
  ['lone surrogates', '\uD800a\uDC00', '\uD800a\uDC00'],
])('%s: %s', (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('every character variant belongs to one group', () => {
  expect(CHARACTER_VARIANTS.size).toBeGreaterThan(200);
  for (const [variant, character] of CHARACTER_VARIANTS) {
    expect(variant.length + character.length).toBe(2);
    expect(CHARACTER_VARIANTS.has(character)).toBe(false);
  }
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from('aB４Ｒ ﬁİßΣ臺错\u0301\u3099\u302Aカﾞ각ﷺ，。')) }),
);

test('a text folds to the same result as a whole and in parts', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(Array.from(text, fold).join('')).toBe(fold(text));
      expect(foldWithOffsets(text).folded).toBe(fold(text));
    }),
    { numRuns: 500 },
  );
});

test('each part of the folded text comes from a part of the original that folds to it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { folded, startOf, endOf } = foldWithOffsets(text);
      for (let at = 0; at < folded.length; at += 1) {
        expect(fold(text.slice(startOf(at), endOf(at)))).toContain(folded[at]);
        expect(startOf(at)).toBeLessThan(endOf(at));
        expect(startOf(at)).toBeGreaterThanOrEqual(at === 0 ? 0 : startOf(at - 1));
      }
    }),
    { numRuns: 500 },
  );
});
