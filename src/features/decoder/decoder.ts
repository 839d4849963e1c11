import type { DecodeResult } from '../../domain/decode/decode-result.ts';
import type { Secret } from '../../domain/decode/secrets/secret-kinds.ts';

/** The decoder, as the paste box uses it: fetched when a reader shows the intention to paste. */
export interface Decoder {
  decode(text: string): DecodeResult;
  findSecrets(text: string): readonly Secret[];
}

/** Longest paste that is read, in UTF-16 code units. */
export const PASTE_LIMIT = 2_000_000;

/** More text than this is not put into the box: a text area that long freezes the page. UTF-16 code units. */
export const BOX_LIMIT = 20_000;
