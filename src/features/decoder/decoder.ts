import type { DecodeResult } from '../../domain/decode/decode-result.ts';

/** A secret in a text: where it stands, and what kind it is. */
export interface SecretSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** The decoder, as the paste box uses it: fetched when a reader shows the intention to paste. */
export interface Decoder {
  decode(text: string): DecodeResult;
  findSecrets(text: string): readonly SecretSpan[];
}

/** Longest paste that is read, in UTF-16 code units. */
export const PASTE_LIMIT = 2_000_000;
