import { toBase64 } from '../../decode/secrets/corpus/encodings.ts';

/** Creates a token with these claims and a fake signature, so that no test file contains a token. */
export function createToken(claims: Readonly<Record<string, unknown>>): string {
  return [{ typ: 'JWT', alg: 'RS256' }, claims].map((part) => encode(JSON.stringify(part))).join('.') + `.${'Sig0'.repeat(20)}`;
}

function encode(text: string): string {
  return toBase64(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
