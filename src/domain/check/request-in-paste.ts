import { readRequest } from './read-request/read-request.ts';
import { findHarRequest } from './read-request/har.ts';

/** The distance from the error, in both directions, within which a request can belong to it. UTF-16 code units. */
const MAX_DISTANCE_CHARS = 60_000;
/** The maximum number of parts between responses that are searched. */
const MAX_PARTS = 40;

/**
 * The start of text that does not belong to a request: a response, a client's error message, or curl's connection log.
 */
const RESPONSE = new RegExp(
  [
    /[ \t<]{0,9}HTTP\/[\d.]{1,3}[ \t]{1,9}\d{3}/.source,
    /Traceback \(most recent/.source,
    /[ \t]{0,9}(?:[\w.]{1,60}\.)?\w{0,30}(?:Error|Exception):/.source,
    /[^\n]{0,20}(?:Invoke-(?:RestMethod|WebRequest)|irm|iwr)[ \t]{0,9}:/.source,
    /[*] |> (?:POST|PATCH|PUT|GET|DELETE) |[ \t]{0,9}% Total/.source,
    /[^\n{]{0,100}\{\s{0,40}["']error["']/.source,
    /[ \t]{0,9}(?:Response|Output|Result|Answer)\b[^\n]{0,30}\n/.source,
  ]
    .map((line) => `(?:${line})`)
    .join('|'),
  'iy',
);

/** The start of a request, in a part that can start with the rest of a response. */
const REQUEST_START = /(?:^|\n)[ \t]{0,9}(?:PS [^\n>]{0,200}>[ \t]{0,9}|[$#>] )?(?:\$\w|import\s|from\s|@['"]|\w{1,60} {0,9}=(?!=)|Invoke-|irm\s|iwr\s|curl|requests?\.|(?:POST|PATCH|PUT|GET|DELETE)[ \t])/i;

/**
 * Finds the request near an error in a pasted text: a command, code, an HTTP message or a capture entry, without the
 * response. Returns `null` if there is none with a known body. Never throws.
 * @param near where the error starts, in UTF-16 code units
 */
export function findRequestInPaste(text: string, near: number): string | null {
  const entry = findHarRequest(text, near);
  if (entry !== null) return entry;
  const from = Math.max(0, near - MAX_DISTANCE_CHARS);
  const parts = splitParts(text.slice(from, near + MAX_DISTANCE_CHARS));
  const before = parts.filter(({ start }) => start < near - from).toReversed();
  const after = parts.filter(({ start }) => start >= near - from);
  for (const part of [...before, ...after].slice(0, MAX_PARTS)) {
    const request = findRequest(part.text);
    if (request !== null) return request;
  }
  return null;
}

interface Part {
  readonly start: number;
  readonly text: string;
}

/**
 * Splits the text between responses. The end of a response cannot be detected, so the text after it becomes part of the
 * next request.
 */
function splitParts(text: string): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (let line = 0; line < text.length; line = findNextLine(text, line)) {
    RESPONSE.lastIndex = line;
    if (!RESPONSE.test(text)) continue;
    if (line > start) parts.push({ start, text: text.slice(start, line) });
    start = findNextLine(text, line);
  }
  if (start < text.length) parts.push({ start, text: text.slice(start) });
  return parts;
}

function findNextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

function findRequest(part: string): string | null {
  const begin = REQUEST_START.exec(part);
  if (begin === null) return null;
  const request = part.slice(begin.index).trim();
  const { format, body } = readRequest(request);
  return format === 'body' || body.kind === 'none' ? null : request;
}
