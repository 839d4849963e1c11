/** The maximum length of a capture that is parsed, in UTF-16 code units. */
const MAX_HAR_CHARS = 1_000_000;

/**
 * Finds a request in a HAR capture and formats it as an HTTP message.
 * @param near a position in the entry to use if the capture contains several
 * @returns `null` if the text is not a HAR capture or the request has no body
 */
export function findHarRequest(text: string, near: number): string | null {
  if (text.length > MAX_HAR_CHARS || !/"postData"\s{0,9}:/.test(text)) return null;
  const requests = getEntries(parseJson(text)).map((entry) => getMember(entry, 'request'));
  // The last entry that starts before the position.
  const begun = [...text.slice(0, near).matchAll(/"request"\s{0,9}:\s{0,9}\{/g)].length;
  const request = requests[Math.max(0, begun - 1)] ?? requests.at(-1);
  const method = getMember(request, 'method');
  const url = getMember(request, 'url');
  const body = getMember(getMember(request, 'postData'), 'text');
  if (typeof method !== 'string' || typeof url !== 'string' || typeof body !== 'string' || body === '') return null;
  return `${method} ${url} HTTP/1.1\n\n${body}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The capture is truncated, or the text is not JSON.
    return null;
  }
}

/** Accepts a whole capture, its log, its list of entries, or a single entry. */
function getEntries(value: unknown): readonly unknown[] {
  const log = getMember(value, 'log') ?? value;
  const entries = getMember(log, 'entries') ?? log;
  return Array.isArray(entries) ? entries : [entries];
}

function getMember(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
