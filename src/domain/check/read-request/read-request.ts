import { MappedText } from '../../decode/text/mapped-text.ts';
import { readCurl } from './curl.ts';
import { readHttpFile } from './http-file.ts';
import { readPlainBody } from './plain-body.ts';
import { readPowerShell } from './powershell.ts';
import { readPython } from './python.ts';
import { readRawHttp } from './raw-http.ts';
import type { ParsedRequest } from './request.ts';

/** The formats that start with a recognizable keyword, in order of how distinctive it is. */
const READERS = [readCurl, readPowerShell, readPython, readRawHttp, readHttpFile];

/**
 * Parses a request in any supported format. A text that starts with a bracket is a body, whatever it contains.
 * Takes linear time and never throws.
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
