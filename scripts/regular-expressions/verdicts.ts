import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { check } from 'recheck';
import { shortenBounds } from './shorten-bounds.ts';
import { splitAlternatives } from './split-alternatives.ts';

export interface Verdict {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  /** The finding of recheck, if the pattern is not safe. */
  readonly why: string;
}

/** Number of parallel checks; each one uses a full CPU core. */
const AT_ONCE = 2;

/**
 * Checks every pattern with recheck and caches the hashes of the safe ones, so that the next run
 * checks only new patterns. A pattern that is not cached as safe is always checked.
 */
export async function verdictsOn(patterns: readonly { readonly source: string; readonly flags: string }[], cacheFile: string): Promise<readonly Verdict[]> {
  const safe = new Set(readCache(cacheFile));
  const verdicts: Verdict[] = patterns.map(() => ({ status: 'unknown', why: 'not checked' }));
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

/** Longer patterns are checked alternative by alternative. */
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
  // The `d` flag changes what a match reports, not how it is found, and recheck does not support it.
  const verdict = await check(shortenBounds(source), flags.replace('d', ''), { timeout: 60_000, attackTimeout: null, incubationTimeout: null, maxRepeatCount: 1000, maxPatternSize: 10_000 });
  if (verdict.status === 'safe') return { status: 'safe', why: '' };
  if (verdict.status === 'unknown') return { status: 'unknown', why: verdict.error.kind };
  return { status: 'vulnerable', why: `${verdict.complexity.summary}, ${verdict.attack.pattern}` };
}

/** Part of every hash, so that a change of the method invalidates the cache. */
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
