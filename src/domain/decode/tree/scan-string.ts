import { getClosingQuotes, skipWhitespace } from '../text/characters.ts';
import { isRecordStart } from '../text/record-start.ts';

/** Where the content of a string ends, and where reading goes on. */
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

/** Whether a key and its separator stand at `index`. */
export function isKeyAt(text: string, index: number): boolean {
  return matchesAt(KEY_AND_SEPARATOR, text, index);
}

export function matchesAt(sticky: RegExp, text: string, index: number): boolean {
  sticky.lastIndex = index;
  return sticky.test(text);
}

/** Whether something new begins with the line at `index`, so that whatever is open was cut off before it. */
export function isNewBeginning(text: string, index: number): boolean {
  return isRecordStart(text, index) || matchesAt(NEW_DOCUMENT, text, index);
}

/**
 * Finds the end of the string whose content begins at `index`, after `quote`.
 * A quote ends it only where something may follow a string; any other is part of it.
 */
export function findStringEnd(text: string, index: number, quote: string, role: 'key' | 'value'): StringEnd {
  const closers = getClosingQuotes(quote) ?? quote;
  let isFirst = true;
  for (let at = index; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\') {
      at += 1;
    } else if (char === '\n') {
      // Repair: a string without its closing quote ends where the next thing begins.
      if (isCutAt(text, at + 1, closers)) return createCutString(text, index, at);
    } else if ((char === '(' || char === '[' || char === '.' || char === "'") && matchesAt(TRUNCATION, text, at)) {
      // Repair: the mark of a client that cuts long bodies.
      return { ...createCutString(text, index, at), next: TRUNCATION.lastIndex };
    } else if (char !== undefined && closers.includes(char)) {
      // Repair: a quote doubled inside a single-quoted string, as PowerShell and YAML write it.
      if (char === "'" && text[at + 1] === "'" && !mayEnd(text, at + 2, role) && at > index) at += 1;
      // Repair: quotes inside a string that nobody escaped.
      else if (mayEnd(text, at + 1, role)) return { end: at, next: at + 1, closed: true };
      // Repair: closing brackets that are missing behind the last value: at the end of its line, or behind an ID.
      else if (role === 'value' && isFirst && ((matchesAt(LINE_REST, text, at + 1) && /\S/.test(text[at - 1] ?? ' ')) || isWrappedId(text, index, at))) return { end: at, next: at + 1, closed: true };
      // Repair: the closing quote of this value is missing, and the next key begins.
      else if (role === 'value' && isNextKey(text, index, at)) return createCutString(text, index, text.lastIndexOf(',', at));
      isFirst = false;
    }
  }
  return findCutInEscape(text, index) ?? createCutString(text, index, text.length);
}

/** Repair: the text broke off in the escapes of the quote behind an ID, which nothing else can follow. */
function findCutInEscape(text: string, start: number): StringEnd | null {
  let end = text.length;
  while (end > start && text[end - 1] === '\\') end -= 1;
  return end < text.length && isWrappedId(text, start, end) ? { end, next: text.length, closed: true } : null;
}

/** Finds the end of a string between `\"` and `\"`: an escaped text whose beginning is lost. */
export function findEscapedStringEnd(text: string, index: number, quote: string): StringEnd {
  const end = text.indexOf(`\\${quote}`, index);
  const line = text.indexOf('\n', index);
  if (end === -1 || (line !== -1 && line < end && isCutAt(text, line + 1, quote))) return createCutString(text, index, line === -1 ? text.length : line);
  return { end, next: end + 2, closed: true };
}

/** An ID, perhaps broken over lines, which nothing but its quote can end. */
function isWrappedId(text: string, start: number, end: number): boolean {
  return end - start < 200 && ID.test(text.slice(start, end).replaceAll(/\s/g, ''));
}

function isCutAt(text: string, index: number, closers: string): boolean {
  if (matchesAt(QUOTED_KEY_LINE, text, index) || matchesAt(CLOSING_LINE, text, index)) return true;
  return isNewBeginning(text, index) && !closesOnLine(text, index, closers);
}

/** Whether the line ends the string before anything else begins: a console broke it in front of a time. */
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
  // Repair: the comma behind a value whose quote is missing.
  if (text[end] === '\n' && text[last - 1] === ',') last -= 1;
  return { end: last, next: end, closed: false };
}

function mayEnd(text: string, index: number, role: 'key' | 'value'): boolean {
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
  if (text.slice(index, at).includes('\n')) return getClosingQuotes(char) !== null || char === '[' || isKeyAt(text, at) || isNewBeginning(text, at);
  // Repair: a comma that is missing between two members.
  return getClosingQuotes(char) === null ? at > index && matchesAt(TIGHT_KEY, text, at) : matchesAt(QUOTED_KEY_LINE, text, at);
}
