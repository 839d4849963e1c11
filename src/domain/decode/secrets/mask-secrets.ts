import { findSecrets } from './find-secrets.ts';
import type { SecretKind } from './secret-kinds.ts';

/** The text with every secret replaced by what `placeholder` gives for its kind. */
export function maskSecrets(text: string, placeholder: (kind: SecretKind) => string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, kind } of findSecrets(text)) {
    parts.push(text.slice(at, start), placeholder(kind));
    at = end;
  }
  return at === 0 ? text : [...parts, text.slice(at)].join('');
}
