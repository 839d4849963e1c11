/** The longest capture that is read. UTF-16 code units. */
const MOST = 1_000_000;

/**
 * The request of an entry of a HAR capture, written as an HTTP message.
 * @param near a place in the entry that is meant, where the capture holds several
 * @returns `null` for anything else, and for a request without a body
 */
export function entryRequest(text: string, near: number): string | null {
  if (text.length > MOST || !/"postData"\s{0,9}:/.test(text)) return null;
  const requests = entriesOf(parse(text)).map((entry) => memberOf(entry, 'request'));
  // The entry that began last before the place.
  const begun = [...text.slice(0, near).matchAll(/"request"\s{0,9}:\s{0,9}\{/g)].length;
  const request = requests[Math.max(0, begun - 1)] ?? requests.at(-1);
  const method = memberOf(request, 'method');
  const url = memberOf(request, 'url');
  const body = memberOf(memberOf(request, 'postData'), 'text');
  if (typeof method !== 'string' || typeof url !== 'string' || typeof body !== 'string' || body === '') return null;
  return `${method} ${url} HTTP/1.1\n\n${body}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut off, or no capture at all.
    return null;
  }
}

/** A whole capture, its log, its list of entries, or one entry. */
function entriesOf(value: unknown): readonly unknown[] {
  const log = memberOf(value, 'log') ?? value;
  const entries = memberOf(log, 'entries') ?? log;
  return Array.isArray(entries) ? entries : [entries];
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
