import type { Finding, Step } from '../findings.ts';

/** Recognizes a call that a tenant setting blocks, by the message or the path. */
export function diagnoseDisabledFeature(status: number | null, message: string, path: string): { readonly findings: readonly Finding[]; readonly steps: readonly Step[] } {
  if (/\bautomation level\b|\bremediation level\b/i.test(message)) return { findings: [{ id: 'automation-level' }], steps: [{ id: 'raise-automation' }] };
  const isOff = status === 403 && /\btenant feature (?:is not|isn't) enabled\b/i.test(message);
  if (isOff && /\/customdetections\b/i.test(path)) return { findings: [{ id: 'detections-moved' }], steps: [{ id: 'use-graph-rules' }] };
  return { findings: [], steps: [] };
}
