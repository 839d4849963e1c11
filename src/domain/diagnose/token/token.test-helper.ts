import { toBase64 } from '../../decode/secrets/corpus/encodings.ts';

/** A token with these claims, made here so that none stands in a test; its signature is made up. */
export function createToken(claims: Readonly<Record<string, unknown>>): string {
  return [{ typ: 'JWT', alg: 'RS256' }, claims].map((part) => encode(JSON.stringify(part))).join('.') + `.${'Sig0'.repeat(20)}`;
}

function encode(text: string): string {
  return toBase64(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
