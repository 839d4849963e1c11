import { skipBlanks } from './characters.ts';
import { readEntity, readEscape, readPercent, type Escape } from './escapes.ts';
import { type TextView, ViewBuilder } from './text-view.ts';

/** How a whole stretch of text was encoded when it was put into another text. */
export type Encoding = 'backslash' | 'doubled-quotes' | 'entities' | 'percent';

const ESCAPED_START = /(?:\s|\\+[nrt])*(\\+(?:["']|u0022|u0027|x22|u007[Bb]))/y;
const ESCAPED_LINE_START = /\\+[nrt](?:\s|\\+[nrt])*\\+["']/y;
const DOUBLED_START = /\s{0,200}""[\w@$.\- ]{1,80}""\s{0,20}:/y;
const ENTITY_START = /\s{0,200}&(?:amp;){0,4}(?:quot|#34|#x22|apos|#39|#x27);/iy;
const PERCENT_START = /%(?:25){0,3}7B(?:%(?:25){0,3}(?:0[AD9]|20)|\+)*%(?:25){0,3}2[27]/iy;

/** How the structure whose opening bracket stands at `index` is encoded; `null` where it stands as it is. */
export function encodingAt(text: string, index: number): Encoding | null {
  if (text[index] === '%') return matches(PERCENT_START, text, index) ? 'percent' : null;
  if (text[index] === '\\') return 'backslash';
  const next = text[skipBlanks(text, index + 1)];
  if (next === '\\') return matches(ESCAPED_START, text, index + 1) || matches(ESCAPED_LINE_START, text, index + 1) ? 'backslash' : null;
  if (next === '"') return matches(DOUBLED_START, text, index + 1) ? 'doubled-quotes' : null;
  if (next === '&') return matches(ENTITY_START, text, index + 1) ? 'entities' : null;
  return null;
}

function matches(sticky: RegExp, text: string, index: number): boolean {
  sticky.lastIndex = index;
  return sticky.test(text);
}

/** Where the stretch that begins at `index` ends: where its encoding could no longer go on. */
export function encodedRegionEnd(text: string, index: number, encoding: Encoding): number {
  switch (encoding) {
    case 'backslash':
      return unescapedQuote(text, index);
    case 'doubled-quotes':
      return undoubledQuote(text, index);
    case 'entities': {
      const tag = text.indexOf('<', index);
      return tag === -1 ? text.length : tag;
    }
    case 'percent': {
      const end = /[\s"<>&|\\^`{}]/g;
      end.lastIndex = index;
      return end.exec(text)?.index ?? text.length;
    }
  }
}

/** One level of the encoding resolved from `start` to `end`. */
export function decodeRegion(view: TextView, start: number, end: number, encoding: Encoding): TextView {
  const { text } = view;
  const builder = new ViewBuilder(view);
  let copied = start;
  for (let at = start; at < end; ) {
    const escape = readAt(text, at, encoding);
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

function readAt(text: string, at: number, encoding: Encoding): Escape | null {
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
      return char === '%' ? readPercent(text, at) : null;
  }
}

function unescapedQuote(text: string, index: number): number {
  for (let at = index; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function undoubledQuote(text: string, index: number): number {
  for (let at = text.indexOf('"', index); at !== -1; at = text.indexOf('"', at)) {
    if (text[at + 1] !== '"') return at;
    at += 2;
  }
  return text.length;
}
