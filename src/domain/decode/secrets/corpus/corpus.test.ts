import { describe, expect, it } from 'vitest';
import { KEPT_TEXTS } from './kept-texts.ts';
import { findLeak } from './find-leak.ts';
import { createPairedCorpus, createSecretCorpus, type SecretCase } from './secret-corpus.ts';
import { SECRET_SAMPLES } from './secret-samples.ts';
import { PASTE_LAYERS } from './paste-layers.ts';
import { findSecrets } from '../find-secrets.ts';
import { maskSecrets } from '../mask-secrets.ts';

const mask = (text: string): string => maskSecrets(text, (kind) => `[${kind}]`);

/** Lists the parts of a case's secrets that are readable after masking, with the masked text. */
function findLeaks({ name, text, secrets }: SecretCase): readonly string[] {
  const masked = mask(text);
  return secrets.flatMap((secret) => {
    const leak = findLeak(secret, masked);
    return leak === null ? [] : [`${name}: ${leak} in ${masked}`];
  });
}

describe('secrets in every format and paste layer', () => {
  const corpus = createSecretCorpus(1);

  it('form a large corpus', () => {
    expect(SECRET_SAMPLES.length).toBeGreaterThanOrEqual(100);
    expect(PASTE_LAYERS.length).toBeGreaterThanOrEqual(40);
    expect(corpus.length).toBeGreaterThanOrEqual(6000);
  });

  it.each(SECRET_SAMPLES.map(({ kind }) => kind))('%s', (kind) => {
    const cases = corpus.filter((one) => one.kind === kind);
    expect(cases.flatMap(findLeaks)).toEqual([]);
  });

  it('are masked, and masking again changes nothing', () => {
    const changed = corpus.map(({ text }) => mask(text)).filter((masked) => mask(masked) !== masked);
    expect(changed).toEqual([]);
  });
});

it('masks nearly all secrets in random pairs of paste layers', () => {
  const corpus = createPairedCorpus(20_261_130, 2000);
  const leaks = corpus.flatMap(findLeaks);
  expect(leaks.length / corpus.length).toBeLessThan(0.03);
});

describe('text without secrets', () => {
  it.each(KEPT_TEXTS)('stays readable: %s', (text) => {
    expect(PASTE_LAYERS.filter(([, wrap]) => findSecrets(wrap(text)).length > 0).map(([wrapping]) => wrapping)).toEqual([]);
  });
});
