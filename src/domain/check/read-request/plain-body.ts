import type { MappedText } from '../../decode/text/mapped-text.ts';
import type { ParsedRequest } from './request.ts';
import { sliceSource, unescapeString } from './unescape-string.ts';

/** Treats the text as a body: either the whole text, or prose in which the first bracket starts the body. */
export function readPlainBody(view: MappedText): ParsedRequest {
  return { format: 'body', method: null, url: null, body: readBody(view) };
}

function readBody({ text }: MappedText): ParsedRequest['body'] {
  const view = unquoteBody(text);
  return view.text.trim() === '' ? { kind: 'none' } : { kind: 'text', view };
}

/** Removes the text before the first bracket, or the quotes and escapes of a string that contains the body. */
function unquoteBody(text: string): MappedText {
  const first = text.search(/[{["“]/);
  if (first === -1) return sliceSource(text, 0, text.length);
  const end = text.trimEnd().length;
  if (text[first] === '"' && text[end - 1] === '"' && /^"\s{0,9}\{\s{0,200}\\"/.test(text.slice(first, first + 220))) return unescapeString(text, first + 1, end - 1, 'python');
  const bracket = text.slice(first).search(/[{[]/);
  return sliceSource(text, bracket === -1 ? 0 : first + bracket, text.length);
}
