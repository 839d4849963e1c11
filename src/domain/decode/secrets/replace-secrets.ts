import type { Secret, SecretKind } from './secret-kinds.ts';

/**
 * Replaces secrets in a text with `placeholder(kind)`.
 * @param secrets Sorted, without overlaps.
 */
export function replaceSecrets(text: string, secrets: readonly Secret[], placeholder: (kind: SecretKind) => string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, kind } of secrets) {
    parts.push(text.slice(at, start), placeholder(kind));
    at = end;
  }
  return at === 0 ? text : [...parts, text.slice(at)].join('');
}
