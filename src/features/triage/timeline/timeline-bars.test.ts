import { describe, expect, it } from 'vitest';
import { createBars, getLabeledBars, findPeak, getScaleTop } from './timeline-bars.ts';

const timeline = (counts: readonly number[]) => ({ start: 1000, step: 10, counts, untimed: 0, isZoneUnknown: false });

describe('timeline bars', () => {
  it('are the steps if they fit', () => {
    expect(createBars(timeline([1, 0, 2]), 3)).toEqual([
      { start: 1000, end: 1010, count: 1 },
      { start: 1010, end: 1020, count: 0 },
      { start: 1020, end: 1030, count: 2 },
    ]);
  });

  it('merge adjacent steps if they do not fit, and keep the total', () => {
    const bars = createBars(timeline([1, 2, 3, 4, 5]), 3);
    expect(bars).toEqual([
      { start: 1000, end: 1020, count: 3 },
      { start: 1020, end: 1040, count: 7 },
      { start: 1040, end: 1060, count: 5 },
    ]);
  });

  it.each([1, 7, 24, 51])('number %i at most', (max) => {
    for (const length of [0, 1, 7, 60, 200, 5000]) {
      const bars = createBars(timeline(Array.from({ length }, () => 1)), max);
      expect(bars.length).toBeLessThanOrEqual(max);
      expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(length);
    }
  });
});

it('finds the first of the highest bars', () => {
  expect(findPeak(createBars(timeline([1, 5, 5]), 9))).toEqual({ start: 1010, end: 1020, count: 5 });
  expect(findPeak([])).toBeNull();
});

it.each([
  [0, 2],
  [1, 2],
  [3, 4],
  [10, 10],
  [11, 20],
  [45, 50],
  [51, 60],
  [61, 80],
  [1000, 1000],
  [1116, 1500],
  [1501, 2000],
])('for a peak of %i, sets the top of the scale to %i', (highest, top) => {
  expect(getScaleTop(highest)).toBe(top);
});

it.each([
  [10, 5, [0, 2, 4, 6, 8]],
  [3, 5, [0, 1, 2]],
  [7, 3, [0, 3, 6]],
  [0, 3, []],
])('for %i bars, adds at most %i labels', (bars, max, expected) => {
  expect(getLabeledBars(bars, max)).toEqual(expected);
});
