import type { CallPattern } from '../../operations/call-pattern.ts';
import type { Finding, Step } from '../findings.ts';

/** OData option names that the documentation misspells or that users confuse with a real option. */
const OPTIONS: Readonly<Record<string, string>> = { $stop: '$top', $limit: '$top', $take: '$top', $where: '$filter', $filters: '$filter', $sort: '$orderby', $order: '$orderby', $fields: '$select', $offset: '$skip', $expands: '$expand' };
const PROPERTIES: Readonly<Record<string, string>> = { asssignedto: 'assignedTo' };

/** Finds mistakes in the query options of a call and in the message. */
export function diagnoseOData(message: string, query: string, operation: CallPattern | null): { readonly findings: readonly Finding[]; readonly steps: readonly Step[] } {
  const text = `${message.slice(0, 4000)}\n${query.slice(0, 4000)}`;
  const findings: Finding[] = [];
  const steps: Step[] = [];
  for (const name of new Set([...text.matchAll(/\$[A-Za-z]{3,10}\b/g)].map(([found]) => found.toLowerCase()))) {
    const meant = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
    if (meant === undefined) continue;
    findings.push({ id: 'odata-option', given: name, meant });
    steps.push({ id: 'use-option', meant });
  }
  const misprint = /\basssignedTo\b/i.exec(text)?.[0];
  const meant = misprint === undefined ? undefined : PROPERTIES[misprint.toLowerCase()];
  if (misprint !== undefined && meant !== undefined) {
    findings.push({ id: 'odata-property', given: misprint, meant });
    steps.push({ id: 'use-option', meant });
  } else {
    const property = findUnlistedProperty(message, query, operation);
    if (property !== null && operation !== null) {
      findings.push({ id: 'odata-not-filterable', property, allowed: operation.filter });
      steps.push({ id: 'filter-yourself' });
    }
  }
  const top = Number(/\$top=(\d{1,9})\b/i.exec(text)?.[1] ?? Number.NaN);
  const most = operation?.topMax ?? null;
  if (most !== null && top > most) {
    findings.push({ id: 'odata-top', given: top, most });
    steps.push({ id: 'use-option', meant: `$top=${most}` });
  }
  return { findings, steps };
}

/**
 * Finds the first property in the filter or the message that the operation's documentation does not list as filterable.
 */
function findUnlistedProperty(message: string, query: string, operation: CallPattern | null): string | null {
  if (operation === null || operation.filter.length === 0) return null;
  const filter = /\$filter=([^&\n]{1,2000})/i.exec(query)?.[1]?.replaceAll('+', ' ') ?? '';
  const inFilter = [...filter.matchAll(/\b([A-Za-z]\w{1,60})(?:\/\w{1,60})?\s{1,3}(?:eq|ne|gt|ge|lt|le|in)\b/g)].map(([, name = '']) => name);
  const inMessage = /\bproperty (?:named )?['"]?([A-Za-z]\w{1,60})\b/i.exec(message)?.[1];
  const listed = new Set(operation.filter.map((name) => (name.split('/')[0] ?? '').toLowerCase()));
  return [...inFilter, ...(inMessage === undefined ? [] : [inMessage])].find((name) => !listed.has(name.toLowerCase())) ?? null;
}
