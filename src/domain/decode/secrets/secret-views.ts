import { cleanText } from '../text/clean-text.ts';
import { readEntity, readEscape, readPercent, type Escape } from '../text/escapes.ts';
import { TextView, ViewBuilder } from '../text/text-view.ts';

/** Nobody puts more texts into one another. */
const MOST_LEVELS = 8;
/** However a text is made, it is read only so many times. */
const MOST_VIEWS = 20;

/**
 * The texts that a text can be read as: without noise, with its escapes resolved level by level, and the same
 * with the lines joined that a console broke. A secret is found in whichever of them shows it.
 */
export function secretViews(text: string): readonly TextView[] {
  const views: TextView[] = [];
  const seen = new Set<string>();
  let current: readonly TextView[] = [TextView.of(text)];
  for (let level = 0; level < MOST_LEVELS && current.length > 0 && views.length < MOST_VIEWS; level += 1) {
    const next: TextView[] = [];
    for (const view of current) {
      const plain = plainText(view);
      for (const reading of [plain, unwrapped(plain)]) {
        if (!keep(reading, views, seen)) continue;
        const unescaped = unescapedOnce(reading);
        if (unescaped !== reading) next.push(unescaped);
      }
    }
    current = next;
  }
  return views;
}

function keep(view: TextView, views: TextView[], seen: Set<string>): boolean {
  if (seen.has(view.text)) return false;
  seen.add(view.text);
  views.push(view);
  return true;
}

/** Noise within noise: colours in a text of UTF-16 that was read as UTF-8. */
function plainText(view: TextView): TextView {
  let plain = view;
  for (let layer = 0; layer < 3; layer += 1) {
    const next = asciiText(withoutColours(cleanText(plain)));
    if (next === plain) return plain;
    plain = next;
  }
  return plain;
}

const FULL_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/;
const FULL_WIDTH_RUN = /[\uFF01-\uFF5E]{1,10000}/g;

/** Repair: an input method that was left in its full-width state. Chinese punctuation alone stays. */
function asciiText(view: TextView): TextView {
  if (!FULL_WIDTH.test(view.text)) return view;
  const builder = new ViewBuilder(view);
  let copied = 0;
  for (const { 0: run, index } of view.text.matchAll(FULL_WIDTH_RUN)) {
    builder.copy(copied, index);
    for (let at = 0; at < run.length; at += 1) builder.put(String.fromCharCode(run.charCodeAt(at) - 0xfee0), index + at, index + at + 1);
    copied = index + run.length;
  }
  builder.copy(copied, view.text.length);
  return builder.build(false);
}

/** Colours that lost their escape character, also inside of words. */
const COLOUR = /\[\d{1,2}(?:;\d{1,3}){1,4}m/g;

function withoutColours(view: TextView): TextView {
  if (view.text.search(COLOUR) === -1) return view;
  const builder = new ViewBuilder(view);
  let copied = 0;
  for (const { 0: colour, index } of view.text.matchAll(COLOUR)) {
    builder.copy(copied, index);
    copied = index + colour.length;
  }
  builder.copy(copied, view.text.length);
  return builder.build(false);
}

const ESCAPE_START = /[\\%&]|""|`"|<br/gi;

/** One level of backslashes, percent signs, entities, doubled quotes and line ends of pages resolved, wherever they stand. */
function unescapedOnce(view: TextView): TextView {
  const { text } = view;
  const start = new RegExp(ESCAPE_START);
  let found = start.exec(text);
  if (found === null) return view;
  const builder = new ViewBuilder(view);
  let copied = 0;
  for (; found !== null; found = start.exec(text)) {
    const escape = readAt(text, found.index);
    if (escape === null || (escape.length > 1 && text.startsWith(escape.text, found.index) && escape.text.length === escape.length)) {
      start.lastIndex = found.index + 1;
      continue;
    }
    builder.copy(copied, found.index);
    builder.put(escape.text, found.index, found.index + escape.length);
    copied = found.index + escape.length;
    start.lastIndex = copied;
  }
  if (copied === 0) return view;
  builder.copy(copied, text.length);
  return builder.build(true);
}

function readAt(text: string, at: number): Escape | null {
  switch (text[at]) {
    case '\\':
      return readEscape(text, at);
    case '%':
      return readPercent(text, at);
    case '"':
      return isEmptyString(text, at) ? null : { text: '"', length: 2 };
    case '`':
      return { text: '"', length: 2 };
    case '<':
      return readLineBreak(text, at);
    case undefined:
    default:
      return readEntity(text, at);
  }
}

const LINE_BREAK = /<br\s{0,4}\/?>/iy;

function readLineBreak(text: string, at: number): Escape | null {
  LINE_BREAK.lastIndex = at;
  return LINE_BREAK.test(text) ? { text: '\n', length: LINE_BREAK.lastIndex - at } : null;
}

function isEmptyString(text: string, at: number): boolean {
  return /[\s:=,([{]/.test(text[at - 1] ?? ' ') && /[\s,)\]};]/.test(text[at + 2] ?? ' ');
}

/** No console is narrower. */
const LEAST_WIDTH = 50;
/** What may stand before the rest of a broken line: blanks, a gutter, the marks of a mail quote. */
const GUTTER = /[ \t]{0,40}(?:\d{1,6}(?=[ \t]{0,4}[|│]|[ \t]{2}))?[ \t]{0,4}(?:[|│>][ \t]{0,4}){0,4}/y;

/** The lines joined that are as long as a console is wide. Repair: the service sent none of these line ends. */
function unwrapped(view: TextView): TextView {
  const { text } = view;
  if (!text.includes('\n')) return view;
  const builder = new ViewBuilder(view);
  let copied = 0;
  let start = 0;
  let before = -1;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    const stop = text[end - 1] === '\r' ? end - 1 : end;
    const width = stop - start;
    const nextEnd = text.indexOf('\n', end + 1);
    const next: Line = { start: end + 1, end: nextEnd === -1 ? text.length : nextEnd };
    if (width >= LEAST_WIDTH && ((width === before && nextEnd - end <= width + 2) || isBroken(text, { start, end: stop }, next))) {
      const rest = restOf(text, start, next);
      builder.copy(copied, stop);
      copied = Math.max(copied, rest);
    }
    before = width;
    start = end + 1;
  }
  if (copied === 0) return view;
  builder.copy(copied, text.length);
  return builder.build(false);
}

interface Line {
  readonly start: number;
  readonly end: number;
}

function isBroken(text: string, line: Line, next: Line): boolean {
  const width = line.end - line.start;
  const nextWidth = next.end - next.start;
  if (nextWidth === 0) return false;
  const shared = sharedLength(text, line, next);
  // The last line of a text goes on with what stands behind the text.
  if (nextWidth > width + 1) return isInsideWord(text, line, next, shared);
  if (Math.abs(nextWidth - width) <= 1 || isConsole(width)) return true;
  for (let at = 1; at <= shared; at += 1) {
    if (/[ \t|│>+]/.test(text[line.start + at - 1] ?? '') && isConsole(width - at)) return true;
  }
  return isInsideWord(text, line, next, shared);
}

/** What a record, a label or a sentence begins with. */
const BEGINNING = /[{[<]|\d{4}[-/]\d\d?[-/]\d|\d{1,2}[/:]\d\d[/:]\d|[A-Za-z][\w-]{1,30}[:：](?:\s|$)|[A-Z]{3,8}\b|["'(]?[A-Za-z][a-z']{2,30}(?:[\s,.!?;]|$)|-{1,2}[a-z][a-z-]{0,30}(?:[\s=]|$)|#/y;

/** A line that ends within a word, and goes on within one. */
function isInsideWord(text: string, line: Line, next: Line, shared: number): boolean {
  if (!/[\w+/=%.~-]/.test(text[line.end - 1] ?? '')) return false;
  // Records of a log begin alike.
  if (shared > 15 && /\d{2}/.test(text.slice(next.start, next.start + shared))) return false;
  const rest = restOf(text, line.start, next);
  BEGINNING.lastIndex = rest;
  return rest < next.end && !BEGINNING.test(text);
}

/** How far two lines begin alike, digits counting as alike: stamps, gutters, marks of a quote. */
function sharedLength(text: string, line: Line, next: Line): number {
  let at = 0;
  while (at < MOST_PREFIX && line.start + at < line.end && next.start + at < next.end && isAlike(text[line.start + at], text[next.start + at])) at += 1;
  return at;
}

const MOST_PREFIX = 60;

function isAlike(first: string | undefined, second: string | undefined): boolean {
  return first === second || (/\d/.test(first ?? '') && /\d/.test(second ?? ''));
}

/** Behind what stands before every line. */
function restOf(text: string, start: number, next: Line): number {
  const shared = sharedLength(text, { start, end: next.start - 1 }, next);
  let prefix = 0;
  for (let at = 1; at <= shared; at += 1) if (/[ \t|│>+]/.test(text[next.start + at - 1] ?? '')) prefix = at;
  GUTTER.lastIndex = next.start + prefix;
  return Math.min(GUTTER.test(text) ? GUTTER.lastIndex : next.start, next.end);
}

/** Widths of consoles, mail programs and printed base64. */
function isConsole(width: number): boolean {
  return width >= LEAST_WIDTH && (width % 10 === 0 || width % 10 === 9 || width === 76 || width === 64 || width === 72 || width === 78);
}
