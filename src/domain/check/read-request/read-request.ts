import { MappedText } from '../../decode/text/mapped-text.ts';
import { readCurl } from './curl.ts';
import { readHttpFile } from './http-file.ts';
import { readPlainBody } from './plain-body.ts';
import { readPowerShell } from './powershell.ts';
import { readPython } from './python.ts';
import { readRawHttp } from './raw-http.ts';
import type { ParsedRequest } from './request.ts';

/** The forms with a beginning of their own, the one with the plainest sign first. */
const READERS = [readCurl, readPowerShell, readPython, readRawHttp, readHttpFile];

/**
 * Reads a request in whatever form it was pasted. What begins with a bracket is a body, whatever words stand in it.
 * Linear in the text; never throws.
 */
export function readRequest(text: string): ParsedRequest {
  const view = MappedText.of(text);
  if (/^[\s\uFEFF]{0,1000}(?:[{[](?!\{)|["“]\s{0,9}\{)/.test(text)) return readPlainBody(view);
  for (const read of READERS) {
    const request = read(view);
    if (request !== null) return request;
  }
  return readPlainBody(view);
}
