import type { Secret, SecretKind } from './find-secrets.ts';

/*
 * `eyJ` is `{"` in base64: how every JWT and JWE begins, whole or cut off. `0.A…` and `1.A…` are
 * the authorization codes and refresh tokens of Entra, `Q~` stands in its client secrets.
 */
const START = /(?:(?<![A-Za-z0-9_])|(?<=%(?:25){0,3}[0-9A-F]{2}))(?:eyJ|ewo|[01]\.A[A-Za-z0-9_-]{2}|ghp_|gho_|glpat-|xox[abp]-|sk-|AKIA)|Q~|Bearer|Basic/gi;
const TOKEN_RUN = /(?:[A-Za-z0-9_~+/=-]|\.(?=[A-Za-z0-9_-])|%2[BbFfDdEe]|%3[Dd]){1,100000}/y;
/** A token goes on behind a line end, an indent, a gutter or a mail quote. */
const LINE_BREAK = /(?:\\r)?(?:\\n|\r?\n)[ \t|>+│]{0,40}(?=[A-Za-z0-9_.~+/=-]{16}|[A-Za-z0-9_.~+/=-]{3,15}(?:[\s"'\\]|$))/y;
/** The same where something made a blank of the line end. */
const LOST_BREAK = /[ \t|>│]{1,40}(?=[A-Za-z0-9_.~+/=-]{16})/y;
/** No console is narrower. */
const LEAST_LINE = 40;
const AFTER_SCHEME = /(?:[\s:+]|%20|\\[nrt]|\r?\n){1,8}/y;
const NAME_AND_VALUE = /^[a-z_]{3,30}=/i;

/** Finds what is a secret by its form: JWTs, bearer and basic credentials, tokens and secrets of Entra. */
export function findTokens(text: string): readonly Secret[] {
  const secrets: Secret[] = [];
  const start = new RegExp(START);
  for (let found = start.exec(text); found !== null; found = start.exec(text)) {
    const secret = secretAt(text, found.index, found[0]);
    if (secret === null) continue;
    secrets.push(secret);
    start.lastIndex = Math.max(secret.end, start.lastIndex);
  }
  return secrets;
}

function secretAt(text: string, index: number, begin: string): Secret | null {
  if (begin === 'Q~' || begin === 'q~') return clientSecret(text, index);
  if (/^b(?:earer|asic)$/i.test(begin)) return afterScheme(text, index + begin.length, /^basic$/i.test(begin));
  if (/^(?:eyJ|ewo)/.test(begin)) return token(text, index, 'token', 12);
  if (/^[01]\.A/.test(begin)) return token(text, index, 'refresh-token', 24);
  return /^(?:ghp_|gho_|glpat-|xox|sk-|AKIA)/.test(begin) ? token(text, index, 'api-key', 20) : null;
}

function token(text: string, index: number, kind: SecretKind, least: number): Secret | null {
  const end = tokenEnd(text, index);
  return end - index < least ? null : { start: index, end, kind };
}

/** Where the token goes on behind a line break at `index`; `null` where it does not. */
function breakEnd(text: string, index: number, isLong: boolean): number | null {
  for (const pattern of isLong ? [LINE_BREAK, LOST_BREAK] : [LINE_BREAK]) {
    pattern.lastIndex = index;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return null;
}

/** The end of a token, over the line breaks in it. */
function tokenEnd(text: string, index: number): number {
  let end = runEnd(text, index);
  let from = index;
  for (let lines = 0; lines < 400; lines += 1) {
    const next = breakEnd(text, end, end - from >= LEAST_LINE);
    if (next === null) return end;
    from = next;
    const stop = runEnd(text, next);
    if (!looksRandom(text.slice(next, Math.min(stop, next + 60)))) return end;
    end = stop;
  }
  return end;
}

function runEnd(text: string, index: number): number {
  TOKEN_RUN.lastIndex = index;
  return TOKEN_RUN.test(text) ? TOKEN_RUN.lastIndex : index;
}

/** Letters of both cases and digits without a pattern: no word, no GUID, no date. */
function looksRandom(text: string): boolean {
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(text) || /^\d{4}-\d\d-\d\d/.test(text)) return false;
  return /[A-Z]/.test(text) && /[a-z]/.test(text) && (/\d/.test(text) || text.length >= 40);
}

function afterScheme(text: string, index: number, isBasic: boolean): Secret | null {
  AFTER_SCHEME.lastIndex = index;
  if (!AFTER_SCHEME.test(text)) return null;
  const start = AFTER_SCHEME.lastIndex;
  const end = tokenEnd(text, start);
  const value = text.slice(start, Math.min(end, start + 200));
  if (value.length < 8 || NAME_AND_VALUE.test(value) || isWord(value)) return null;
  return { start, end, kind: isBasic ? 'basic-credentials' : 'token' };
}

/** `Bearer token`, `Basic authentication`, `Bearer-Authorization`: words, not credentials. */
function isWord(value: string): boolean {
  return /^[A-Za-z]?[a-z]{0,30}(?:[-_/][A-Za-z]?[a-z]{0,30}){0,4}[=.]?$/.test(value);
}

/** `abc8Q~…`: three characters and a digit before the mark, over thirty behind it. */
function clientSecret(text: string, mark: number): Secret | null {
  const end = runEnd(text, mark + 2);
  if (end - mark < 24) return null;
  let start = mark;
  while (start > 0 && mark - start < 8 && /[A-Za-z0-9_~.-]/.test(text[start - 1] ?? '')) start -= 1;
  // The digits of `%22` are not part of it.
  if (text[start - 1] === '%') start += /^(?:25){0,3}[0-9a-f]{2}/i.exec(text.slice(start, mark))?.[0].length ?? 0;
  return { start, end, kind: 'client-secret' };
}
