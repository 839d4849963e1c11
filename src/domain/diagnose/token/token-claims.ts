import { decodeBase64Text } from '../../decode/secrets/decode-base64-text.ts';
import { findTokens } from '../../decode/secrets/find-tokens.ts';

/** The claims of an access token that the checks need. Times are in milliseconds since the epoch. */
export interface TokenClaims {
  readonly audience: string;
  readonly issuer: string | null;
  readonly tenant: string | null;
  readonly version: '1.0' | '2.0' | null;
  /** Application permissions, or the roles of a user. */
  readonly roles: readonly string[];
  /** Delegated permissions; `null` if the token contains none. */
  readonly scopes: readonly string[] | null;
  readonly isApp: boolean | null;
  readonly expires: number | null;
  readonly notBefore: number | null;
}

/** The maximum length of text in which tokens are searched, in UTF-16 code units. */
const MAX_TEXT_CHARS = 200_000;
const MAX_TOKENS = 20;

/** The maximum length of a text in which its only token is searched, in UTF-16 code units. */
const MAX_SOLE_TEXT_CHARS = 1_000_000;
const MAX_SOLE_TOKENS = 200;

/**
 * Finds the token of a long text if it is the only one: with several different tokens, it is not clear which one
 * belongs to an error far away. Returns `null` for a text that exceeds the maximum length.
 */
export function findSoleToken(text: string): TokenClaims | null {
  if (text.length > MAX_SOLE_TEXT_CHARS) return null;
  const different = new Map(readTokens(text, MAX_SOLE_TEXT_CHARS, MAX_SOLE_TOKENS).map((claims) => [JSON.stringify(claims), claims]));
  const [only] = different.values();
  return different.size === 1 && only !== undefined ? only : null;
}

/** Parses the access tokens of a text, in order of appearance. Signatures are neither verified nor used. */
export function readTokens(text: string, maxChars = MAX_TEXT_CHARS, maxTokens = MAX_TOKENS): readonly TokenClaims[] {
  const found: TokenClaims[] = [];
  let read = 0;
  // Only findings of kind `token` are needed: a token after `Bearer` is also found by its format.
  for (const { start, end, kind } of findTokens(text.slice(0, maxChars)).toSorted((a, b) => a.start - b.start).slice(0, maxTokens)) {
    if (start < read || kind !== 'token') continue;
    read = end;
    const claims = toClaims(text.slice(start, end));
    if (claims !== null) found.push(claims);
  }
  return found;
}

function toClaims(token: string): TokenClaims | null {
  // Error recovery: removes the line breaks and margin characters that a console inserted into the token.
  const [header = '', payload = '', signature, ...more] = token.replaceAll(/[^\w.~+/=-]/g, '').split('.', 6);
  // A token with five parts is encrypted, and only its API can decrypt it.
  if (payload === '' || (signature !== undefined && more.length > 0) || getString(parsePart(header), 'alg') === null) return null;
  const claims = parsePart(payload);
  const audience = parseAudience(claims?.['aud']);
  if (claims === null || audience === null) return null;
  const version = getString(claims, 'ver');
  const idtyp = getString(claims, 'idtyp');
  const scopes = getString(claims, 'scp');
  return {
    audience,
    issuer: getString(claims, 'iss'),
    tenant: parseGuid(getString(claims, 'tid')),
    version: version === '1.0' || version === '2.0' ? version : null,
    roles: parseNames(claims['roles']),
    scopes: scopes === null ? null : parseNames(scopes.split(/\s{1,10}/)),
    isApp: idtyp === 'app' ? true : idtyp === 'user' || scopes !== null ? false : null,
    expires: parseTime(claims['exp']),
    notBefore: parseTime(claims['nbf']),
  };
}

function parsePart(part: string): Readonly<Record<string, unknown>> | null {
  const text = decodeBase64Text(part);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    // The token is truncated, or the text is not a token.
    return null;
  }
}

function getString(claims: Readonly<Record<string, unknown>> | null, name: string): string | null {
  const value = claims?.[name];
  return typeof value === 'string' && value.length <= 4000 ? value : null;
}

function parseAudience(value: unknown): string | null {
  const [first]: readonly unknown[] = Array.isArray(value) ? value : [value];
  return typeof first === 'string' && first !== '' && first.length <= 300 ? first : null;
}

function parseGuid(value: string | null): string | null {
  return value !== null && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? value : null;
}

function parseNames(value: unknown): readonly string[] {
  const names: readonly unknown[] = Array.isArray(value) ? value : [];
  return names.flatMap((name) => (typeof name === 'string' && /^[\w.:/-]{1,120}$/.test(name) ? [name] : [])).slice(0, 100);
}

function parseTime(value: unknown): number | null {
  return typeof value === 'number' && value > 0 && value < 1e11 ? value * 1000 : null;
}
