/** Kinds of secrets. The mask shows the kind. */
export const SECRET_KINDS = [
  'token',
  'refresh-token',
  'client-secret',
  'password',
  'one-time-code',
  'api-key',
  'signature',
  'cookie',
  'basic-credentials',
  'connection-key',
  'private-key',
  'saml-response',
] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];

/** Position of a secret in a text, in UTF-16 code units. */
export interface Secret {
  readonly start: number;
  readonly end: number;
  readonly kind: SecretKind;
}
