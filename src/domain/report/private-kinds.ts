/** What a value says about somebody, so that a reader may want to hide it; `word`: one that the reader named. Secrets are hidden in any case. */
export const PRIVATE_KINDS = ['mail', 'tenant', 'app', 'device', 'user', 'ip', 'host', 'guid', 'word'] as const;
export type PrivateKind = (typeof PRIVATE_KINDS)[number];

/** Where a private value stands in a text, in UTF-16 code units. */
export interface PrivatePlace {
  readonly start: number;
  readonly end: number;
  readonly kind: PrivateKind;
}
