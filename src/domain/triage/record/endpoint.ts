import { maskSecrets } from '../../decode/secrets/mask-secrets.ts';
import { getPathShape } from './path-shape.ts';

/** How much text to search before and after the error, and at the start of the record, in UTF-16 code units. */
const MAX_DISTANCE_CHARS = 6000;
/** Limits per searched part, which bound the work. */
const MAX_SLASHES = 1000;
const MAX_URLS = 100;

const METHOD = 'GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS';

const SLASH = /\/|%(?:25)?2F/gi;
const SCHEME = /\bhttps?(?::|%3A|%253A)$/i;

/** Text before a path without a host: a method, or the name of a field or option. */
const PATH_BEFORE = new RegExp(
  [
    String.raw`(?<![\w-])(${METHOD})["']?\s{1,4}["']?$`,
    String.raw`(?<![\w-])(?::?path|url\.path|request_?(?:path|uri|url)|cs-uri-stem|uri|url|endpoint|resource_?path|route)\\{0,4}["']?\s{0,4}[:=]\s{0,4}\\{0,4}["']?$`,
    String.raw`-Uri\s{1,4}["']?$`,
  ].join('|'),
  'i',
);

/** A method before a URL: `POST https://…`, `[post] https://…`, `requests.post("https://…`. */
const METHOD_BEFORE = new RegExp(String.raw`(?<![\w-])(${METHOD})["'\])]{0,2}[\s:("']{1,4}$`, 'i');

/** A method in a field, an option or a pseudo-header. */
const METHOD_NAMED = new RegExp(
  String.raw`(?:(?<![\w-])(?:http_?|request_?)?method\\{0,4}["']?\s{0,4}[:=]\s{0,4}\\{0,4}["']?|(?<![\w-])-Method\s{1,4}["']?|(?<![\w-])(?:--request|-X)\s{0,3}["']?|\bexecute http )(${METHOD})\b`,
  'gi',
);

/** URLs that are not failed calls: documentation, schema and token identifiers, referrers. */
const NO_CALL_HOST = /^(?:(?:docs|learn|go|support|www|techcommunity|schemas|security|portal)\.microsoft\.com|(?:www\.)?aka\.ms|(?:[\w-]+\.)?(?:w3\.org|github\.com|json-schema\.org|oasis-open\.org|stackoverflow\.com|mozilla\.org|xmlsoap\.org|ietf\.org|python\.org|readthedocs\.io)|sts\.windows\.net|tools\.ietf\.org|portal\.azure\.com|httpstatuses\.(?:com|io))$/i;
const NO_CALL_BEFORE = /(?:referr?er|origin|redirect_?ur[il]|error_?uri|authorization_?uri|audience|issuer|iss|aud|scope|resource|location|type|xmlns(?::\w{1,20})?|schema|help_?(?:link|url)|documentation|@odata\.(?:context|type|id))\\{0,4}["']?\s{0,4}[:=]\s{0,4}\\{0,4}["']?$/i;
const NO_CALL_PATH = /^\/(?:\.default|common\/oauth2\/authorize|error|favicon\.ico)?$|\$metadata/i;

/** Paths of the APIs in this catalog. */
const API_PATH = /^\/(?:api|v1\.0|beta|testingroot|advancedhunting)\/./i;

/** A call as the text contains it, without masking. */
export interface Call {
  /** In uppercase. */
  readonly method: string | null;
  readonly host: string | null;
  /** Decoded, without query and fragment. */
  readonly path: string;
  /** Decoded, without its question mark; empty if there is no query. */
  readonly query: string;
}

interface FoundUrl extends Call {
  readonly at: number;
  readonly score: number;
}

/**
 * Finds the method and path of the failed call, with placeholders for its IDs: `POST
 * /api/machines/{id}/isolate`. Omits the host and query, because the same call can go to several
 * hosts. Masks secrets. Returns `null` if the record contains no call. Never throws, and searches a
 * bounded part of the record.
 * @param near Where the error starts in `text`, in UTF-16 code units.
 */
export function findEndpoint(text: string, near: number): string | null {
  const best = findCall(text, near);
  if (best === null) return null;
  const shape = getPathShape(best.path);
  const path = PLAIN_PATH.test(shape) ? shape : maskSecrets(shape, (kind) => `[${kind}]`);
  return best.method === null ? path : `${best.method} ${path}`;
}

/**
 * Finds the failed call in the record of an error; `null` if there is none. Never throws, and
 * searches a bounded part of the record. The result may contain secrets.
 * @param near Where the error starts in `text`, in UTF-16 code units.
 */
export function findCall(text: string, near: number): Call | null {
  const from = Math.max(0, near - MAX_DISTANCE_CHARS);
  const part = text.slice(from, near + MAX_DISTANCE_CHARS);
  return findBestUrl(part, near - from) ?? (from > 0 ? findBestUrl(text.slice(0, Math.min(MAX_DISTANCE_CHARS, from)), MAX_DISTANCE_CHARS) : null);
}

/** A path that cannot contain a secret: short names and placeholders only. */
const PLAIN_PATH = /^(?:\/(?:[A-Za-z][A-Za-z-]{0,23}\d{0,2}(?:\.\d)?|\{id\})){1,16}$/;

function findBestUrl(text: string, near: number): FoundUrl | null {
  let best: FoundUrl | null = null;
  let urls = 0;
  // In a log, the line of an error is more relevant than the lines before it.
  const line = near === 0 ? 0 : text.lastIndexOf('\n', near - 1) + 1;
  const newline = text.indexOf('\n', near);
  const end = newline === -1 ? text.length : newline;
  SLASH.lastIndex = 0;
  for (let slashes = 0; slashes < MAX_SLASHES && urls < MAX_URLS; slashes += 1) {
    const slash = SLASH.exec(text);
    if (slash === null) break;
    const begin = findUrlStart(text, slash.index, SLASH.lastIndex);
    if (begin === null) continue;
    const raw = readRawUrl(text, begin.at);
    SLASH.lastIndex = Math.max(begin.at + raw.length, SLASH.lastIndex);
    urls += 1;
    const read = parseUrl(text, begin, decodeUrl(raw));
    if (read === null) continue;
    const url = { ...read, score: read.score + (read.at >= line && read.at < end ? 2 : 0) };
    if (best === null || isBetter(url, best, near)) best = url;
  }
  return best === null || best.method !== null ? best : { ...best, method: findNamedMethod(text, best.at) };
}

/** Prefers the URL with the higher score, then the nearest one before the error, then the first one after it. */
function isBetter(url: FoundUrl, best: FoundUrl, near: number): boolean {
  if (url.score !== best.score) return url.score > best.score;
  return url.at <= near;
}

interface UrlStart {
  /** Where the URL's host starts, or the first slash if it has no host. */
  readonly at: number;
  /** Where the text before the URL ends. */
  readonly until: number;
  readonly hasHost: boolean;
  readonly method: string | null;
}

/** Returns where a URL starts if the slash belongs to its start. Most slashes are inside a URL or a word. */
function findUrlStart(text: string, slash: number, after: number): UrlStart | null {
  let until = slash;
  while (until > 0 && slash - until < 4 && text[until - 1] === '\\') until -= 1;
  const last = text[until - 1] ?? '';
  if (last === ':' || /[Aa]/.test(last)) {
    const scheme = SCHEME.exec(text.slice(Math.max(0, until - 16), until));
    if (scheme !== null) {
      const second = /^\\{0,4}(?:\/|%(?:25)?2F)/i.exec(text.slice(after, after + 10));
      return second === null ? null : { at: after + second[0].length, until: until - scheme[0].length, hasHost: true, method: null };
    }
  }
  if (last !== ':' && last !== '=' && last !== '"' && last !== "'" && last > ' ') return null;
  const before = PATH_BEFORE.exec(text.slice(Math.max(0, until - 48), until));
  return before === null ? null : { at: slash, until: until - before[0].length, hasHost: false, method: before[1] ?? null };
}

function parseUrl(text: string, begin: UrlStart, decoded: string): FoundUrl | null {
  const before = text.slice(Math.max(0, begin.until - 60), begin.until);
  const slash = decoded.indexOf('/');
  if (slash === -1) return null;
  const host = begin.hasHost ? getHost(decoded.slice(0, slash)) : null;
  if (host !== null && (NO_CALL_HOST.test(host) || NO_CALL_BEFORE.test(before))) return null;
  const target = decoded.slice(slash);
  const path = trimSentenceEnd(/^[^?#;\s]*/.exec(target)?.[0] ?? '');
  const query = trimSentenceEnd(/\?([^#]*)/.exec(target)?.[1] ?? '');
  if (NO_CALL_PATH.test(path) || path.startsWith('//')) return null;
  const method = begin.method ?? METHOD_BEFORE.exec(before)?.[1] ?? null;
  const score = (API_PATH.test(path) ? 2 : 0) + (method === null ? 0 : 1);
  return { at: begin.until, method: method?.toUpperCase() ?? null, host, path, query, score };
}

/** Finds the method nearest to a URL in the same record. */
function findNamedMethod(text: string, at: number): string | null {
  const before = [...text.slice(Math.max(0, at - 600), at).matchAll(METHOD_NAMED)].at(-1);
  const named = before ?? text.slice(at, at + 600).matchAll(METHOD_NAMED).next().value;
  return named?.[1]?.toUpperCase() ?? null;
}

/** After a bracket or an equals sign, quotes belong to the key of an OData path: `alerts('…')`. */
const URL_PATTERN = /(?:[(=]'[^'"\s<>]{0,200}'|\\+(?=[/\\])|(?!&quot;|%22)[^\s"'<>`|^\\\u2026\u3000-\u303F\uFF00-\uFF0F\u4E00-\u9FFF]){0,1500}/y;

function readRawUrl(text: string, begin: number): string {
  URL_PATTERN.lastIndex = begin;
  return URL_PATTERN.exec(text)?.[0] ?? '';
}

/** Removes the punctuation of the sentence around a path. Keeps a closing bracket if the path contains the opening one. */
function trimSentenceEnd(path: string): string {
  const ends = path.includes('(') ? `.,:]}'"\\` : `.,:)]}'"\\`;
  let end = path.length;
  while (end > 0 && ends.includes(path[end - 1] ?? '')) end -= 1;
  return path.slice(0, end);
}

/** Resolves slashes escaped for JSON, and one or two levels of percent-encoding. */
function decodeUrl(raw: string): string {
  let decoded = raw.replaceAll(/\\{1,8}\//g, '/').replaceAll('&amp;', '&');
  for (let round = 0; round < 2 && decoded.includes('%'); round += 1) {
    decoded = decoded.replaceAll(/%([2-7][0-9a-f])/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  }
  return decoded;
}

function getHost(authority: string): string {
  return authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d{1,5}$/, '');
}
