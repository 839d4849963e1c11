import type { DecodedError, DecodeResult } from '../../../domain/decode/decode-result.ts';
import type { Diagnosis, Finding } from '../../../domain/diagnose/findings.ts';
import type { TokenClaims } from '../../../domain/diagnose/token/token-claims.ts';
import type { Secret } from '../../../domain/decode/secrets/secret-kinds.ts';

/** The decoder, loaded when the user is about to paste. */
export interface Decoder {
  decode(text: string): DecodeResult;
  findSecrets(text: string): readonly Secret[];
  /** Diagnoses an error of `text` beyond its code. Wait times count from the time of this call. */
  diagnose(error: DecodedError, text: string, token: TokenClaims | null): Diagnosis;
  /** Diagnoses a text without an error, for example a token and its audience. */
  diagnoseText(text: string): readonly Finding[];
  /** Diagnoses the only token in a long text without an error. */
  diagnoseClaims(token: TokenClaims): readonly Finding[];
}
