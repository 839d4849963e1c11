/** Kinds of private values that a user can redact. `word` is a word that the user entered. Secrets are always redacted, so they have no kind here. */
export const PRIVATE_KINDS = ['mail', 'tenant', 'app', 'device', 'user', 'ip', 'host', 'guid', 'word'] as const;
export type PrivateKind = (typeof PRIVATE_KINDS)[number];

/** The place of a private value in a text, in UTF-16 code units. */
export interface PrivatePlace {
  readonly start: number;
  readonly end: number;
  readonly kind: PrivateKind;
}
