import type { DecodedError } from '../../../domain/decode/decode-result.ts';

/** A paste longer than this is shown as excerpts around its evidence. UTF-16 code units. */
const MAX_UNCUT_CHARS = 4000;
/** What an excerpt shows before and after the ends of a value; a longer value is shown by its ends. */
const CONTEXT_CHARS = 1200;

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
export function getExcerpts(text: string, spans: DecodedError['spans']): readonly Excerpt[] {
  if (text.length <= MAX_UNCUT_CHARS) return [{ from: 0, to: text.length }];
  const ends = Object.values(spans).flatMap(({ start, end }) => [start, end]);
  if (ends.length === 0) return [expandToLines(text, 0, MAX_UNCUT_CHARS)];
  const excerpts: Excerpt[] = [];
  for (const end of ends.toSorted((a, b) => a - b)) {
    const next = expandToLines(text, Math.max(0, end - CONTEXT_CHARS), Math.min(text.length, end + CONTEXT_CHARS));
    const last = excerpts.at(-1);
    if (last !== undefined && next.from <= last.to) excerpts[excerpts.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else excerpts.push(next);
  }
  return excerpts;
}

/** To whole lines, unless they are very long. */
function expandToLines(text: string, from: number, to: number): Excerpt {
  const before = text.slice(Math.max(0, from - CONTEXT_CHARS), from);
  const lineStart = before.lastIndexOf('\n');
  const lineEnd = text.slice(to, to + CONTEXT_CHARS).indexOf('\n');
  const start = lineStart === -1 ? (from <= CONTEXT_CHARS ? 0 : from) : from - before.length + lineStart + 1;
  const end = lineEnd === -1 ? (text.length - to <= CONTEXT_CHARS ? text.length : to) : to + lineEnd;
  return { from: start, to: end };
}
