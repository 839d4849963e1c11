import { replaceSecrets } from '../../domain/decode/secrets/replace-secrets.ts';
import type { Secret, SecretKind } from '../../domain/decode/secrets/secret-kinds.ts';

/** A shorter value can appear in a request by chance. UTF-16 code units. */
const MIN_SECRET_CHARS = 6;

/**
 * Masks the secrets in a request that was extracted from a paste. Also masks values that only the rest of the
 * paste identifies as secrets.
 */
export function maskRequest(request: string, paste: string, findSecrets: (text: string) => readonly Secret[], getLabel: (kind: SecretKind) => string): string {
  let masked = request;
  if (paste !== request) {
    for (const { start, end, kind } of findSecrets(paste)) {
      if (end - start >= MIN_SECRET_CHARS) masked = masked.replaceAll(paste.slice(start, end), () => getLabel(kind));
    }
  }
  return replaceSecrets(masked, findSecrets(masked), getLabel);
}

/** Masks the secrets in inserted text. The text before and after can identify a secret or contain part of one. */
export function maskInsertion(inserted: string, before: string, after: string, findSecrets: (text: string) => readonly Secret[], getLabel: (kind: SecretKind) => string): string {
  const [from, to] = [before.length, before.length + inserted.length];
  const overlapping = findSecrets(before + inserted + after)
    .filter(({ start, end }) => start < to && end > from)
    .map((secret) => ({ ...secret, start: Math.max(secret.start, from) - from, end: Math.min(secret.end, to) - from }));
  return replaceSecrets(inserted, overlapping, getLabel);
}
