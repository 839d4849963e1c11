import { describe, expect, it } from 'vitest';
import { KEPT_TEXTS } from './corpus/kept-texts.ts';
import { leakOf } from './corpus/leaks.ts';
import { pairedCorpus, secretCorpus, type SecretCase } from './corpus/secret-corpus.ts';
import { SECRET_FORMS } from './corpus/secret-forms.ts';
import { WRAPPINGS } from './corpus/wrappings.ts';
import { findSecrets } from './find-secrets.ts';
import { maskSecrets } from './mask-secrets.ts';

const mask = (text: string): string => maskSecrets(text, (kind) => `[${kind}]`);

/** What can still be read of the secrets of a case, with the masked text. */
function leaksIn({ name, text, secrets }: SecretCase): readonly string[] {
  const masked = mask(text);
  return secrets.flatMap((secret) => {
    const leak = leakOf(secret, masked);
    return leak === null ? [] : [`${name}: ${leak} in ${masked}`];
  });
}

describe('secrets in every notation and wrapping', () => {
  const corpus = secretCorpus(1);

  it('are many', () => {
    expect(SECRET_FORMS.length).toBeGreaterThanOrEqual(100);
    expect(WRAPPINGS.length).toBeGreaterThanOrEqual(40);
    expect(corpus.length).toBeGreaterThanOrEqual(6000);
  });

  it.each(SECRET_FORMS.map(({ kind }) => kind))('%s', (kind) => {
    const cases = corpus.filter((one) => one.kind === kind);
    expect(cases.flatMap(leaksIn)).toEqual([]);
  });

  it('are masked once and for all', () => {
    const changed = corpus.map(({ text }) => mask(text)).filter((masked) => mask(masked) !== masked);
    expect(changed).toEqual([]);
  });
});

it('hides nearly all of what nobody has seen before, in pairs of wrappings', () => {
  const corpus = pairedCorpus(20_261_130, 2000);
  const leaks = corpus.flatMap(leaksIn);
  expect(leaks.length / corpus.length).toBeLessThan(0.03);
});

describe('what is no secret', () => {
  it.each(KEPT_TEXTS)('stays readable: %s', (text) => {
    expect(WRAPPINGS.filter(([, wrap]) => findSecrets(wrap(text)).length > 0).map(([wrapping]) => wrapping)).toEqual([]);
  });
});
