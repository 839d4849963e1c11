import type { Finding, Step } from '../findings.ts';

const FLAG = /["']?\bisFailed["']?\s{0,4}[:=]\s{0,4}["']?(true|false)\b/gi;

/** How many items of an import were refused although the service answered with 200; `null` where the text holds no import. */
export function diagnoseFailedItems(text: string): { readonly findings: readonly Finding[]; readonly steps: readonly Step[] } | null {
  const flags = [...text.matchAll(FLAG)].map(([, flag = '']) => flag.toLowerCase());
  const failed = flags.filter((flag) => flag === 'true').length;
  if (failed === 0) return null;
  return { findings: [{ id: 'failed-items', failed, total: flags.length }], steps: [{ id: 'send-failed-items' }] };
}

/** The indicator of the refused item whose reason begins at `near`, to check its value. */
export function findFailedIndicator(text: string, near: number): string | null {
  const before = text.slice(Math.max(0, near - 1000), near);
  const found = [...before.matchAll(/["']?\bindicator(?:Value)?["']?\s{0,4}[:=]\s{0,4}["']([^"'\n]{1,500})["']/gi)].at(-1);
  return found?.[1] ?? null;
}
