import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inWords, missingFeatures, supports } from './node-version.mjs';

const range = '^20.19.0 || >=22.12.0';

describe('supports', () => {
  it.each(['20.19.0', '20.19.1', '20.20.0', '22.12.0', '22.13.0', '23.0.0', '24.1.0', '26.0.0', '24.0.0-nightly20260101'])(
    'runs on %s',
    (version) => {
      expect(supports(version, range)).toBe(true);
    },
  );

  it.each(['0.12.18', '18.20.8', '20.18.3', '20.0.0', '21.7.3', '22.0.0', '22.11.0'])('does not run on %s', (version) => {
    expect(supports(version, range)).toBe(false);
  });

  it('reads the range of package.json', () => {
    const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(supports(process.versions.node, engines.node)).toBe(true);
  });

  it('rejects a range that it cannot parse instead of accepting every version', () => {
    expect(() => supports('20.19.0', '20.x')).toThrow('20.x');
  });
});

it('describes the range in words', () => {
  expect(inWords(range)).toBe('20.19.0 or a later 20.x, or 22.12.0 or later');
});

describe('missingFeatures', () => {
  const complete = { openssl: '3.0.16', locales: (wanted: string) => [wanted] };

  it('finds nothing missing in a complete build', () => {
    expect(missingFeatures(complete)).toEqual([]);
  });

  it('lists OpenSSL and the Chinese locale when a build lacks them', () => {
    expect(missingFeatures({ openssl: undefined, locales: () => [] })).toEqual([
      expect.stringContaining('OpenSSL'),
      expect.stringContaining('Traditional Chinese'),
    ]);
  });
});
