import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareFailures } from '../generated/bare-failures.test-helper.ts';
import { anyPaste, findPasteFaults, generatePastes } from '../generated/round-trip.test-helper.ts';
import { WRAPPERS } from '../generated/wrappers.test-helper.ts';
import { decodeErrors } from './decode-cases.ts';

/** `DECODE_RUNS=1000000` selects the long mode, which uses a new seed for each run unless `DECODE_SEED` sets one. */
const runs = Number(process.env['DECODE_RUNS'] ?? 2000);
const isLong = runs > 2000;
const seed = Number(process.env['DECODE_SEED'] ?? (isLong ? Date.now() % 2_147_483_647 : 20_261_124));
const TIMEOUT = 60_000 + runs * 20;

describe('a wrapped and damaged error is found as exactly one error', () => {
  it(`${runs} times, seed ${seed}`, () => {
    fc.assert(
      fc.property(anyPaste, (paste) => {
        expect(findPasteFaults(paste)).toEqual([]);
      }),
      { numRuns: runs, seed },
    );
  }, TIMEOUT);

  it.each(WRAPPERS)('$name', (wrapper) => {
    fc.assert(
      fc.property(generatePastes(wrapper), (paste) => {
        expect(findPasteFaults(paste)).toEqual([]);
      }),
      { numRuns: 20, seed: 20_261_124 },
    );
  }, TIMEOUT);

  it('if only its status remains', () => {
    fc.assert(
      fc.property(bareFailures, ({ text, status }) => {
        expect(decodeErrors(text)).toMatchObject([{ code: null, status, trackingId: null, count: 1 }]);
      }),
      { numRuns: 200, seed: 20_261_124 },
    );
  });
});
