import { expect, it } from 'vitest';
import { formatSize } from './format-size.ts';

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [1234, '1.2 kB'],
  [12_345_678, '12.3 MB'],
  [345_678_901, '346 MB'],
  [999_999_999, '1 GB'],
  [1_000_000_000, '1 GB'],
  [1_100_000_000, '1.1 GB'],
  [2_500_000_000_000_000, '2,500 TB'],
])('writes %i bytes as %s', (bytes, text) => {
  expect(formatSize(bytes, 'en')).toBe(text.replace(' ', '\u00A0'));
});
