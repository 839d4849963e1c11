import type { MappedText } from '../../decode/text/mapped-text.ts';
import type { ParsedRequest } from './request.ts';
import { sliceSource, unescapeString } from './unescape-string.ts';

/** Reads a text that is the body alone, or prose in which the first bracket opens it. */
export function readPlainBody(view: MappedText): ParsedRequest {
  return { format: 'body', method: null, url: null, body: readBody(view) };
}

function readBody({ text }: MappedText): ParsedRequest['body'] {
  const view = unquoteBody(text);
  return view.text.trim() === '' ? { kind: 'none' } : { kind: 'text', view };
}

/** Without what stands in front of the first bracket, and without the quotes of a string that holds the body. */
function unquoteBody(text: string): MappedText {
  const first = text.search(/[{["“]/);
  if (first === -1) return sliceSource(text, 0, text.length);
  const end = text.trimEnd().length;
  if (text[first] === '"' && text[end - 1] === '"' && /^"\s{0,9}\{\s{0,200}\\"/.test(text.slice(first, first + 220))) return unescapeString(text, first + 1, end - 1, 'python');
  const bracket = text.slice(first).search(/[{[]/);
  return sliceSource(text, bracket === -1 ? 0 : first + bracket, text.length);
}
