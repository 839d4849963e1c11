import type { MappedText } from '../text/mapped-text.ts';
import { findSecrets, mergeSecrets } from './find-secrets.ts';
import type { Secret } from './secret-kinds.ts';

/**
 * Finds the secrets in a value that was extracted from a text: those in the value itself, and those
 * of the text that overlap with the value or that only the surrounding text identifies.
 * @param mapped      The text that contains the value from `start` to `end` (exclusive).
 * @param textSecrets The secrets of the original text, with positions in that text.
 * @returns Positions relative to the value, sorted, without overlaps.
 */
export function findSecretsInValue(mapped: MappedText, start: number, end: number, textSecrets: readonly Secret[]): readonly Secret[] {
  const own = findSecrets(mapped.text.slice(start, end));
  const hull = mapped.getSpan(start, end);
  const near = textSecrets.filter((secret) => secret.start < hull.end && secret.end > hull.start);
  return near.length === 0 ? own : mergeSecrets([...own, ...near.flatMap((secret) => clipToValue(mapped, start, end, secret))]);
}

/** Returns the part of a value that a secret of the text covers. */
function clipToValue(mapped: MappedText, start: number, end: number, secret: Secret): readonly Secret[] {
  const found: Secret[] = [];
  for (let at = start; at < end; at += 1) {
    const { start: from, end: to } = mapped.getSpan(at, at + 1);
    if (from >= secret.end || to <= secret.start) continue;
    const last = found.at(-1);
    if (last?.end === at - start) found[found.length - 1] = { ...last, end: at - start + 1 };
    else found.push({ start: at - start, end: at - start + 1, kind: secret.kind });
  }
  return found;
}
