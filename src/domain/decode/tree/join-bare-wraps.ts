import { isRecordOrDocumentStart, isKeyAt } from './scan-string.ts';
import { findLineEnd, findLineStart } from '../text/characters.ts';
import { type MappedText, MappedTextBuilder } from '../text/mapped-text.ts';
import { getWrapJoiner } from '../text/line-wraps/wrap-joiner.ts';

/** The start of an object with unquoted keys and values: `{Code:Forbidden …`, `ApiError[code=…`, `@{error=@{…`. */
const BARE_OPENING = /[{[(]\s?[A-Za-z_][\w.]{0,60}\s?[:=]\s?(?=[^\s"'“])/g;
/** A member as PHP's `print_r` prints it. */
const PHP_MEMBER = /(?<=^|\n)[ \t]{0,80}\[[\w:.@-]{1,80}\] => (?=\S)/g;
/** Lines of that output that do not continue a value. */
const PHP_LINE = /^(?:\s{0,80}[[()]|\s*$)/;
const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };
/** The minimum and maximum width of a console. */
const MIN_WIDTH_COLUMNS = 40;
const MAX_WIDTH_COLUMNS = 400;
const MAX_LINES = 30;

/** The line ends that a console added to one value or object. */
interface BrokenRun {
  readonly breaks: readonly number[];
  readonly end: number;
}

/**
 * Joins lines that a console wrapped inside objects with unquoted values.
 * Fix: the console wrapped at its width, so keys and IDs can be split as well.
 */
export function joinBareWraps(mapped: MappedText): MappedText {
  const { text } = mapped;
  if (!text.includes('\n')) return mapped;
  const runs = [...findRuns(text, BARE_OPENING, findObjectRun), ...findRuns(text, PHP_MEMBER, findMemberRun)].toSorted((a, b) => a.end - b.end);
  if (runs.length === 0) return mapped;
  const builder = new MappedTextBuilder(mapped);
  let at = 0;
  for (const { breaks } of runs) {
    const isUniform = breaks.length > 1 && new Set(breaks.map((newline) => getLineWidth(text, newline))).size === 1;
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
      // Other openings on this line cannot have a different end.
      pattern.lastIndex = Math.max(pattern.lastIndex, findLineEnd(text, found.index));
    } else {
      if (run.breaks.length > 0) runs.push(run);
      pattern.lastIndex = Math.max(pattern.lastIndex, run.end);
    }
  }
  return runs;
}

/** Finds the end of an object by its closing bracket; `null` if a line break in it cannot be a console wrap. */
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
      if (breaks.length === MAX_LINES || !isWrapAt(text, at)) return null;
      breaks.push(at);
    }
    if (depth === 0) return { breaks, end: at + 1 };
    if (at - start > MAX_LINES * MAX_WIDTH_COLUMNS) return null;
  }
  return null;
}

/** Finds the end of a member: the next member or a bracket on its own line. */
function findMemberRun(text: string, _start: number, inside: number): BrokenRun {
  const breaks: number[] = [];
  let end = findLineEnd(text, inside);
  while (end < text.length && breaks.length < MAX_LINES && isWrapAt(text, end) && !PHP_LINE.test(text.slice(end + 1, end + 100))) {
    breaks.push(end);
    end = findLineEnd(text, end + 1);
  }
  return { breaks, end };
}

/** Whether the console may have wrapped the line at its width: the next line is not indented and does not begin a record, a document, or a longer member line. */
function isWrapAt(text: string, newline: number): boolean {
  const width = getLineWidth(text, newline);
  const next = newline + 1;
  if (width < MIN_WIDTH_COLUMNS || width > MAX_WIDTH_COLUMNS || /^(?:\s{2}|\s*$)/.test(text.slice(next, next + 2))) return false;
  return !isRecordOrDocumentStart(text, next) && (!isKeyAt(text, next) || getLineWidth(text, findLineEnd(text, next)) <= width);
}

function getLineWidth(text: string, newline: number): number {
  return (text[newline - 1] === '\r' ? newline - 1 : newline) - findLineStart(text, newline);
}
