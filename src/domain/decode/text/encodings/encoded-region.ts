import { findLineEnd, findLineStart, skipWhitespace } from '../characters.ts';
import { readEntity, readEscape, readPercent, type Escape } from './escapes.ts';
import { type MappedText, MappedTextBuilder } from '../mapped-text.ts';

/** The encoding of a whole section of text that was embedded in another text. */
export type Encoding = 'backslash' | 'doubled-quotes' | 'entities' | 'percent';

/** The characters allowed between the brace and the first quote: spaces, a bare key, or a comment. */
const LEAD = String.raw`(?:[^"'\u2018-\u201F\u0060\\&%<>{}]|\\+[nrt]|(?<=[:=]\s{0,9})\{){0,120}`;
const QUOTE_ENTITY = '&(?:amp;){0,4}(?:quot|#0?34|#x22|apos|#0?39|#x27);';
const ENTITY_START = new RegExp(String.raw`${LEAD}\\*${QUOTE_ENTITY}`, 'iy');
const DOUBLED_START = new RegExp(String.raw`${LEAD}\\*""(?:"")*[\w@$.\- ]{1,80}\\*""(?:"")*\s{0,20}(?::|=>)`, 'y');
const ESCAPED_START = new RegExp(String.raw`${LEAD}(\\+(?:["']|u0022|u0027|x22|x27|u007[Bb]))`, 'y');
/** Line ends between the members are escaped, so the structure is part of a string. */
const ESCAPED_LINE_START = /\s*\\+[nrt](?:\s|\\+[nrt])*[\u201C-\u201F]/y;
const PERCENT_LEAD = String.raw`(?:%(?:25){0,3}(?:0[AD9]|20|2B|5C[nrt]?)|\+|\\){0,60}`;
const PERCENT_QUOTE = String.raw`(?:%(?:25){0,3}2[27]|%(?:25){0,3}E2%(?:25){0,3}80%(?:25){0,3}9[89CDcd]|'|%(?:25){0,3}26(?:amp(?:%(?:25){0,3}3B|;)){0,3}(?:quot|apos|%(?:25){0,3}23))`;
const PERCENT_START = new RegExp(`(?:%(?:25){0,3}7B${PERCENT_LEAD}(?:${PERCENT_QUOTE}|[A-Za-z_]{1,40}${PERCENT_LEAD}(?:%(?:25){0,3}3A|:))|\\{${PERCENT_LEAD}%(?:25){0,3}2[27])`, 'iy');

/** Returns the encoding of the structure whose opening bracket is at `index`; `null` if it is not encoded. */
export function detectEncoding(text: string, index: number): Encoding | null {
  if (text[index] === '\\') return 'backslash';
  if (text[index] === '%' || text[index + 1] === '%') return matchesAt(PERCENT_START, text, index) ? 'percent' : null;
  if (text[index] !== '{' && text[index] !== '[') return null;
  const next = text[skipWhitespace(text, index + 1)];
  if (next === '{' || next === '[') return null;
  // Check the outermost encoding first: `{\""error\""` and `{\&quot;error` contain a second one.
  if (matchesAt(ENTITY_START, text, index + 1)) return 'entities';
  if (matchesAt(DOUBLED_START, text, index + 1)) return 'doubled-quotes';
  return matchesAt(ESCAPED_START, text, index + 1) || matchesAt(ESCAPED_LINE_START, text, index + 1) ? 'backslash' : null;
}

function matchesAt(sticky: RegExp, text: string, index: number): boolean {
  sticky.lastIndex = index;
  return sticky.test(text);
}

const PERCENT_END = /[\s"<>|\\^`{}]|&(?!#0?39;|#x27;|apos;)/gi;
const PERCENT_END_BRACED = /[\s"<>|^`]|&(?!#0?39;|#x27;|apos;)/gi;

/** Returns the end of the encoded section that begins at `index`: the first character that its encoding does not allow. */
export function findEncodedRegionEnd(text: string, index: number, encoding: Encoding): number {
  switch (encoding) {
    case 'backslash':
      return findUnescapedQuote(text, index);
    case 'doubled-quotes':
      return findUndoubledQuote(text, index);
    case 'entities': {
      const tag = text.indexOf('<', index);
      return tag === -1 ? text.length : tag;
    }
    case 'percent': {
      const end = text[index] === '{' ? PERCENT_END_BRACED : PERCENT_END;
      end.lastIndex = index;
      for (let found = end.exec(text); found !== null; found = end.exec(text)) {
        if (!isWrapAt(text, found.index)) return found.index;
      }
      return text.length;
    }
  }
}

const WRAP = /\r?\n(?=[\w%.~+&='!*;:@/-]{1,2000}(?:\s|$))/y;

/** Fix: a console wrapped a long URL at its width. */
function isWrapAt(text: string, index: number): boolean {
  if (text[index] === '\r') return text[index + 1] === '\n' && isWrapAt(text, index + 1);
  return text[index] === '\n' && index - findLineStart(text, index) >= 59 && matchesAt(WRAP, text, index);
}

/** Decodes one level of `encoding` from `start` to `end`. */
export function decodeRegion(mapped: MappedText, start: number, end: number, encoding: Encoding): MappedText {
  const { text } = mapped;
  if (encoding === 'percent' && text.slice(start, end).includes('\n')) {
    const joined = removeLineEnds(mapped, start, end);
    return decodeRegion(joined, 0, joined.text.length, encoding);
  }
  const builder = new MappedTextBuilder(mapped);
  let copied = start;
  for (let at = start; at < end; ) {
    const escape = readEscapeAt(text, at, encoding);
    if (escape === null) {
      at += 1;
    } else {
      builder.copy(copied, at);
      const length = Math.min(escape.length, end - at);
      builder.put(escape.text, at, at + length);
      at += length;
      copied = at;
    }
  }
  builder.copy(copied, end);
  return builder.build(true);
}

function removeLineEnds(mapped: MappedText, start: number, end: number): MappedText {
  const builder = new MappedTextBuilder(mapped);
  for (let at = start; at < end; ) {
    const stop = Math.min(findLineEnd(mapped.text, at), end);
    builder.copy(at, mapped.text[stop - 1] === '\r' ? stop - 1 : stop);
    at = stop + 1;
  }
  return builder.build(false);
}

function readEscapeAt(text: string, at: number, encoding: Encoding): Escape | null {
  const char = text[at];
  switch (encoding) {
    case 'backslash':
      return char === '\\' ? readEscape(text, at) : null;
    case 'doubled-quotes':
      return char === '"' && text[at + 1] === '"' ? { text: '"', length: 2 } : null;
    case 'entities':
      return char === '&' ? readEntity(text, at) : null;
    case 'percent':
      if (char === '+') return { text: ' ', length: 1 };
      if (char === '&') return readEntity(text, at);
      return char === '%' ? readPercent(text, at) : null;
  }
}

/** Returns the quote that ends the string around an escaped text: a quote with fewer backslashes than the quotes in the text. */
function findUnescapedQuote(text: string, index: number): number {
  ESCAPED_START.lastIndex = index + 1;
  const mark = ESCAPED_START.exec(text)?.[1] ?? '\\"';
  const backslashes = mark.lastIndexOf('\\') + 1;
  const outerQuote = text[index - 1] === '"' ? text[index - 2] : text[index - 1];
  const isSingle = mark.endsWith("'") || (backslashes % 2 === 0 && outerQuote === "'");
  const quote = isSingle ? "'" : '"';
  for (let at = index; at < text.length; at += 1) {
    if (text[at] === quote) return at;
    // Fix: a console wrapped the line between a backslash and its quote.
    if (text[at] === '\\' && text[at + 1] === '\n') at += 2;
    else if (text[at] === '\\') at = backslashes % 2 === 0 ? findRunEnd(text, at, quote, backslashes) : at + 1;
  }
  return text.length;
}

/** An even number of backslashes also escapes a quote if the text is inside a string literal of another language. */
function findRunEnd(text: string, index: number, quote: string, backslashes: number): number {
  let at = index;
  while (text[at] === '\\') at += 1;
  return text[at] === quote && at - index < backslashes && (at - index) % 2 === 0 ? at - 1 : at;
}

function findUndoubledQuote(text: string, index: number): number {
  for (let at = text.indexOf('"', index); at !== -1; at = text.indexOf('"', at)) {
    if (text[at + 1] !== '"') return at;
    at += 2;
  }
  return text.length;
}
