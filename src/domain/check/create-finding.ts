import type { Certainty } from '../catalogue/error-entry.ts';
import type { Edit, BodyRange } from './body/body-node.ts';
import type { CheckFinding, CheckFindingId, CheckFindingSource } from './finding.ts';

/** Creates a finding. Copies only `start` and `end` of `place`, which can be a whole node. */
export function createFinding(
  id: CheckFindingId,
  severity: CheckFinding['severity'],
  certainty: Certainty,
  place: BodyRange | null,
  params: CheckFinding['params'],
  edits: readonly Edit[] = [],
  source: CheckFindingSource = 'operation',
): CheckFinding {
  return { id, severity, certainty, source, place: place === null ? null : { start: place.start, end: place.end }, params, edits };
}
