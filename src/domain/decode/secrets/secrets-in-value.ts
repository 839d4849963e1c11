import type { TextView } from '../text/text-view.ts';
import { findSecrets, joinSecrets } from './find-secrets.ts';
import type { Secret } from './secret-kinds.ts';

/**
 * Where secrets stand in a value that was read out of a text: those that it shows by itself, and those of the
 * text that begin before it, end behind it, or are told by what stands around it.
 * @param view   where the value lies, from `start` up to `end`
 * @param around the secrets of the text that `view` was made of, in its positions
 * @returns in positions of the value, sorted, without overlaps
 */
export function secretsInValue(view: TextView, start: number, end: number, around: readonly Secret[]): readonly Secret[] {
  const own = findSecrets(view.text.slice(start, end));
  const hull = view.span(start, end);
  const near = around.filter((secret) => secret.start < hull.end && secret.end > hull.start);
  return near.length === 0 ? own : joinSecrets([...own, ...near.flatMap((secret) => overlap(view, start, end, secret))]);
}

/** The part of a value that a secret of the text covers. */
function overlap(view: TextView, start: number, end: number, secret: Secret): readonly Secret[] {
  const found: Secret[] = [];
  for (let at = start; at < end; at += 1) {
    const { start: from, end: to } = view.span(at, at + 1);
    if (from >= secret.end || to <= secret.start) continue;
    const last = found.at(-1);
    if (last?.end === at - start) found[found.length - 1] = { ...last, end: at - start + 1 };
    else found.push({ start: at - start, end: at - start + 1, kind: secret.kind });
  }
  return found;
}
