import { describe, expect, it } from 'vitest';
import { MappedText, MappedTextBuilder } from './mapped-text.ts';

describe('a mapped text of the original', () => {
  it('maps a position to itself', () => {
    const mapped = MappedText.of('abcdef');
    expect(mapped.getSpan(2, 4)).toEqual({ start: 2, end: 4 });
    expect(mapped.getSpan(6, 6)).toEqual({ start: 6, end: 6 });
  });
});

describe('a mapped text without a gutter', () => {
  const source = 'ab| cd';
  const builder = new MappedTextBuilder(MappedText.of(source));
  builder.copy(0, 2);
  builder.copy(4, 6);
  const mapped = builder.build(false);

  it('returns the pieces on both sides of the gutter', () => {
    expect(mapped.text).toBe('abcd');
    expect(mapped.getSpan(0, 4)).toEqual({ start: 0, end: 6, pieces: [{ start: 0, end: 2 }, { start: 4, end: 6 }] });
  });

  it('returns a plain range for a value on one side of the gutter', () => {
    expect(mapped.getSpan(2, 4)).toEqual({ start: 4, end: 6 });
  });
});

describe('a mapped text of a mapped text', () => {
  const source = String.raw`x=\\n\"q\"`;
  const outer = new MappedTextBuilder(MappedText.of(source));
  outer.put('\\', 2, 4);
  outer.copy(4, 5);
  outer.put('"', 5, 7);
  outer.copy(7, 8);
  outer.put('"', 8, 10);
  const once = outer.build(true);
  const inner = new MappedTextBuilder(once);
  inner.put('\n', 0, 2);
  inner.copy(2, 5);
  const twice = inner.build(true);

  it('counts the levels of unescaping', () => {
    expect([once.depth, twice.depth]).toEqual([1, 2]);
  });

  it('maps through every level to the original', () => {
    expect(twice.text).toBe('\n"q"');
    expect(source.slice(twice.getSpan(2, 3).start, twice.getSpan(2, 3).end)).toBe('q');
    expect(twice.getSpan(0, 1)).toEqual({ start: 2, end: 5 });
    expect(twice.getSpan(0, 4)).toEqual({ start: 2, end: 10 });
  });
});
