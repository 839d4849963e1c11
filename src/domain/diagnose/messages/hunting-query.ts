import type { Finding, Step } from '../findings.ts';

/** Names from an earlier schema with their current names, as reported. */
const RENAMED: Readonly<Record<string, string>> = { machineinfo: 'DeviceInfo', eventtime: 'Timestamp' };

/** Diagnoses the message of a hunting query: a missing query, an unknown name or a result that is too large. */
export function diagnoseHuntingQuery(message: string): { readonly findings: readonly Finding[]; readonly steps: readonly Step[] } {
  if (/^\s{0,10}missing query\b/i.test(message)) return { findings: [{ id: 'kql-line-breaks' }], steps: [{ id: 'query-on-one-line' }] };
  const name = /\bfailed to resolve (?:table|column|scalar)[^'"\n]{0,60}['"]([\w.-]{1,100})['"]/i.exec(message)?.[1];
  if (name !== undefined) {
    const key = name.toLowerCase();
    return { findings: [{ id: 'kql-unknown-name', name, now: Object.hasOwn(RENAMED, key) ? (RENAMED[key] ?? null) : null }], steps: [{ id: 'correct-query' }] };
  }
  if (/\bexceeded the allowed (?:result|limits?)|\bexceed(?:s|ed)?\b[^\n]{0,60}\b(?:result size|124 ?MB)\b/i.test(message)) return { findings: [{ id: 'kql-result-size' }], steps: [{ id: 'narrow-query' }] };
  return { findings: [], steps: [] };
}
