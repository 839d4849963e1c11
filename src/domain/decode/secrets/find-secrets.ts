import { findCredentials } from './find-credentials.ts';
import { findNamedSecrets } from './find-named-secrets.ts';
import { findTokens } from './find-tokens.ts';

/** What a secret is, as the mask says it. */
export const SECRET_KINDS = [
  'token',
  'refresh-token',
  'client-secret',
  'password',
  'api-key',
  'signature',
  'cookie',
  'basic-credentials',
  'connection-key',
  'private-key',
  'saml-response',
] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];

/** Where a secret stands in a text, in UTF-16 code units. */
export interface Secret {
  readonly start: number;
  readonly end: number;
  readonly kind: SecretKind;
}

/**
 * Finds credentials in a text: tokens by their form, anything else by the name of its field.
 * IDs that support asks for (request, trace, correlation, tracking), hashes and scopes are none.
 * @returns Sorted, without overlaps. Linear in the text; never throws.
 */
export function findSecrets(text: string): readonly Secret[] {
  const found = [...findTokens(text), ...findNamedSecrets(text), ...findCredentials(text)].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const secrets: Secret[] = [];
  for (const secret of found) {
    const last = secrets.at(-1);
    if (last === undefined || secret.start >= last.end) secrets.push(secret);
    else if (secret.end > last.end) secrets[secrets.length - 1] = { ...last, end: secret.end };
  }
  return secrets;
}
