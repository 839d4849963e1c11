import type { Edit } from './body/body-node.ts';

/**
 * The body with every edit made; what no edit touches stays as it was written.
 * Of two edits in one place the first counts: it comes from the plainer fault.
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
