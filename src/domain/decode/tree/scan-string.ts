import { getClosingQuotes, skipWhitespace } from '../text/characters.ts';
import { isRecordStart } from '../text/record-start.ts';

/** The end of a string's content (`end`) and the position where scanning continues (`next`). */
export interface StringEnd {
  readonly end: number;
  readonly next: number;
  readonly closed: boolean;
}

const KEY_AND_SEPARATOR = /[ \t]{0,200}:?(?:[A-Za-z_@$][\w.\-@$]{0,60}|["'“”][\w.@$ -]{1,60}["'“”])[ \t]{0,20}(?:=>|:|=)/y;
const TIGHT_KEY = /[A-Za-z_@$][\w.-]{0,60}[:=](?=["'{[\w])/y;
const QUOTED_KEY_LINE = /[ \t]{0,200}["'„“”][\w.@$-]{1,60}["'“”][ \t]{0,20}:/y;
const TRUNCATION = /'\+\d{1,9}(?=[ \t]{0,400}(?:\r?\n|$))|[([]truncated[^)\]\n]{0,20}[)\]]|\.{3} ?(?:\(\d{1,9} (?:bytes|more|chars)[^)\n]{0,20}\)|\d{1,9} more characters?)/iy;
const CLOSING_LINE = /[ \t]{0,200}[}\]][}\],; \t]{0,40}(?:\r?\n|$)/y;
const LINE_REST = /[ \t]{0,9}(?:\r?\n|`|'[ \t]{0,9}(?:\r?\n|$))/y;
const ID = /^[|0-9a-f._-]{26,}$/i;
const NEW_DOCUMENT = /[{[][ \t]{0,20}["'{]|HTTP\/\d|--[A-Za-z]/y;

/** Whether a key and its separator begin at `index`. */
export function isKeyAt(text: string, index: number): boolean {
  return matchesAt(KEY_AND_SEPARATOR, text, index);
}

export function matchesAt(sticky: RegExp, text: string, index: number): boolean {
  sticky.lastIndex = index;
  return sticky.test(text);
}

/** Whether a log record or a document begins at `index`, the start of a line. Any open structure was then cut off before it. */
export function isRecordOrDocumentStart(text: string, index: number): boolean {
  return isRecordStart(text, index) || matchesAt(NEW_DOCUMENT, text, index);
}

/**
 * Finds the end of the string whose content begins at `index`, after `quote`. A quote ends the string
 * only if the text after it can follow a string; otherwise it is part of the content.
 */
export function findStringEnd(text: string, index: number, quote: string, role: 'key' | 'value'): StringEnd {
  const closers = getClosingQuotes(quote) ?? quote;
  let isFirst = true;
  for (let at = index; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\') {
      at += 1;
    } else if (char === '\n') {
      // Fix: a string without a closing quote ends where the next record, document, or member begins.
      if (isCutAt(text, at + 1, closers)) return createCutString(text, index, at);
    } else if ((char === '(' || char === '[' || char === '.' || char === "'") && matchesAt(TRUNCATION, text, at)) {
      // Fix: the client truncated a long body and added a marker.
      return { ...createCutString(text, index, at), next: TRUNCATION.lastIndex };
    } else if (char !== undefined && closers.includes(char)) {
      // Fix: PowerShell and YAML double a quote inside a single-quoted string.
      if (char === "'" && text[at + 1] === "'" && !mayEndString(text, at + 2, role) && at > index) at += 1;
      // Fix: quotes inside the string are not escaped.
      else if (mayEndString(text, at + 1, role)) return { end: at, next: at + 1, closed: true };
      // Fix: closing brackets are missing after the last value, which ends at the end of its line or is an ID.
      else if (role === 'value' && isFirst && ((matchesAt(LINE_REST, text, at + 1) && /\S/.test(text[at - 1] ?? ' ')) || isWrappedId(text, index, at))) return { end: at, next: at + 1, closed: true };
      // Fix: the closing quote of this value is missing, and the next key begins.
      else if (role === 'value' && isNextKey(text, index, at)) return createCutString(text, index, text.lastIndexOf(',', at));
      isFirst = false;
    }
  }
  return findCutInEscape(text, index) ?? createCutString(text, index, text.length);
}

/** Fix: the text was cut off in the escapes before the closing quote of an ID. No other text can follow an ID. */
function findCutInEscape(text: string, start: number): StringEnd | null {
  let end = text.length;
  while (end > start && text[end - 1] === '\\') end -= 1;
  return end < text.length && isWrappedId(text, start, end) ? { end, next: text.length, closed: true } : null;
}

/** Finds the end of a string between `\"` and `\"`: escaped text whose beginning is missing. */
export function findEscapedStringEnd(text: string, index: number, quote: string): StringEnd {
  const end = text.indexOf(`\\${quote}`, index);
  const line = text.indexOf('\n', index);
  if (end === -1 || (line !== -1 && line < end && isCutAt(text, line + 1, quote))) return createCutString(text, index, line === -1 ? text.length : line);
  return { end, next: end + 2, closed: true };
}

/** Whether the text is an ID, possibly wrapped, that only its closing quote can end. */
function isWrappedId(text: string, start: number, end: number): boolean {
  return end - start < 200 && ID.test(text.slice(start, end).replaceAll(/\s/g, ''));
}

function isCutAt(text: string, index: number, closers: string): boolean {
  if (matchesAt(QUOTED_KEY_LINE, text, index) || matchesAt(CLOSING_LINE, text, index)) return true;
  return isRecordOrDocumentStart(text, index) && !closesOnLine(text, index, closers);
}

/** Whether the line closes the string before any structure begins: the console wrapped it before a time. */
function closesOnLine(text: string, index: number, closers: string): boolean {
  for (let at = index; at < text.length && at < index + 400; at += 1) {
    const char = text[at] ?? '';
    if (char === '\n' || char === '{') return false;
    if (closers.includes(char)) return ',}]'.includes(text[at + 1] ?? '}');
  }
  return false;
}

function isNextKey(text: string, start: number, quote: number): boolean {
  let at = quote;
  while (at > start && /[ \t]/.test(text[at - 1] ?? '')) at -= 1;
  return text[at - 1] === ',' && at - 1 > start && matchesAt(QUOTED_KEY_LINE, text, quote);
}

function createCutString(text: string, start: number, end: number): StringEnd {
  let last = end;
  while (last > start && /[\s.…]/.test(text[last - 1] ?? '') && /\s$|\.{3}$|…$/.test(text.slice(Math.max(start, last - 3), last))) last -= text.startsWith('...', last - 3) ? 3 : 1;
  // Fix: a comma follows a value whose closing quote is missing.
  if (text[end] === '\n' && text[last - 1] === ',') last -= 1;
  return { end: last, next: end, closed: false };
}

function mayEndString(text: string, index: number, role: 'key' | 'value'): boolean {
  const at = skipWhitespace(text, index);
  const char = text[at];
  if (char === undefined || char === ',' || char === '，' || char === '}' || char === ']') return true;
  if (role === 'key') return char === ':' || char === '=' || char === '：';
  if (char === ')' || char === ';' || char === '>') return true;
  const next = text[at + 1] ?? '';
  if (char === '=') return next === '>';
  if (char === '/') return next === '/' || next === '*';
  if (char === '#' || char === '<') return true;
  if (char === '\\') return 'nrt'.includes(next);
  if (char === '+') return getClosingQuotes(text[skipWhitespace(text, at + 1)]) !== null;
  if (text.slice(index, at).includes('\n')) return getClosingQuotes(char) !== null || char === '[' || isKeyAt(text, at) || isRecordOrDocumentStart(text, at);
  // Fix: the comma between two members is missing.
  return getClosingQuotes(char) === null ? at > index && matchesAt(TIGHT_KEY, text, at) : matchesAt(QUOTED_KEY_LINE, text, at);
}
