import type { ScalarNode, ScalarStyle } from './tree-node.ts';
import { readEntity, readEscape, type Escape } from '../text/encodings/escapes.ts';
import { type MappedText, MappedTextBuilder } from '../text/mapped-text.ts';
import { getWrapJoiner } from '../text/line-wraps/wrap-joiner.ts';

/** Returns the text of a scalar: escapes resolved, console wraps removed, concatenated parts joined. */
export function resolveScalarText(mapped: MappedText, scalar: ScalarNode): MappedText {
  const builder = new MappedTextBuilder(mapped);
  writeScalar(builder, mapped.text, scalar.start, scalar.end, scalar.style);
  for (const part of scalar.more ?? []) writeScalar(builder, mapped.text, part.start, part.end, scalar.style);
  return builder.build(mapped.text.slice(scalar.start, scalar.end).includes('\\'));
}

function writeScalar(builder: MappedTextBuilder, text: string, start: number, end: number, style: ScalarStyle): void {
  let copied = start;
  let at = start;
  const replace = (value: string, length: number): void => {
    builder.copy(copied, at);
    builder.put(value, at, at + length);
    at += length;
    copied = at;
  };
  while (at < end) {
    const char = text[at];
    if (char === '\\' && isQuoted(style)) {
      const escape = readSplitEscape(text, at) ?? readEscape(text, at);
      replace(escape.text, Math.min(escape.length, end - at));
    } else if (char === '\n' && isQuoted(style)) {
      builder.copy(copied, text[at - 1] === '\r' ? at - 1 : at);
      copied = skipWrap(builder, text, start, at, end);
      at = copied;
    } else if (char === '&' && style === 'markup') {
      const entity = readEntity(text, at);
      if (entity === null) at += 1;
      else replace(entity.text, entity.length);
    } else if ((char === '\u2018' || char === '\u2019') && style === 'smart') {
      // Fix: the editor that inserted curly quotes also replaced the apostrophes.
      replace("'", 1);
    } else if (char === '\\' && style === 'cell' && text[at + 1] === '|') {
      replace('|', 2);
    } else if (isDoubledQuote(text, at, style, start)) {
      builder.copy(copied, at + 1);
      at += 2;
      copied = at;
    } else {
      at += 1;
    }
  }
  builder.copy(copied, end);
}

/** Fix: a console wrapped the line inside an escape sequence. Returns `null` if there is no such wrap. */
function readSplitEscape(text: string, index: number): Escape | null {
  const found = SPLIT_ESCAPE.exec(text.slice(index, index + 8));
  if (found === null) return null;
  const whole = found[0].replace(/\r?\n/, '');
  return { text: readEscape(whole, 0).text, length: found[0].length };
}

const SPLIT_ESCAPE = /^\\(?:\r?\n[nrt]|u(?=[\dA-Fa-f\r\n]{5,6})[\dA-Fa-f]{0,3}\r?\n[\dA-Fa-f]{1,4})/;

function isQuoted(style: ScalarStyle): boolean {
  return style === 'double' || style === 'single' || style === 'smart' || style === 'escaped';
}

function isDoubledQuote(text: string, at: number, style: ScalarStyle, start: number): boolean {
  const char = text[at];
  return char === text[at + 1] && ((style === 'csv' && char === '"') || (style === 'single' && char === "'" && text[start - 1] === "'"));
}

/** Fix: a console wrapped the line inside a string. Returns the position where the string continues. */
function skipWrap(builder: MappedTextBuilder, text: string, start: number, newline: number, end: number): number {
  let next = newline + 1;
  while (next < end && (text[next] === ' ' || text[next] === '\t' || text[next] === '\n' || text[next] === '\r')) next += 1;
  // A single space at the start of the line is where the console wrapped; more spaces are indentation.
  if (next === newline + 2 && !/\s/.test(text[text[newline - 1] === '\r' ? newline - 2 : newline - 1] ?? '')) next -= 1;
  const left = text.slice(Math.max(start, newline - 60), newline).replace(/\r$/, '');
  const joiner = getWrapJoiner(text, newline, left, text.slice(next, Math.min(end, next + 60)));
  builder.put(joiner, newline, newline + 1);
  return next;
}
