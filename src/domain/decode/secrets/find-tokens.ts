import { decodeBase64Text } from './decode-base64-text.ts';
import type { Secret, SecretKind } from './secret-kinds.ts';

/** Prefixes that services use for their tokens. */
const MARKED = 'gh[opsur]_|github_pat_|gl(?:pat|rt|dt|ptt|cbt)-|xox[abeprs](?:-|\\.)|xapp-|sk-|[sr]k_(?:live|test)_|npm_|hf_|AKIA|ASIA|AIza|ya29\\.|SG\\.|dop_v1_|shpat_|pypi-|AGE-SECRET-KEY-1';
/*
 * `eyJ` is base64 of `{"`, the start of every JWT and JWE, complete or truncated. `0.A…` and `1.A…`
 * are Entra authorization codes and refresh tokens, and Entra client secrets contain `Q~`. Azure
 * keys contain a marker near their end.
 */
const START = new RegExp(
  String.raw`(?<![A-Za-z0-9_])(?:eyJ|ewo|[01]\.A[A-Za-z0-9_-]{2}|${MARKED})|Q~|Bearer|Basic|NTLM|Negotiate|JQQJ99|AZDO|\+(?:ASt|AMC|AIo|ABa|ARm|ACR|AEh|ASb)|AzFu|AzSe|AzCa|APIM`,
  'g',
);
const START_ANY_CASE = /(?:bearer|basic)(?=[\s:+]|%20)/gi;
const TOKEN_RUN = /(?:[A-Za-z0-9_~+/=-]|\.(?=[A-Za-z0-9_-])){1,100000}/y;
/** A line end, indent, gutter or email quote marker inside a token. */
const LINE_BREAK = /\r?\n[ \t|>+│]{0,40}(?=[A-Za-z0-9_.~+/=-]{16}|[A-Za-z0-9_.~+/=-]{3,15}(?:[\s"'\\]|$))/y;
/** The same, with the line end replaced by a space. */
const LOST_BREAK = /[ \t|>│]{1,40}(?=[A-Za-z0-9_.~+/=-]{16})/y;
/** Minimum console width, in characters. */
const MIN_LINE_CHARS = 40;
const AFTER_SCHEME = /(?:[\s:+]|%20|["'](?=[,:]\s?["'])|[,:]\s?["']){1,8}/y;
const NAME_AND_VALUE = /^[a-z_]{3,30}=/i;

/** Finds secrets by their format: JWTs, bearer and basic credentials, and tokens, keys and secrets of services. */
export function findTokens(text: string): readonly Secret[] {
  const secrets: Secret[] = [];
  for (const pattern of [START, START_ANY_CASE]) {
    const start = new RegExp(pattern);
    for (let found = start.exec(text); found !== null; found = start.exec(text)) {
      const secret = readSecretAt(text, found.index, found[0]);
      if (secret === null) continue;
      secrets.push(secret);
      start.lastIndex = Math.max(secret.end, start.lastIndex);
    }
  }
  return secrets;
}

function readSecretAt(text: string, index: number, begin: string): Secret | null {
  if (begin === 'Q~') return readClientSecret(text, index);
  if (/^(?:bearer|basic|NTLM|Negotiate)$/i.test(begin)) return readAfterScheme(text, index + begin.length, /^basic$/i.test(begin));
  if (/^(?:eyJ|ewo)/.test(begin)) return readToken(text, index, 'token', 12);
  if (/^[01]\.A/.test(begin)) return readToken(text, index, 'refresh-token', 24);
  return /^(?:JQQJ99|AZDO|Az|APIM|\+A)/.test(begin) ? readMarkedKey(text, index) : readToken(text, index, 'api-key', 20);
}

function readToken(text: string, index: number, kind: SecretKind, minChars: number): Secret | null {
  const end = findTokenEnd(text, index);
  return end - index < minChars || isData(text.slice(index, Math.min(end, index + 20_000))) ? null : { start: index, end, kind };
}

/** Returns whether a run is a complete base64 object outside a token. Its decoded content is searched separately. */
function isData(run: string): boolean {
  const decoded = /^e[yw][^.]*$/.test(run) ? decodeBase64Text(run) : null;
  return decoded !== null && /^\s*\{[^]*\}\s*$/.test(decoded) && !/"(?:alg|enc|iss|aud|exp|appid)"/.test(decoded);
}

/** Returns the position after a line break at `index` where the token continues; `null` if it does not continue. */
function findBreakEnd(text: string, index: number, isLong: boolean): number | null {
  for (const pattern of isLong ? [LINE_BREAK, LOST_BREAK] : [LINE_BREAK]) {
    pattern.lastIndex = index;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return null;
}

/** Returns the end of a token, including its parts after line breaks. */
function findTokenEnd(text: string, index: number): number {
  let end = findRunEnd(text, index);
  let from = index;
  for (let lines = 0; lines < 400; lines += 1) {
    const next = findBreakEnd(text, end, end - from >= MIN_LINE_CHARS);
    if (next === null) return end;
    from = next;
    const stop = findRunEnd(text, next);
    if (!looksRandom(text.slice(next, Math.min(stop, next + 60)))) return end;
    end = stop;
  }
  return end;
}

function findRunEnd(text: string, index: number): number {
  TOKEN_RUN.lastIndex = index;
  return TOKEN_RUN.test(text) ? TOKEN_RUN.lastIndex : index;
}

/** Returns whether a text has uppercase letters, lowercase letters and digits without a pattern, unlike a word, GUID or date. */
function looksRandom(text: string): boolean {
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(text) || /^\d{4}-\d\d-\d\d/.test(text)) return false;
  return /[A-Z]/.test(text) && /[a-z]/.test(text) && (/\d/.test(text) || text.length >= 40);
}

function readAfterScheme(text: string, index: number, isBasic: boolean): Secret | null {
  AFTER_SCHEME.lastIndex = index;
  if (!AFTER_SCHEME.test(text)) return null;
  const start = AFTER_SCHEME.lastIndex;
  const end = findTokenEnd(text, start);
  const value = text.slice(start, Math.min(end, start + 200));
  if (value.length < 8 || NAME_AND_VALUE.test(value) || isWord(value)) return null;
  return { start, end, kind: isBasic ? 'basic-credentials' : 'token' };
}

/** Returns whether a value is a word and not a credential, as in `Bearer token`, `Basic authentication` or `Bearer-Authorization`. */
function isWord(value: string): boolean {
  return /^[A-Za-z]?[a-z]{0,30}(?:[-_/][A-Za-z]?[a-z]{0,30}){0,4}[=.]?$/.test(value);
}

/** Finds an Entra client secret around its marker: three characters and a digit before it, over thirty characters after it (`abc8Q~…`). */
function readClientSecret(text: string, mark: number): Secret | null {
  const end = findRunEnd(text, mark + 2);
  if (end - mark < 24) return null;
  let start = mark;
  while (start > 0 && mark - start < 8 && /[A-Za-z0-9_~.-]/.test(text[start - 1] ?? '')) start -= 1;
  // The digits of `%22` are not part of the secret.
  if (text[start - 1] === '%') start += /^(?:25){0,3}[0-9a-f]{2}/i.exec(text.slice(start, mark))?.[0].length ?? 0;
  return { start, end, kind: 'client-secret' };
}

/** Finds the run of characters around a marker, if it is as long as an Azure key. */
function readMarkedKey(text: string, mark: number): Secret | null {
  let start = mark;
  while (start > 0 && mark - start < 120 && /[A-Za-z0-9+/]/.test(text[start - 1] ?? '')) start -= 1;
  const end = findRunEnd(text, mark);
  return end - start >= 40 && end - start < 200 ? { start, end, kind: 'api-key' } : null;
}
