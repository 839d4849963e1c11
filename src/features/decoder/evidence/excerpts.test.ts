import { expect, it } from 'vitest';
import { getExcerpts } from './excerpts.ts';

const lines = (count: number) => Array.from({ length: count }, (_, at) => `line ${at}\n`).join('');

it('shows all of a text that fits', () => {
  expect(getExcerpts('short', {})).toEqual([{ from: 0, to: 5 }]);
  expect(getExcerpts(lines(400), { code: { start: 0, end: 4 } })).toEqual([{ from: 0, to: lines(400).length }]);
});

it('shows whole lines around the evidence in a long text', () => {
  const text = lines(100_000);
  const start = text.indexOf('line 50000');
  const [excerpt, ...others] = getExcerpts(text, { code: { start, end: start + 10 }, message: { start: start + 100, end: start + 120 } });
  expect(others).toEqual([]);
  const shown = text.slice(excerpt?.from, excerpt?.to);
  expect(shown).toMatch(/^line \d+\n[^]*\nline 50000\n[^]*\nline \d+$/);
  expect(shown.length).toBeLessThan(6000);
});

it('shows the text around the evidence in a single long line', () => {
  const text = `${'x'.repeat(500_000)}CODE${'y'.repeat(500_000)}`;
  expect(getExcerpts(text, { code: { start: 500_000, end: 500_004 } })).toEqual([{ from: 498_800, to: 501_204 }]);
});

it('shows both ends of evidence that is far apart or very long and omits the middle', () => {
  const text = lines(500_000);
  const excerpts = getExcerpts(text, { code: { start: 10, end: 14 }, message: { start: 1_000_000, end: 4_000_000 }, trackingId: { start: text.length - 8, end: text.length - 1 } });
  expect(excerpts).toHaveLength(4);
  expect(excerpts[0]?.from).toBe(0);
  expect(excerpts.at(-1)?.to).toBe(text.length);
  expect(excerpts.reduce((sum, { from, to }) => sum + to - from, 0)).toBeLessThan(20_000);
});

it('shows the start of a long text without evidence', () => {
  expect(getExcerpts('x'.repeat(10_000), {})).toEqual([{ from: 0, to: 4000 }]);
});
