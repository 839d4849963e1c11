import type { MappedText } from '../text/mapped-text.ts';
import { findSecrets, mergeSecrets } from './find-secrets.ts';
import type { Secret } from './secret-kinds.ts';

/**
 * Where secrets stand in a value that was read out of a text: those that it shows by itself, and those of the
 * text that begin before it, end behind it, or are told by what stands around it.
 * @param mapped   where the value lies, from `start` up to `end`
 * @param textSecrets the secrets of the text that `mapped` was made of, in its positions
 * @returns in positions of the value, sorted, without overlaps
 */
export function findSecretsInValue(mapped: MappedText, start: number, end: number, textSecrets: readonly Secret[]): readonly Secret[] {
  const own = findSecrets(mapped.text.slice(start, end));
  const hull = mapped.getSpan(start, end);
  const near = textSecrets.filter((secret) => secret.start < hull.end && secret.end > hull.start);
  return near.length === 0 ? own : mergeSecrets([...own, ...near.flatMap((secret) => clipToValue(mapped, start, end, secret))]);
}

/** The part of a value that a secret of the text covers. */
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
