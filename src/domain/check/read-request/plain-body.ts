import type { MappedText } from '../../decode/text/mapped-text.ts';
import type { ReadRequest } from './request.ts';
import { partOf, unescapeString } from './unescape-string.ts';

/** Reads a text that is the body alone, or prose in which the first bracket opens it. */
export function readPlainBody(view: MappedText): ReadRequest {
  return { form: 'body', method: null, url: null, body: bodyOf(view) };
}

function bodyOf({ text }: MappedText): ReadRequest['body'] {
  const view = unquoted(text);
  return view.text.trim() === '' ? { kind: 'none' } : { kind: 'text', view };
}

/** Without what stands in front of the first bracket, and without the quotes of a string that holds the body. */
function unquoted(text: string): MappedText {
  const first = text.search(/[{["“]/);
  if (first === -1) return partOf(text, 0, text.length);
  const end = text.trimEnd().length;
  if (text[first] === '"' && text[end - 1] === '"' && /^"\s{0,9}\{\s{0,200}\\"/.test(text.slice(first, first + 220))) return unescapeString(text, first + 1, end - 1, 'python');
  const bracket = text.slice(first).search(/[{[]/);
  return partOf(text, bracket === -1 ? 0 : first + bracket, text.length);
}
