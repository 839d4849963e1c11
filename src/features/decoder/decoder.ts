import type { DecodeResult } from '../../domain/decode/decode-result.ts';
import type { Secret } from '../../domain/decode/secrets/secret-kinds.ts';

/** The decoder, as the paste box uses it: fetched when a reader shows the intention to paste. */
export interface Decoder {
  decode(text: string): DecodeResult;
  findSecrets(text: string): readonly Secret[];
}
