import type { Secret, SecretKind } from './secret-kinds.ts';

/**
 * The text with secrets replaced by what `placeholder` gives for their kinds.
 * @param secrets sorted, not overlapping
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
