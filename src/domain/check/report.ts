import type { Certainty } from '../catalogue/error-entry.ts';
import type { Edit, Place } from './body/body-node.ts';
import type { Finding, FindingId, FindingSource } from './finding.ts';

/** Writes a finding down. */
export function report(
  id: FindingId,
  severity: Finding['severity'],
  certainty: Certainty,
  place: Place | null,
  params: Finding['params'],
  edits: readonly Edit[] = [],
  source: FindingSource = 'operation',
): Finding {
  return { id, severity, certainty, source, place: place === null ? null : { start: place.start, end: place.end }, params, edits };
}
