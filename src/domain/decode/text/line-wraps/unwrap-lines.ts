import { findLineEnd, findLineStart } from '../characters.ts';
import { type MappedText, MappedTextBuilder } from '../mapped-text.ts';
import { getWrapJoiner } from './wrap-joiner.ts';

/** What a line break is: the end of the text, a part of it, or one that a console put in. */
export type LineBreak = 'end' | 'sent' | 'wrap';

/** A text that may go on over several lines, with the breaks of the console undone. */
export interface UnwrappedLines {
  readonly mapped: MappedText;
  /** Where a position of `mapped` lies in the text that it was made of. */
  readonly toPosition: (index: number) => number;
}

interface Line {
  readonly start: number;
  /** In front of its line end. */
  readonly end: number;
  readonly newline: number;
  /** What its line end is. */
  readonly kind: LineBreak;
}

/**
 * Reads on from `from`, line by line.
 * @param stop    Where the text ends at the latest.
 * @param classifyBreak What the break in front of a line is, by the line without its end.
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
    // Lines of different lengths were broken between words.
    const joiner = kind === 'sent' ? text.slice(end, next) : widths.size > 1 ? getWrapJoiner(text, newline, left, right, false) : getWrapJoiner(text, newline, left, right);
    builder.put(joiner, end, next);
    length += joiner.length;
  }
  return {
    mapped: builder.build(false),
    toPosition: (index) => {
      const run = runs.findLast((other) => other.index <= index);
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

/** So much of a line tells what it is. */
const MAX_LINE_CHARS = 400;
/** From here on, characters take two columns of a console. */
const FIRST_WIDE_CHAR = 0x2e80;

function countColumns(line: string): number {
  let columns = 0;
  for (let at = 0; at < line.length; at += 1) columns += line.charCodeAt(at) >= FIRST_WIDE_CHAR ? 2 : 1;
  return columns;
}
