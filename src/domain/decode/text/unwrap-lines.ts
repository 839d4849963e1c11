import { lineEnd } from './characters.ts';
import { type TextView, ViewBuilder } from './text-view.ts';
import { wrapJoiner } from './undo-wraps.ts';

/** What a line break is: the end of the text, a part of it, or one that a console put in. */
export type LineBreak = 'end' | 'sent' | 'wrap';

/** A text that may go on over several lines, with the breaks of the console undone. */
export interface UnwrappedLines {
  readonly view: TextView;
  /** Where a position of `view` lies in the text that it was made of. */
  readonly positionOf: (index: number) => number;
}

/**
 * Reads on from `from`, line by line.
 * @param stop    Where the text ends at the latest.
 * @param breakAt What the break in front of a line is, by the line without its end.
 */
export function unwrapLines(view: TextView, from: number, stop: number, breakAt: (line: string) => LineBreak): UnwrappedLines {
  const { text } = view;
  const builder = new ViewBuilder(view);
  const runs: { readonly index: number; readonly at: number }[] = [];
  let length = 0;
  for (let at = from; ; ) {
    const newline = Math.min(lineEnd(text, at), stop);
    const end = text[newline - 1] === '\r' && newline > at ? newline - 1 : newline;
    builder.copy(at, end);
    runs.push({ index: length, at });
    length += end - at;
    const next = newline + 1;
    if (next >= stop) break;
    const kind = breakAt(text.slice(next, Math.min(lineEnd(text, next), next + LONGEST_LINE, stop)).trimEnd());
    if (kind === 'end') break;
    const joiner = kind === 'sent' ? text.slice(end, next) : wrapJoiner(text, newline, text.slice(Math.max(at, end - 60), end), text.slice(next, Math.min(next + 60, stop)));
    builder.put(joiner, end, next);
    length += joiner.length;
    at = next;
  }
  return {
    view: builder.build(false),
    positionOf: (index) => {
      const run = runs.findLast((other) => other.index <= index);
      return run === undefined ? from : run.at + (index - run.index);
    },
  };
}

/** So much of a line tells what it is. */
const LONGEST_LINE = 400;
