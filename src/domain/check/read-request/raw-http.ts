import type { MappedText } from '../../decode/text/mapped-text.ts';
import { readHttpMessage } from './http-message.ts';
import type { ParsedRequest } from './request.ts';

/** Parses a raw HTTP request, as a proxy shows it. Its request line contains the HTTP version. */
export function readRawHttp({ text }: MappedText): ParsedRequest | null {
  // In a capture, the response follows.
  const response = /\n[ \t<]{0,9}HTTP\/\d/.exec(text)?.index ?? text.length;
  const message = readHttpMessage(text, true, response);
  return message === null ? null : { format: 'http', ...message };
}
