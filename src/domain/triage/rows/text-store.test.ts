import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../search/fold.ts';
import { MAX_TEXT_CHARS, toStoredWord, TextStore } from './text-store.ts';

const text = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('', 'Ａb', 'AB', 'ab', '\uD800', '\uDC00x', '錯誤 é'));

describe('a text store', () => {
  it('returns texts unchanged', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
        const store = new TextStore();
        const refs = texts.map((each) => store.put(each));
        expect(refs.map((ref) => store.get(ref))).toEqual(texts);
      }),
    );
  });

  it('returns null for a missing text', () => {
    const store = new TextStore();
    expect(store.put(null)).toBe(0);
    expect(store.get(0)).toBeNull();
    expect(store.includes(0, toStoredWord(''))).toBe(false);
  });

  it('stores a recently repeated text once', () => {
    const store = new TextStore();
    const ref = store.put('again');
    store.put('other');
    expect(store.put('again')).toBe(ref);
  });

  it('continues on the next page', () => {
    const store = new TextStore();
    const texts = Array.from({ length: 300 }, (_, at) => `${at}${(at % 2 === 0 ? 'x' : '錯').repeat(MAX_TEXT_CHARS - 10)}`);
    const refs = texts.map((each) => store.put(each));
    expect(refs.map((ref) => store.get(ref))).toEqual(texts);
  });

  it('finds words regardless of case and width, like folding does', () => {
    fc.assert(
      fc.property(text, text, (kept, word) => {
        const store = new TextStore();
        expect(store.includes(store.put(kept), toStoredWord(word))).toBe(fold(kept).includes(fold(word)));
      }),
    );
  });

  it('sorts by code units, ignores the case of ASCII letters, and puts missing texts last', () => {
    const store = new TextStore();
    const refs = ['b', null, 'A', '錯', 'ab', 'B', 'é', ''].map((each) => store.put(each));
    expect(refs.toSorted((a, b) => store.compare(a, b)).map((ref) => store.get(ref))).toEqual(['', 'A', 'ab', 'b', 'B', 'é', '錯', null]);
  });

  it('has a consistent sort order', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const store = new TextStore();
        const [first, second, third] = [store.put(a), store.put(b), store.put(c)] as const;
        const sign = (x: number, y: number): number => Math.sign(store.compare(x, y));
        expect(sign(first, second) + sign(second, first)).toBe(0);
        const isChain = sign(first, second) <= 0 && sign(second, third) <= 0;
        expect(!isChain || sign(first, third) <= 0).toBe(true);
      }),
    );
  });
});
