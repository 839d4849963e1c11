import type { SecretSpan } from './decoder.ts';

/** @param secrets sorted, not overlapping */
export function maskText(text: string, secrets: readonly SecretSpan[], labelOf: (kind: string) => string): string {
  let masked = '';
  let at = 0;
  for (const { start, end, kind } of secrets) {
    masked += text.slice(at, start) + labelOf(kind);
    at = end;
  }
  return masked + text.slice(at);
}
