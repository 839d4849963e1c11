import type { Edit } from './body/body-node.ts';

/**
 * Applies the edits to the body and leaves all other text unchanged.
 * If two edits overlap, the one that starts first wins; for equal ranges, the first in the list wins.
 */
export function repairBody(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  const sorted = edits.map((edit, order) => ({ ...edit, order })).toSorted((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  for (const { start, end, text: replacement } of sorted) {
    if (start < at) continue;
    parts.push(text.slice(at, start), replacement);
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}
