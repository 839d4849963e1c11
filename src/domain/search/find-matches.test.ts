import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMatches } from './find-matches.ts';
import { fold } from './fold.ts';
import { parseQuery } from './parse-query.ts';

/** Puts brackets around the parts that would be highlighted. */
function marked(text: string, query: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of findMatches(text, query)) {
    result += `${text.slice(from, start)}[${text.slice(start, end)}]`;
    from = end;
  }
  return result + text.slice(from);
}

describe('highlights what the query matches', () => {
  test.each([
    ['in a different case', 'Resource was not found', 'RESOURCE', '[Resource] was not found'],
    ['every word', 'Hash value is invalid', 'invalid hash', '[Hash] value is [invalid]'],
    ['every occurrence', 'not now, not later', 'not', '[not] now, [not] later'],
    ['inside a code', 'ResourceNotFound', 'not', 'Resource[Not]Found'],
    ['adjacent parts as one', 'ResourceNotFound', 'found not', 'Resource[NotFound]'],
    ['overlapping words as one', 'authorization', 'author thori', '[authori]zation'],
    ['Chinese anywhere', '權杖遺漏或已過期。', '已過期', '權杖遺漏或[已過期]。'],
    ['full-width letters', '錯誤 ＲesourceNotFound', 'resource', '錯誤 [Ｒesource]NotFound'],
    ['by full-width letters', 'status 403', '４０３', 'status [403]'],
    ['variants', '裝置在臺灣', '台灣', '裝置在[臺灣]'],
    ['by Simplified characters', '找不到裝置', '装置', '找不到[裝置]'],
    ['after characters that fold to several', 'ﬁﬂ 臺北 not', 'not', 'ﬁﬂ 臺北 [not]'],
    ['a ligature as a whole', 'the ﬁle', 'f', 'the [ﬁ]le'],
    ['a letter with its accents', 'caf\u0065\u0301!', 'cafe', '[caf\u0065\u0301]!'],
    ['after an emoji', '😀 not', 'not', '😀 [not]'],
    ['nothing for quotes', 'not "found"', '"', 'not "found"'],
    ['nothing for a space', 'not found', ' ', 'not found'],
    ['nothing without a match', 'not found', 'token', 'not found'],
    ['nothing in an empty text', '', 'token', ''],
  ])('%s', (_, text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });
});

const anyText = fc.string({ unit: fc.constantFrom(...Array.from('abAB４Ｒ ﬁİΣ臺台错誤\u0301\u3099カﾞ，\uD800😀')) });

test('ranges ascend without touching, and each contains a word of the query', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, query) => {
      const ranges = findMatches(text, query);
      let last = -1;
      for (const { start, end } of ranges) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        const part = fold(text.slice(start, end));
        expect(parseQuery(query).words.some((word) => part.includes(word))).toBe(true);
        last = end;
      }
      const found = parseQuery(query).words.some((word) => fold(text).includes(word));
      expect(ranges.length > 0).toBe(found);
    }),
    { numRuns: 500 },
  );
});
