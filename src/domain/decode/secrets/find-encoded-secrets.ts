import { decodeBase64Text } from './decode-base64-text.ts';
import type { Secret } from './secret-kinds.ts';

const RUN = /[A-Za-z0-9+/_-]{24,1000000}={0,2}/g;

/**
 * Finds base64 runs whose decoded text contains a secret. The whole run is the secret.
 * @param findInside Finds secrets in the decoded text.
 */
export function findEncodedSecrets(text: string, findInside: (text: string) => readonly Secret[]): readonly Secret[] {
  const secrets: Secret[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!looksEncoded(run)) continue;
    const decoded = decodeBase64Text(run);
    const [inside] = decoded === null ? [] : findInside(decoded);
    if (inside !== undefined) secrets.push({ start: index, end: index + run.length, kind: inside.kind });
  }
  return secrets;
}

/** Fast pre-check: words, hashes and IDs are skipped without decoding. */
function looksEncoded(run: string): boolean {
  const head = run.slice(0, 80);
  return /[A-Z]/.test(head) && /[a-z]/.test(head) && !/^[0-9A-Fa-f-]+$/.test(head);
}
