import { isWhitespaceChar } from '../text/characters.ts';
import { isKeyAt, matchesAt } from './scan-string.ts';

const KNOWN_KEY = /\s(?:error|code|message|target|innererror|status(?:code)?|date|request-?id|client-request-id|trace_?id|details|timestamp|body|headers)[:=]/iy;
const INSTANCE_VARIABLE = / @\w{1,60}=/y;
const ANY_KEY = /\s[A-Za-z_][\w-]{0,40}:/y;

/**
 * Returns the end of an unquoted value. The value ends with its member, so that
 * `message=Machine 1, once known, was not found, target=…` keeps its commas.
 * @param close     The bracket that ends the surrounding object or list.
 * @param inList    Whether the value is a list member, which ends at any comma.
 * @param toLineEnd Whether only the line end ends the value.
 */
export function scanBareValue(text: string, index: number, close: string, inList: boolean, toLineEnd: boolean): number {
  let at = index;
  for (; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\n' || char === '\r') break;
    if (toLineEnd) continue;
    if (char === close || char === '}') break;
    if ((char === ',' || char === ';') && (inList || endsMember(text, at + 1))) break;
    if (char === '\\' && text[at + 1] === 'n') break;
    if (close === '>' && char === ' ' && matchesAt(INSTANCE_VARIABLE, text, at)) break;
    if (char === ' ' && text[at + 1] === '/' && text[at + 2] === '/') break;
  }
  if (toLineEnd && text[at - 1] === ',') at -= 1;
  while (at > index && isWhitespaceChar(text[at - 1])) at -= 1;
  return at;
}

function endsMember(text: string, index: number): boolean {
  let at = index;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  const char = text[at];
  if (char === undefined || '\n\r"\'}])“”'.includes(char)) return true;
  return isKeyAt(text, at);
}

/**
 * Returns the end of a value that Go printed. Only spaces separate the members, so a message ends
 * before a key from the list of known keys; any other value ends before the next key.
 */
export function scanGoValue(text: string, index: number, close: string, key: string): number {
  const next = /message|description|detail/i.test(key) ? KNOWN_KEY : ANY_KEY;
  let at = index;
  for (; at < text.length; at += 1) {
    const char = text[at];
    if (char === close || char === '\n') break;
    if (char === ' ' && matchesAt(next, text, at)) break;
  }
  return at;
}
