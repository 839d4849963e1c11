import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_STEPS, TimeBuckets } from './time-buckets.ts';

const START = Date.UTC(2026, 10, 10, 9);

function createFilledBuckets(times: readonly number[]): TimeBuckets {
  const buckets = new TimeBuckets();
  for (const time of times) buckets.add(time, 1);
  return buckets;
}

describe('counts over time', () => {
  it('start with steps of one second', () => {
    const { start, step, counts } = createFilledBuckets([START, START + 999, START + 2000]);
    expect({ start, step, counts }).toEqual({ start: START, step: 1000, counts: [2, 0, 1] });
  });

  it('use longer steps when the period grows in either direction', () => {
    expect(createFilledBuckets([START, START + 3_600_000])).toMatchObject({ step: 60_000, start: START });
    expect(createFilledBuckets([START + 3_600_000, START])).toMatchObject({ step: 60_000, start: START });
    expect(createFilledBuckets([START, START + 30 * 86_400_000]).step).toBe(12 * 3_600_000);
  });

  it('can cover a century', () => {
    const { counts } = createFilledBuckets([Date.UTC(1995, 0, 1), Date.UTC(2099, 11, 31)]);
    expect(counts.length).toBeLessThanOrEqual(MAX_STEPS);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  it('count every occurrence in its step', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2099, 11, 31) }), { minLength: 1, maxLength: 30 }), fc.constantFrom(1, 1000, 1_000_000, 1e9), (raw, shrink) => {
        const times = raw.map((time) => START + Math.floor((time - START) / shrink));
        const { start, step, counts } = createFilledBuckets(times);
        expect(counts.length).toBeLessThanOrEqual(MAX_STEPS);
        const expected = counts.map((_, at) => times.filter((time) => time >= start + at * step && time < start + (at + 1) * step).length);
        expect(counts).toEqual(expected);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(times.length);
        expect(start % step).toBe(0);
        const other = createFilledBuckets(times.toReversed());
        expect([other.start, other.step, other.counts]).toEqual([start, step, counts]);
      }),
    );
  });
});
