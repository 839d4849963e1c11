import { cleanText } from '../text/cleanup/clean-text.ts';
import { readEntity, readEscape, readPercent, type Escape } from '../text/encodings/escapes.ts';
import { MappedText, MappedTextBuilder } from '../text/mapped-text.ts';

/** Maximum number of escape levels. Real pastes have fewer. */
const MAX_ESCAPE_LEVELS = 8;
/** Maximum number of variants per text, which bounds the work. */
const MAX_VARIANTS = 20;

/**
 * Returns the variants of a text: without noise, with escapes resolved level by level, and each
 * with console line wraps joined. A secret counts if any variant shows it.
 */
export function getTextVariants(text: string): readonly MappedText[] {
  const variants: MappedText[] = [];
  const seen = new Set<string>();
  let current: readonly MappedText[] = [MappedText.of(text)];
  for (let level = 0; level < MAX_ESCAPE_LEVELS && current.length > 0 && variants.length < MAX_VARIANTS; level += 1) {
    const next: MappedText[] = [];
    for (const mapped of current) {
      const plain = removeNoise(mapped);
      for (const variant of [plain, joinBrokenLines(plain)]) {
        if (!addVariant(variant, variants, seen)) continue;
        const unescaped = unescapeOnce(variant);
        if (unescaped !== variant) next.push(unescaped);
      }
    }
    current = next;
  }
  return variants;
}

function addVariant(mapped: MappedText, variants: MappedText[], seen: Set<string>): boolean {
  if (seen.has(mapped.text)) return false;
  seen.add(mapped.text);
  variants.push(mapped);
  return true;
}

/** Removes noise repeatedly, because one layer can hide another, such as colors in UTF-16 text decoded as UTF-8. */
function removeNoise(mapped: MappedText): MappedText {
  let plain = mapped;
  for (let layer = 0; layer < 3; layer += 1) {
    const next = toAscii(removeColors(cleanText(plain)));
    if (next === plain) return plain;
    plain = next;
  }
  return plain;
}

const FULL_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/;
const FULL_WIDTH_RUN = /[\uFF01-\uFF5E]{1,10000}/g;

/** Converts full-width text from an input method to ASCII. Keeps text in which only the punctuation is full-width, as in Chinese. */
function toAscii(mapped: MappedText): MappedText {
  if (!FULL_WIDTH.test(mapped.text)) return mapped;
  const builder = new MappedTextBuilder(mapped);
  let copied = 0;
  for (const { 0: run, index } of mapped.text.matchAll(FULL_WIDTH_RUN)) {
    builder.copy(copied, index);
    for (let at = 0; at < run.length; at += 1) builder.put(String.fromCharCode(run.charCodeAt(at) - 0xfee0), index + at, index + at + 1);
    copied = index + run.length;
  }
  builder.copy(copied, mapped.text.length);
  return builder.build(false);
}

/** Color codes that lost their escape character, including those inside words. */
const COLOR = /\[\d{1,2}(?:;\d{1,3}){1,4}m/g;

function removeColors(mapped: MappedText): MappedText {
  if (mapped.text.search(COLOR) === -1) return mapped;
  const builder = new MappedTextBuilder(mapped);
  let copied = 0;
  for (const { 0: color, index } of mapped.text.matchAll(COLOR)) {
    builder.copy(copied, index);
    copied = index + color.length;
  }
  builder.copy(copied, mapped.text.length);
  return builder.build(false);
}

const ESCAPE_START = /[\\%&]|""|`"|<br/gi;

/** Resolves one level of backslash escapes, percent-encoding, entities, doubled quotes and `<br>` elements anywhere in a text. */
function unescapeOnce(mapped: MappedText): MappedText {
  const { text } = mapped;
  const start = new RegExp(ESCAPE_START);
  let found = start.exec(text);
  if (found === null) return mapped;
  const builder = new MappedTextBuilder(mapped);
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
  if (copied === 0) return mapped;
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

/** Minimum console width, in columns. */
const MIN_WIDTH_COLUMNS = 50;
/** What may precede the rest of a wrapped line: spaces, a gutter, email quote markers. */
const GUTTER = /[ \t]{0,40}(?:\d{1,6}(?=[ \t]{0,4}[|│]|[ \t]{2}))?[ \t]{0,4}(?:[|│>][ \t]{0,4}){0,4}/y;

/** Joins lines as long as a console is wide. The service sent none of these line ends. */
function joinBrokenLines(mapped: MappedText): MappedText {
  const { text } = mapped;
  if (!text.includes('\n')) return mapped;
  const builder = new MappedTextBuilder(mapped);
  let copied = 0;
  let start = 0;
  let before = -1;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    const stop = text[end - 1] === '\r' ? end - 1 : end;
    const width = stop - start;
    const nextEnd = text.indexOf('\n', end + 1);
    const next: Line = { start: end + 1, end: nextEnd === -1 ? text.length : nextEnd };
    if (width >= MIN_WIDTH_COLUMNS && ((width === before && nextEnd - end <= width + 2) || isBroken(text, { start, end: stop }, next))) {
      const rest = skipLineStart(text, start, next);
      builder.copy(copied, stop);
      copied = Math.max(copied, rest);
    }
    before = width;
    start = end + 1;
  }
  if (copied === 0) return mapped;
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
  const shared = getSharedLength(text, line, next);
  // Text after a wrapped value can make its last line longer than the others.
  if (nextWidth > width + 1) return isInsideWord(text, line, next, shared);
  if (Math.abs(nextWidth - width) <= 1 || isConsoleWidth(width)) return true;
  for (let at = 1; at <= shared; at += 1) {
    if (/[ \t|│>+]/.test(text[line.start + at - 1] ?? '') && isConsoleWidth(width - at)) return true;
  }
  return isInsideWord(text, line, next, shared);
}

/** The start of a record, a label or a sentence. */
const BEGINNING = /[{[<]|\d{4}[-/]\d\d?[-/]\d|\d{1,2}[/:]\d\d[/:]\d|[A-Za-z][\w-]{1,30}[:：](?:\s|$)|[A-Z]{3,8}\b|["'(]?[A-Za-z][a-z']{2,30}(?:[\s,.!?;]|$)|-{1,2}[a-z][a-z-]{0,30}(?:[\s=]|$)|#/y;

/** Returns whether a line ends within a word and the next line continues it. */
function isInsideWord(text: string, line: Line, next: Line, shared: number): boolean {
  if (!/[\w+/=%.~-]/.test(text[line.end - 1] ?? '')) return false;
  // Log records start alike.
  if (shared > 15 && /\d{2}/.test(text.slice(next.start, next.start + shared))) return false;
  const rest = skipLineStart(text, line.start, next);
  BEGINNING.lastIndex = rest;
  return rest < next.end && !BEGINNING.test(text);
}

/** Returns the length of the shared prefix of two lines: timestamps, gutters, quote markers. All digits are equal. */
function getSharedLength(text: string, line: Line, next: Line): number {
  let at = 0;
  while (at < MAX_PREFIX_CHARS && line.start + at < line.end && next.start + at < next.end && isAlike(text[line.start + at], text[next.start + at])) at += 1;
  return at;
}

const MAX_PREFIX_CHARS = 60;

function isAlike(first: string | undefined, second: string | undefined): boolean {
  return first === second || (/\d/.test(first ?? '') && /\d/.test(second ?? ''));
}

/** Returns the position after the prefix of a line. */
function skipLineStart(text: string, start: number, next: Line): number {
  const shared = getSharedLength(text, { start, end: next.start - 1 }, next);
  let prefix = 0;
  for (let at = 1; at <= shared; at += 1) if (/[ \t|│>+]/.test(text[next.start + at - 1] ?? '')) prefix = at;
  GUTTER.lastIndex = next.start + prefix;
  return Math.min(GUTTER.test(text) ? GUTTER.lastIndex : next.start, next.end);
}

/** Returns whether a width is typical of consoles, email clients or wrapped base64. */
function isConsoleWidth(width: number): boolean {
  return width >= MIN_WIDTH_COLUMNS && (width % 10 === 0 || width % 10 === 9 || width === 76 || width === 64 || width === 72 || width === 78);
}
