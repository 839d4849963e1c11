import { describe, expect, it } from 'vitest';
import { getSliceAround, getSliceLength } from './row-slices.ts';
import { getTargetRow } from './target-row.ts';

describe('row slice', () => {
  it.each([
    [0, 5, { from: 0, to: 5 }],
    [0, 0, { from: 0, to: 0 }],
    [99_999, 1_000_000, { from: 0, to: 100_000 }],
    [100_000, 1_000_000, { from: 100_000, to: 200_000 }],
    [999_999, 1_000_000, { from: 900_000, to: 1_000_000 }],
    [250_000, 250_001, { from: 200_000, to: 250_001 }],
    [70, 5, { from: 0, to: 5 }],
  ])('around row %i of %i', (row, total, slice) => {
    expect(getSliceAround(row, total, 100_000)).toEqual(slice);
  });

  it.each([24, 44, 128, 300, 2000])('with rows of %i px stays below the height limit of browsers', (height) => {
    expect(getSliceLength(height) * height).toBeLessThan(17_800_000);
    expect(Number.isInteger(getSliceLength(height))).toBe(true);
  });

  it('contains 100,000 rows of usual height', () => {
    expect(getSliceLength(44)).toBe(100_000);
  });
});

describe('row navigation', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['PageDown', 3, 7],
    ['PageDown', 8, 9],
    ['PageUp', 3, 0],
    ['Home', 3, 0],
    ['End', 3, 9],
    ['Enter', 3, null],
    ['a', 3, null],
  ])('%s in row %i of 10 moves to row %s', (key, row, target) => {
    expect(getTargetRow(key, row, 10, 4)).toBe(target);
  });
});
