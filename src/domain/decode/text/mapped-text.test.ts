import { describe, expect, it } from 'vitest';
import { MappedText, MappedTextBuilder } from './mapped-text.ts';

describe('a view of the original', () => {
  it('maps a position to itself', () => {
    const mapped = MappedText.of('abcdef');
    expect(mapped.span(2, 4)).toEqual({ start: 2, end: 4 });
    expect(mapped.span(6, 6)).toEqual({ start: 6, end: 6 });
  });
});

describe('a view with a gutter cut out', () => {
  const source = 'ab| cd';
  const builder = new MappedTextBuilder(MappedText.of(source));
  builder.copy(0, 2);
  builder.copy(4, 6);
  const mapped = builder.build(false);

  it('gives the pieces on both sides of the gutter', () => {
    expect(mapped.text).toBe('abcd');
    expect(mapped.span(0, 4)).toEqual({ start: 0, end: 6, pieces: [{ start: 0, end: 2 }, { start: 4, end: 6 }] });
  });

  it('gives no pieces for a value on one side of it', () => {
    expect(mapped.span(2, 4)).toEqual({ start: 4, end: 6 });
  });
});

describe('a view of a view', () => {
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

  it('counts how often something was unescaped', () => {
    expect([once.depth, twice.depth]).toEqual([1, 2]);
  });

  it('maps through every level to the original', () => {
    expect(twice.text).toBe('\n"q"');
    expect(source.slice(twice.span(2, 3).start, twice.span(2, 3).end)).toBe('q');
    expect(twice.span(0, 1)).toEqual({ start: 2, end: 5 });
    expect(twice.span(0, 4)).toEqual({ start: 2, end: 10 });
  });
});
