import { replaceSecrets } from '../../domain/decode/secrets/replace-secrets.ts';
import type { Secret, SecretKind } from '../../domain/decode/secrets/secret-kinds.ts';

/** A shorter value may stand in a request by chance. UTF-16 code units. */
const MIN_SECRET_CHARS = 6;

/**
 * A request out of a paste, without the secrets of either: what is known as a secret by the text around it in the
 * paste is none the less one where that text is gone.
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

/** What is put between two parts of a text, without its secrets: the parts may tell that it is one, or hold a piece of it. */
export function maskInsertion(inserted: string, before: string, after: string, findSecrets: (text: string) => readonly Secret[], getLabel: (kind: SecretKind) => string): string {
  const [from, to] = [before.length, before.length + inserted.length];
  const overlapping = findSecrets(before + inserted + after)
    .filter(({ start, end }) => start < to && end > from)
    .map((secret) => ({ ...secret, start: Math.max(secret.start, from) - from, end: Math.min(secret.end, to) - from }));
  return replaceSecrets(inserted, overlapping, getLabel);
}
