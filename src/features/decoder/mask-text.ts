import type { Secret, SecretKind } from '../../domain/decode/secrets/secret-kinds.ts';

/** @param secrets sorted, not overlapping */
export function maskText(text: string, secrets: readonly Secret[], labelOf: (kind: SecretKind) => string): string {
  let masked = '';
  let at = 0;
  for (const { start, end, kind } of secrets) {
    masked += text.slice(at, start) + labelOf(kind);
    at = end;
  }
  return masked + text.slice(at);
}
