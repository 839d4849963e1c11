import { findSecrets } from './find-secrets.ts';
import { replaceSecrets } from './replace-secrets.ts';
import type { SecretKind } from './secret-kinds.ts';

/** Replaces every secret in a text with `placeholder(kind)`. */
export function maskSecrets(text: string, placeholder: (kind: SecretKind) => string): string {
  return replaceSecrets(text, findSecrets(text), placeholder);
}
