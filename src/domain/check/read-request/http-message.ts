import { NO_BODY, type RequestBody } from './request.ts';
import { sliceSource } from './unescape-string.ts';

/** The parts of a request in HTTP message format. */
export interface HttpMessage {
  readonly method: string;
  readonly url: string;
  readonly body: RequestBody;
}

const REQUEST_LINE = /(?:^|\n)[ \t>]{0,9}(POST|PATCH|PUT|GET|DELETE)[ \t]{1,9}(\S{1,4000})([ \t]{1,9}HTTP\/[\d.]{1,3})?[ \t]{0,9}(?=\r?\n|$)/;
const BLANK_LINE = /\r?\n[ \t]{0,99}\r?\n/g;

/**
 * Parses the request line and the body after the first blank line.
 * @param hasVersion whether the request line must contain an HTTP version; if false, it must not contain one
 * @param end the position at which the message ends at the latest
 */
export function readHttpMessage(text: string, hasVersion: boolean, end: number): HttpMessage | null {
  const line = REQUEST_LINE.exec(text);
  const [, method = '', url = '', version] = line ?? [];
  if (line === null || line.index >= end || hasVersion !== (version !== undefined)) return null;
  BLANK_LINE.lastIndex = line.index + line[0].length;
  const isFound = BLANK_LINE.test(text);
  const start = BLANK_LINE.lastIndex;
  const body = isFound && start < end ? readBody(text, start, end) : NO_BODY;
  return { method, url, body };
}

function readBody(text: string, start: number, end: number): RequestBody {
  const body = text.slice(start, end);
  const [, name] = /^\s{0,99}<(?:@\w{0,20})?[ \t]{1,9}(\S[^\n\r]{0,400})/.exec(body) ?? [];
  if (name !== undefined) return { kind: 'elsewhere', what: 'file', name };
  return body.trim() === '' ? NO_BODY : { kind: 'text', view: sliceSource(text, start, end) };
}
