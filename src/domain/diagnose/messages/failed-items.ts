import type { Finding, Step } from '../findings.ts';

const FLAG = /["']?\bisFailed["']?\s{0,4}[:=]\s{0,4}["']?(true|false)\b/gi;

/**
 * Counts the items of an import that were rejected although the response status is 200; returns `null` if there are
 * none.
 */
export function diagnoseFailedItems(text: string): { readonly findings: readonly Finding[]; readonly steps: readonly Step[] } | null {
  const flags = [...text.matchAll(FLAG)].map(([, flag = '']) => flag.toLowerCase());
  const failed = flags.filter((flag) => flag === 'true').length;
  if (failed === 0) return null;
  return { findings: [{ id: 'failed-items', failed, total: flags.length }], steps: [{ id: 'send-failed-items' }] };
}

/** Finds the indicator of the rejected item whose failure reason starts at `near`. */
export function findFailedIndicator(text: string, near: number): string | null {
  const before = text.slice(Math.max(0, near - 1000), near);
  const found = [...before.matchAll(/["']?\bindicator(?:Value)?["']?\s{0,4}[:=]\s{0,4}["']([^"'\n]{1,500})["']/gi)].at(-1);
  return found?.[1] ?? null;
}
