import { describe, expect, it } from 'vitest';
import { FORMAT_IDS } from '../formats/format-ids.ts';
import { decodeErrors, pickExpected, type DecodeCase } from '../tests/decode-cases.ts';
import { FORMAT_SAMPLES } from '../tests/format-samples.ts';
import { DAMAGE_CASES } from './damage.ts';
import { FORMAT_CASES, FORMAT_TEXTS } from './formats.ts';
import { ITEM_CASES, ITEM_TEXTS } from './items.ts';
import { MARKUP_CASES } from './markup.ts';
import { NESTED_CASES } from './nested.ts';
import { PLATFORM_CASES } from './platforms.ts';
import { POWERSHELL_CASES } from './powershell.ts';
import { PYTHON_CASES } from './python.ts';
import { RUNTIME_CASES } from './runtimes.ts';
import { SEVERAL_CASES, SEVERAL_TEXTS } from './several-errors.ts';
import { TRANSCRIPT_CASES } from './transcripts.ts';

const TABLES: readonly (readonly [name: string, cases: readonly DecodeCase[]])[] = [
  ['damaged and prefixed text', DAMAGE_CASES],
  ['markup, gateways, YAML and tables', MARKUP_CASES],
  ['one format inside another', NESTED_CASES],
  ['platforms', PLATFORM_CASES],
  ['Windows PowerShell and PowerShell 7', POWERSHELL_CASES],
  ['Python', PYTHON_CASES],
  ['.NET, Java, Node, Go, Rust, PHP and Ruby', RUNTIME_CASES],
  ['transcripts of HTTP clients', TRANSCRIPT_CASES],
  ['every format', FORMAT_CASES],
  ['every item', ITEM_CASES],
  ['several errors at once', SEVERAL_CASES],
];

describe.each(TABLES)('reads %s', (_, cases) => {
  it.each(cases.map(([title, text, ...expected]) => ({ title, text, expected })))('$title', ({ text, expected }) => {
    expect(pickExpected(decodeErrors(text), expected)).toEqual(expected);
  });
});

describe('test case tables', () => {
  const all = TABLES.flatMap(([, cases]) => cases);

  it.each(FORMAT_IDS)('have at least five texts, one of them damaged, for the format %s', (shape) => {
    const texts = new Set([FORMAT_SAMPLES[shape].text, ...all.filter(([, , ...expected]) => expected.some((error) => error.shape === shape)).map(([, text]) => text)]);
    expect(texts.size).toBeGreaterThanOrEqual(5);
    expect(FORMAT_TEXTS[shape].damaged.length).toBeGreaterThanOrEqual(1);
  });

  it.each(Object.entries({ ...ITEM_TEXTS, ...SEVERAL_TEXTS }))('have at least five texts, one of them damaged, for %s', (_, texts) => {
    expect(texts.length).toBeGreaterThanOrEqual(5);
    expect(texts.some(({ isDamaged }) => isDamaged)).toBe(true);
  });

  it('contain no text twice', () => {
    const texts = all.map(([, text]) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});
