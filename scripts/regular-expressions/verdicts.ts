import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { check } from 'recheck';
import { shortenBounds } from './shorten-bounds.ts';
import { splitAlternatives } from './split-alternatives.ts';

export interface Verdict {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  /** What recheck says of it, where it is not safe. */
  readonly why: string;
}

/** Two at a time: each check takes a processor. */
const AT_ONCE = 2;

/**
 * Asks recheck about every pattern, and remembers by their hash the ones that are safe, so that the
 * next run asks about new ones alone. What is not remembered as safe is always asked.
 */
export async function verdictsOn(patterns: readonly { readonly source: string; readonly flags: string }[], cacheFile: string): Promise<readonly Verdict[]> {
  const safe = new Set(readCache(cacheFile));
  const verdicts: Verdict[] = patterns.map(() => ({ status: 'unknown', why: 'never asked' }));
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next; index < patterns.length; index = next) {
      next += 1;
      const pattern = patterns[index];
      if (pattern === undefined) return;
      const hash = hashOf(pattern);
      const verdict: Verdict = safe.has(hash) ? { status: 'safe', why: '' } : await judge(pattern);
      if (verdict.status === 'safe') safe.add(hash);
      verdicts[index] = verdict;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  mkdirSync(dirname(cacheFile), { recursive: true });
  writeFileSync(cacheFile, JSON.stringify([...safe]));
  return verdicts;
}

/** Longer ones are judged by their alternatives. */
const LONG = 500;

async function judge({ source, flags }: { readonly source: string; readonly flags: string }): Promise<Verdict> {
  const hasBackReference = /\\[1-9]|\\k</.test(source);
  const parts = source.length > LONG && !hasBackReference ? splitAlternatives(source) : [source];
  for (const part of parts) {
    const verdict = await ask(part, flags);
    if (verdict.status !== 'safe') return verdict;
  }
  return { status: 'safe', why: '' };
}

async function ask(source: string, flags: string): Promise<Verdict> {
  // Indices (`d`) change what a match reports, not how it is found; recheck does not know them.
  const verdict = await check(shortenBounds(source), flags.replace('d', ''), { timeout: 60_000, attackTimeout: null, incubationTimeout: null, maxRepeatCount: 1000, maxPatternSize: 10_000 });
  if (verdict.status === 'safe') return { status: 'safe', why: '' };
  if (verdict.status === 'unknown') return { status: 'unknown', why: verdict.error.kind };
  return { status: 'vulnerable', why: `${verdict.complexity.summary}, ${verdict.attack.pattern}` };
}

/** Part of every hash, so that another way of asking asks again. */
const METHOD = 'recheck 4.5.0, short bounds, long ones by alternatives';

function hashOf({ source, flags }: { readonly source: string; readonly flags: string }): string {
  return createHash('sha256').update(`${METHOD}\n${flags}\n${source}`).digest('hex');
}

function readCache(file: string): readonly string[] {
  try {
    const known: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(known) ? known.filter((hash) => typeof hash === 'string') : [];
  } catch {
    return [];
  }
}
