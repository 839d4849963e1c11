import { findLineEnd, findLineStart } from '../characters.ts';
import { type MappedText, MappedTextBuilder } from '../mapped-text.ts';
import { getWrapJoiner } from './wrap-joiner.ts';

/** The meaning of a line break: the text ends there (`end`), the break belongs to the text (`sent`), or a console added it (`wrap`). */
export type LineBreak = 'end' | 'sent' | 'wrap';

/** A text of one or more lines without the line breaks that a console added. */
export interface UnwrappedLines {
  readonly mapped: MappedText;
  /** Converts a position in `mapped` to a position in the source text. */
  readonly toPosition: (index: number) => number;
}

interface Line {
  readonly start: number;
  /** The position before the line end, including a carriage return. */
  readonly end: number;
  readonly newline: number;
  /** The meaning of the line break after this line. */
  readonly kind: LineBreak;
}

/**
 * Joins the lines from `from` on, until `classifyBreak` returns `end`.
 * @param stop          The last position at which the text can end.
 * @param classifyBreak Classifies the line break before a line; receives the line without its line end.
 */
export function unwrapLines(mapped: MappedText, from: number, stop: number, classifyBreak: (line: string) => LineBreak): UnwrappedLines {
  const { text } = mapped;
  const lines = readLines(text, from, stop, classifyBreak);
  const widths = new Set(lines.filter(({ kind }) => kind === 'wrap').map(({ end }) => countColumns(text.slice(findLineStart(text, end), end))));
  const builder = new MappedTextBuilder(mapped);
  const runs: { readonly index: number; readonly at: number }[] = [];
  let length = 0;
  for (const { start, end, newline, kind } of lines) {
    builder.copy(start, end);
    runs.push({ index: length, at: start });
    length += end - start;
    if (kind === 'end') break;
    const next = newline + 1;
    const [left, right] = [text.slice(Math.max(start, end - 60), end), text.slice(next, Math.min(next + 60, stop))];
    // Lines of different lengths were wrapped between words.
    const joiner = kind === 'sent' ? text.slice(end, next) : widths.size > 1 ? getWrapJoiner(text, newline, left, right, false) : getWrapJoiner(text, newline, left, right);
    builder.put(joiner, end, next);
    length += joiner.length;
  }
  return {
    mapped: builder.build(false),
    toPosition: (index) => {
      const run = runs.findLast((candidate) => candidate.index <= index);
      return run === undefined ? from : run.at + (index - run.index);
    },
  };
}

function readLines(text: string, from: number, stop: number, classifyBreak: (line: string) => LineBreak): readonly Line[] {
  const lines: Line[] = [];
  for (let start = from; ; ) {
    const newline = Math.min(findLineEnd(text, start), stop);
    const end = text[newline - 1] === '\r' && newline > start ? newline - 1 : newline;
    const next = newline + 1;
    const kind = next >= stop ? 'end' : classifyBreak(text.slice(next, Math.min(findLineEnd(text, next), next + MAX_LINE_CHARS, stop)).trimEnd());
    lines.push({ start, end, newline, kind });
    if (kind === 'end') return lines;
    start = next;
  }
}

/** The length of the line start that `classifyBreak` receives. */
const MAX_LINE_CHARS = 400;
/** Characters from this code point on are counted as two console columns. */
const FIRST_WIDE_CHAR = 0x2e80;

function countColumns(line: string): number {
  let columns = 0;
  for (let at = 0; at < line.length; at += 1) columns += line.charCodeAt(at) >= FIRST_WIDE_CHAR ? 2 : 1;
  return columns;
}
