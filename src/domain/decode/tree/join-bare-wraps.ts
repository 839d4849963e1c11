import { isNewBeginning, isKeyAt } from './scan-string.ts';
import { findLineEnd, findLineStart } from '../text/characters.ts';
import { type MappedText, MappedTextBuilder } from '../text/mapped-text.ts';
import { getWrapJoiner } from '../text/line-wraps/wrap-joiner.ts';

/** The beginning of an object whose keys and values stand without quotes: `{Code:Forbidden …`, `ApiError[code=…`, `@{error=@{…`. */
const BARE_OPENING = /[{[(]\s?[A-Za-z_][\w.]{0,60}\s?[:=]\s?(?=[^\s"'“])/g;
/** A member as PHP prints it. */
const PHP_MEMBER = /(?<=^|\n)[ \t]{0,80}\[[\w:.@-]{1,80}\] => (?=\S)/g;
/** Lines that stand for themselves in such a print. */
const PHP_LINE = /^(?:\s{0,80}[[()]|\s*$)/;
const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };
/** No console is narrower or wider. */
const MIN_WIDTH_COLUMNS = 40;
const MAX_WIDTH_COLUMNS = 400;
const MAX_LINES = 30;

/** The line ends of one value or object that a console broke. */
interface BrokenRun {
  readonly breaks: readonly number[];
  readonly end: number;
}

/**
 * Joins the lines of a console within objects whose values stand without quotes.
 * Repair: nothing but the width of the window ended those lines, so keys and IDs are broken as well.
 */
export function joinBareWraps(mapped: MappedText): MappedText {
  const { text } = mapped;
  if (!text.includes('\n')) return mapped;
  const runs = [...findRuns(text, BARE_OPENING, findObjectRun), ...findRuns(text, PHP_MEMBER, findMemberRun)].toSorted((a, b) => a.end - b.end);
  if (runs.length === 0) return mapped;
  const builder = new MappedTextBuilder(mapped);
  let at = 0;
  for (const { breaks } of runs) {
    const isUniform = breaks.length > 1 && new Set(breaks.map((newline) => getWidth(text, newline))).size === 1;
    for (const newline of breaks) {
      if (newline < at) continue;
      const end = text[newline - 1] === '\r' ? newline - 1 : newline;
      builder.copy(at, end);
      const next = newline + 1;
      builder.put(isUniform ? '' : getWrapJoiner(text, newline, text.slice(Math.max(at, end - 60), end), text.slice(next, Math.min(next + 60, findLineEnd(text, next)))), end, next);
      at = next;
    }
  }
  builder.copy(at, text.length);
  return builder.build(false);
}

function findRuns(text: string, opening: RegExp, findRunAt: (text: string, start: number, inside: number) => BrokenRun | null): readonly BrokenRun[] {
  const runs: BrokenRun[] = [];
  const pattern = new RegExp(opening);
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const run = findRunAt(text, found.index, pattern.lastIndex);
    if (run === null) {
      // What else opens on this line has no other end.
      pattern.lastIndex = Math.max(pattern.lastIndex, findLineEnd(text, found.index));
    } else {
      if (run.breaks.length > 0) runs.push(run);
      pattern.lastIndex = Math.max(pattern.lastIndex, run.end);
    }
  }
  return runs;
}

/** Up to the bracket that ends the object; `null` where it is not ended by lines of a console. */
function findObjectRun(text: string, start: number): BrokenRun | null {
  const open = text[start] ?? '';
  const close = CLOSERS[open] ?? '';
  const breaks: number[] = [];
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === open) depth += 1;
    else if (char === close) depth -= 1;
    else if (char === '\n') {
      if (breaks.length === MAX_LINES || !isBreak(text, at)) return null;
      breaks.push(at);
    }
    if (depth === 0) return { breaks, end: at + 1 };
    if (at - start > MAX_LINES * MAX_WIDTH_COLUMNS) return null;
  }
  return null;
}

/** Up to the next member or bracket on a line of its own. */
function findMemberRun(text: string, _start: number, inside: number): BrokenRun {
  const breaks: number[] = [];
  let end = findLineEnd(text, inside);
  while (end < text.length && breaks.length < MAX_LINES && isBreak(text, end) && !PHP_LINE.test(text.slice(end + 1, end + 100))) {
    breaks.push(end);
    end = findLineEnd(text, end + 1);
  }
  return { breaks, end };
}

/** Whether nothing but its width may have ended a line: the next one is neither indented nor the beginning of something. */
function isBreak(text: string, newline: number): boolean {
  const width = getWidth(text, newline);
  const next = newline + 1;
  if (width < MIN_WIDTH_COLUMNS || width > MAX_WIDTH_COLUMNS || /^(?:\s{2}|\s*$)/.test(text.slice(next, next + 2))) return false;
  return !isNewBeginning(text, next) && (!isKeyAt(text, next) || getWidth(text, findLineEnd(text, next)) <= width);
}

function getWidth(text: string, newline: number): number {
  return (text[newline - 1] === '\r' ? newline - 1 : newline) - findLineStart(text, newline);
}
