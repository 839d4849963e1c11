import type { DecodedError, DecodeResult } from '../../../domain/decode/decode-result.ts';
import type { Diagnosis, Finding } from '../../../domain/diagnose/findings.ts';
import type { TokenClaims } from '../../../domain/diagnose/token/token-claims.ts';
import type { Secret } from '../../../domain/decode/secrets/secret-kinds.ts';

/** The decoder, as the paste box uses it: fetched when a reader shows the intention to paste. */
export interface Decoder {
  decode(text: string): DecodeResult;
  findSecrets(text: string): readonly Secret[];
  /** What an error of `text` says beyond its code; the time of asking is the time that a wait counts from. */
  diagnose(error: DecodedError, text: string, token: TokenClaims | null): Diagnosis;
  /** What a text without an error says: of a token, what it is for. */
  diagnoseText(text: string): readonly Finding[];
  /** What the only token of a long text without an error says. */
  diagnoseClaims(token: TokenClaims): readonly Finding[];
}
