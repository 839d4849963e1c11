import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findPatterns, listSourceFiles } from './find-patterns.ts';
import { shortenBounds } from './shorten-bounds.ts';
import { splitAlternatives } from './split-alternatives.ts';
import { checkPatterns } from './check-patterns.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOUND = listSourceFiles(join(ROOT, 'src')).map((file) => ({ file, ...findPatterns(file, ROOT) }));
const WRITTEN = FOUND.flatMap(({ written }) => written);
const MADE = FOUND.flatMap(({ made }) => made);

/** Files in which a function creates patterns while the module loads, so that this test sees them. */
const MADE_WHILE_LOADING = new Set(['src/domain/triage/record/record-time.ts']);
/** Files in which a function builds patterns from the catalog's words: only alternatives of plain words. */
const OF_PLAIN_WORDS = new Set(['src/domain/decode/formats/prose/message-alone.ts', 'src/domain/decode/stream/triggers/non-ascii-triggers.ts', 'src/domain/decode/stream/triggers/word-triggers.ts']);

/** The patterns that modules create while they load. */
async function collectPatternsMadeWhileLoading(files: readonly string[]): Promise<readonly { readonly source: string; readonly flags: string }[]> {
  const Native = globalThis.RegExp;
  const made: RegExp[] = [];
  const noticing = new Proxy(Native, {
    construct: (target, [pattern, flags]: [string | RegExp, string | undefined]) => {
      const own = new target(pattern, flags);
      made.push(own);
      return own;
    },
  });
  globalThis.RegExp = noticing;
  try {
    for (const file of files) await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = Native;
  }
  return made.map(({ source, flags }) => ({ source, flags }));
}

describe('regular expressions', () => {
  it('exist in the sources', () => {
    expect(WRITTEN.length).toBeGreaterThan(400);
    expect(MADE.length).toBeGreaterThan(10);
  });

  it('are created only where this test can check them', () => {
    const unknown = MADE.filter(({ file, isLoadedWithModule, isCopy }) => !isLoadedWithModule && !isCopy && !MADE_WHILE_LOADING.has(file) && !OF_PLAIN_WORDS.has(file));
    expect(unknown).toEqual([]);
  });

  it('all run in linear time', async () => {
    const made = await collectPatternsMadeWhileLoading(FOUND.filter((found) => found.made.some(({ isCopy }) => !isCopy)).map(({ file }) => file));
    expect(made.length).toBeGreaterThan(5);
    const patterns = [...WRITTEN, ...made.map((pattern) => ({ file: 'made while loading', ...pattern }))];
    const different = [...new Map(patterns.map((pattern) => [`${pattern.flags}/${pattern.source}`, pattern])).values()];
    const verdicts = await checkPatterns(different, join(ROOT, 'node_modules/.cache/regular-expressions.json'));
    const faults = different.flatMap(({ file, source, flags }, index) => {
      const verdict = verdicts[index];
      return verdict?.status === 'safe' ? [] : [`${file}: /${source}/${flags} is ${verdict?.status ?? 'unknown'}: ${verdict?.why ?? ''}`];
    });
    expect(faults).toEqual([]);
  }, 600_000);
});

describe('bounds', () => {
  it.each([
    [String.raw`\s{0,200}x{3}`, String.raw`\s{0,3}x{3}`],
    [String.raw`[{}]{1,40}\{1,40}`, String.raw`[{}]{1,3}\{1,40}`],
    ['a{16,9000}b{2,}', 'a{3,}b{2,}'],
  ])('are shortened: %s', (pattern, short) => {
    expect(shortenBounds(pattern)).toBe(short);
  });
});

it('splits top-level alternatives', () => {
  expect(splitAlternatives(String.raw`a|(b|c)[|]\||d`)).toEqual(['a', String.raw`(b|c)[|]\|`, 'd']);
});
