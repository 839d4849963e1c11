import type { DecodedError } from '../../../domain/decode/decode-result.ts';

/** A longer paste is shown as excerpts around its evidence. UTF-16 code units. */
const MAX_UNCUT_CHARS = 4000;
/** Context before and after each end of a value. Only the ends of a longer value are shown. UTF-16 code units. */
const CONTEXT_CHARS = 1200;

/** A part of a text, in UTF-16 code units. */
export interface Excerpt {
  readonly from: number;
  readonly to: number;
}

/**
 * Selects what to show of a text: all of a short text, otherwise whole lines around the evidence. The total
 * length is bounded, regardless of the length of the text, its lines, or its values.
 * @returns at least one excerpt, in text order, without overlaps
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

/** Expands a range to whole lines, unless the lines are very long. */
function expandToLines(text: string, from: number, to: number): Excerpt {
  const before = text.slice(Math.max(0, from - CONTEXT_CHARS), from);
  const lineStart = before.lastIndexOf('\n');
  const lineEnd = text.slice(to, to + CONTEXT_CHARS).indexOf('\n');
  const start = lineStart === -1 ? (from <= CONTEXT_CHARS ? 0 : from) : from - before.length + lineStart + 1;
  const end = lineEnd === -1 ? (text.length - to <= CONTEXT_CHARS ? text.length : to) : to + lineEnd;
  return { from: start, to: end };
}
