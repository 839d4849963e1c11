import { findSecrets } from './find-secrets.ts';
import { replaceSecrets } from './replace-secrets.ts';
import type { SecretKind } from './secret-kinds.ts';

/** The text with every secret replaced by what `placeholder` gives for its kind. */
export function maskSecrets(text: string, placeholder: (kind: SecretKind) => string): string {
  return replaceSecrets(text, findSecrets(text), placeholder);
}
