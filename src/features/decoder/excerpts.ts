import type { DecodedError } from '../../domain/decode/decode-result.ts';

/** A paste longer than this is shown as excerpts around its evidence. UTF-16 code units. */
const SCREENFUL = 4000;
/** What an excerpt shows before and after the ends of a value; a longer value is shown by its ends. */
const AROUND = 1200;

/** A part of a text, in UTF-16 code units. */
export interface Excerpt {
  readonly from: number;
  readonly to: number;
}

/**
 * What is shown of a text: all of a short one, else whole lines around the evidence. Bounded, however long
 * the text, its lines or the values in it are.
 * @returns in the order of the text, without overlaps; at least one
 */
export function excerptsOf(text: string, spans: DecodedError['spans']): readonly Excerpt[] {
  if (text.length <= SCREENFUL) return [{ from: 0, to: text.length }];
  const ends = Object.values(spans).flatMap(({ start, end }) => [start, end]);
  if (ends.length === 0) return [widened(text, 0, SCREENFUL)];
  const excerpts: Excerpt[] = [];
  for (const end of ends.toSorted((a, b) => a - b)) {
    const next = widened(text, Math.max(0, end - AROUND), Math.min(text.length, end + AROUND));
    const last = excerpts.at(-1);
    if (last !== undefined && next.from <= last.to) excerpts[excerpts.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else excerpts.push(next);
  }
  return excerpts;
}

/** To whole lines, unless they are very long. */
function widened(text: string, from: number, to: number): Excerpt {
  const before = text.slice(Math.max(0, from - AROUND), from);
  const lineStart = before.lastIndexOf('\n');
  const lineEnd = text.slice(to, to + AROUND).indexOf('\n');
  const start = lineStart === -1 ? (from <= AROUND ? 0 : from) : from - before.length + lineStart + 1;
  const end = lineEnd === -1 ? (text.length - to <= AROUND ? text.length : to) : to + lineEnd;
  return { from: start, to: end };
}
