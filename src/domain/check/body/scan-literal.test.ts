import { describe, expect, it } from 'vitest';
import { repairBody } from '../repair-body.ts';
import type { JsonFaultId } from './body-node.ts';
import { scanLiteral } from './scan-literal.ts';

const read = (text: string) => {
  const { faults } = scanLiteral(text, 0, 'json', true);
  return { ids: faults.map(({ id }) => id), repaired: repairBody(text, faults.flatMap(({ edits }) => edits)) };
};

it.each<[string, readonly JsonFaultId[], string]>([
  ['{"a": 1, "b": [true, null, -1.5e3, "x"]}', [], '{"a": 1, "b": [true, null, -1.5e3, "x"]}'],
  ["{'a': 'b'}", ['single-quotes', 'single-quotes'], '{"a": "b"}'],
  ["{'a': 'it\\'s'}", ['single-quotes', 'single-quotes', 'bad-escape'], '{"a": "it\'s"}'],
  ['{“a”: “b”}', ['smart-quotes', 'smart-quotes'], '{"a": "b"}'],
  ['{a: 1}', ['name-without-quotes'], '{"a": 1}'],
  ['{"a": Full}', ['value-without-quotes'], '{"a": "Full"}'],
  ['{"a": 1,}', ['trailing-comma'], '{"a": 1}'],
  ['{"a": [1, 2,\n]}', ['trailing-comma'], '{"a": [1, 2\n]}'],
  ['{"a": 1,, "b": 2}', ['extra-comma'], '{"a": 1, "b": 2}'],
  ['{"a": "x"\n "b": "y"}', ['missing-comma'], '{"a": "x",\n "b": "y"}'],
  ['{"a": "x" "b": "y"}', ['missing-comma'], '{"a": "x", "b": "y"}'],
  ['{"a": ["x" "y"]}', ['unescaped-quote', 'unescaped-quote'], '{"a": ["x\\" \\"y"]}'],
  ['{"a" "x"}', ['missing-colon'], '{"a": "x"}'],
  ['{"a" = "x"}', ['missing-colon'], '{"a" : "x"}'],
  ['{"a": , "b": 1}', ['missing-value'], '{"a": , "b": 1}'],
  ['{"a": 1 // why\n}', ['comment'], '{"a": 1 \n}'],
  ['{/* why */"a": 1}', ['comment'], '{"a": 1}'],
  ['{"q": "a\n| take 1"}', ['line-break-in-string'], '{"q": "a\\n| take 1"}'],
  ['{"q": "a\r\n| take 1"}', ['line-break-in-string'], '{"q": "a\\n| take 1"}'],
  ['{"q": "a\tb"}', ['control-character'], '{"q": "a\\tb"}'],
  ['{"p": "C:\\Temp\\x.zip"}', ['bad-escape', 'bad-escape'], '{"p": "C:\\\\Temp\\\\x.zip"}'],
  ['{"q": "x == "y" or z"}', ['unescaped-quote', 'unescaped-quote'], '{"q": "x == \\"y\\" or z"}'],
  ['{"a": "x,\n "b": 1}', ['unclosed-string'], '{"a": "x",\n "b": 1}'],
  ['{"a": {"b": [1', ['unclosed'], '{"a": {"b": [1]}}'],
  ['{"a": [1}', ['wrong-bracket', 'unclosed'], '{"a": [1]}'],
  ['{"a": True, "b": None}', ['foreign-word', 'foreign-word'], '{"a": true, "b": null}'],
  ['{"a": 1}}', ['text-behind'], '{"a": 1}'],
  ['{"a": 1};', ['text-behind'], '{"a": 1}'],
  ['{"a": {{value}}, "b": $x}', [], '{"a": {{value}}, "b": $x}'],
])('%s', (text, ids, repaired) => {
  const result = read(text);
  expect(result.ids).toEqual(ids);
  expect(result.repaired).toBe(repaired);
});

describe('hostile text', () => {
  it.each([
    ['brackets', '['.repeat(200_000)],
    ['braces', '{"a":'.repeat(100_000)],
    ['quotes', '"'.repeat(200_000)],
    ['open strings', '{"a": "x\n'.repeat(50_000)],
    ['commas', `[${','.repeat(200_000)}`],
    ['colons', `{${':'.repeat(200_000)}`],
    ['blanks between quotes', '{"a":"'.concat('" '.repeat(100_000))],
    ['closing brackets', '}'.repeat(200_000)],
    ['backslashes', `{"a":"${'\\'.repeat(200_001)}`],
  ])('%s come to an end', (_, text) => {
    expect(() => scanLiteral(text, 0, 'json', true)).not.toThrow();
    expect(() => scanLiteral(text, 0, 'python', true)).not.toThrow();
  });
});
