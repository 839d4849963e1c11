import { maskSecrets } from '../decode/secrets/mask-secrets.ts';
import { pathShape } from './path-shape.ts';

/** Looked at before and behind the error, and at the beginning of the record; in UTF-16 code units. */
const REACH = 6000;
const MOST_ADDRESSES = 40;
const LONGEST_ADDRESS = 1500;

const METHOD = 'GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS';

/*
 * Where a path may begin: behind a scheme (plain, with escaped slashes, percent-encoded once or
 * twice), behind a method, or in a field that is named for it.
 */
const START = new RegExp(
  [
    String.raw`(?<scheme>\bhttps?(?::|%3A|%253A)(?:\\{0,4}/|%2F|%252F){2})`,
    String.raw`(?<![\w-])(?<method>${METHOD})["']?\s{1,4}["']?(?=\\{0,4}/|%2F)`,
    String.raw`(?<![\w-])(?<field>:?path|url\.path|request_?(?:path|uri|url)|cs-uri-stem|uri|url|endpoint|resource_?path|route)\\{0,4}["']?\s{0,4}[:=]\s{0,4}\\{0,4}["']?(?=\\{0,4}/|%2F)`,
    String.raw`-Uri\s{1,4}["']?(?=/)`,
  ].join('|'),
  'gi',
);

/** A method in front of an address: `POST https://…`, `[post] https://…`, `requests.post("https://…`. */
const METHOD_BEFORE = new RegExp(String.raw`(?:(?<![\w-])(${METHOD})["'\])]{0,2}[\s:("']{1,4}|-X\s{0,3}["']?(${METHOD})["']?\s[^\n]{0,200})$`, 'i');

/** A method that a field, an option or a pseudo-header names. */
const METHOD_NAMED = new RegExp(
  String.raw`(?:(?<![\w-])(?:http_?|request_?)?method\\{0,4}["']?\s{0,4}[:=]\s{0,4}\\{0,4}["']?|(?<![\w-])-Method\s{1,4}["']?|(?<![\w-])(?:--request|-X)\s{0,3}["']?|\bexecute http )(${METHOD})\b`,
  'i',
);

/** Addresses that no error comes from: documentation, names of schemas and tokens, where a browser came from. */
const NO_CALL_HOST = /^(?:(?:docs|learn|go|support|www|techcommunity|schemas|security|portal)\.microsoft\.com|(?:www\.)?aka\.ms|(?:[\w-]+\.)?(?:w3\.org|github\.com|json-schema\.org|oasis-open\.org|stackoverflow\.com|mozilla\.org|xmlsoap\.org|ietf\.org|python\.org|readthedocs\.io)|sts\.windows\.net|tools\.ietf\.org|portal\.azure\.com|httpstatuses\.(?:com|io))$/i;
const NO_CALL_BEFORE = /(?:referr?er|origin|redirect_?ur[il]|error_?uri|authorization_?uri|audience|issuer|iss|aud|scope|resource|location|type|xmlns(?::\w{1,20})?|schema|help_?(?:link|url)|documentation|@odata\.(?:context|type|id))\\{0,4}["']?\s{0,4}[:=]\s{0,4}\\{0,4}["']?$/i;
const NO_CALL_PATH = /^\/(?:\.default|common\/oauth2\/authorize|error|favicon\.ico)?$|\$metadata/i;

/** Paths that the APIs of this catalogue have. */
const API_PATH = /^\/(?:api|v1\.0|beta|testingroot|advancedhunting)\/./i;

interface Address {
  readonly at: number;
  readonly method: string | null;
  readonly path: string;
  readonly score: number;
}

/**
 * Method and path of the call that failed, with its IDs left open: `POST /api/machines/{id}/isolate`.
 * Hosts and queries are left out: the same call goes to several hosts. `null` where the record
 * names no call. Secrets are masked. Never throws; looks at a bounded part of the record.
 * @param near Where the error begins in `text`, in UTF-16 code units.
 */
export function endpointOf(text: string, near: number): string | null {
  const from = Math.max(0, near - REACH);
  const part = text.slice(from, near + REACH);
  const best = bestAddress(part, near - from) ?? (from > 0 ? bestAddress(text.slice(0, Math.min(REACH, from)), REACH) : null);
  if (best === null) return null;
  const path = maskSecrets(pathShape(best.path), (kind) => `[${kind}]`);
  return best.method === null ? path : `${best.method} ${path}`;
}

function bestAddress(text: string, near: number): Address | null {
  // Most lines name no call at all.
  if (!text.includes('/') && !/%2F/i.test(text)) return null;
  let best: Address | null = null;
  let count = 0;
  for (const match of text.matchAll(START)) {
    count += 1;
    if (count > MOST_ADDRESSES) break;
    const address = readAddress(text, match);
    if (address !== null && (best === null || isBetter(address, best, near))) best = address;
  }
  return best === null || best.method !== null ? best : { ...best, method: namedMethod(text, best.at) };
}

/** A likelier one, else the nearer one before the error, else the first behind it. */
function isBetter(address: Address, best: Address, near: number): boolean {
  if (address.score !== best.score) return address.score > best.score;
  return address.at <= near;
}

function readAddress(text: string, match: RegExpExecArray): Address | null {
  const at = match.index;
  const begin = at + match[0].length;
  const raw = addressAt(text, begin);
  const decoded = decodeAddress(raw);
  const before = text.slice(Math.max(0, at - 240), at);
  const isWhole = match.groups?.['scheme'] !== undefined;
  const slash = decoded.indexOf('/');
  if (slash === -1) return null;
  if (isWhole && (NO_CALL_HOST.test(hostOf(decoded.slice(0, slash))) || NO_CALL_BEFORE.test(before.slice(-60)))) return null;
  const path = (/^[^?#;\s]*/.exec(isWhole ? decoded.slice(slash) : decoded)?.[0] ?? '').replace(/[.,:)\]}'"\\]+$/, '');
  if (!path.startsWith('/') || NO_CALL_PATH.test(path) || path.startsWith('//')) return null;
  const method = match.groups?.['method'] ?? METHOD_BEFORE.exec(before)?.slice(1).find((name) => name !== undefined) ?? null;
  const score = (API_PATH.test(path) ? 2 : 0) + (method === null ? 0 : 1);
  return { at, method: method?.toUpperCase() ?? null, path, score };
}

/** The method that is named nearest to an address, in the same record. */
function namedMethod(text: string, at: number): string | null {
  const behind = METHOD_NAMED.exec(text.slice(at, at + 600));
  const before = [...text.slice(Math.max(0, at - 600), at).matchAll(new RegExp(METHOD_NAMED, 'gi'))].at(-1);
  return (before ?? behind)?.[1]?.toUpperCase() ?? null;
}

function addressAt(text: string, begin: number): string {
  const raw = text.slice(begin, begin + LONGEST_ADDRESS);
  const end = raw.search(/[\s"'<>`|^\u3000-\u303F\uFF00-\uFF0F\u4E00-\u9FFF]|\\(?![/\\])|&quot;|%22|\u2026/);
  return end === -1 ? raw : raw.slice(0, end);
}

/** Repair: slashes escaped for JSON, and percent-encoding, once or twice. */
function decodeAddress(raw: string): string {
  let decoded = raw.replaceAll(/\\+\//g, '/').replaceAll('&amp;', '&');
  for (let round = 0; round < 2 && decoded.includes('%'); round += 1) {
    decoded = decoded.replaceAll(/%([2-7][0-9a-f])/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  }
  return decoded;
}

function hostOf(authority: string): string {
  return authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d{1,5}$/, '');
}
