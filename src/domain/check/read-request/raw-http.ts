import type { MappedText } from '../../decode/text/mapped-text.ts';
import { readHttpMessage } from './http-message.ts';
import type { ParsedRequest } from './request.ts';

/** Reads a request as it goes over the wire, or as a proxy shows it: the version of HTTP stands in its first line. */
export function readRawHttp({ text }: MappedText): ParsedRequest | null {
  // A capture goes on with the response.
  const response = /\n[ \t<]{0,9}HTTP\/\d/.exec(text)?.index ?? text.length;
  const message = readHttpMessage(text, true, response);
  return message === null ? null : { format: 'http', ...message };
}
