import type { TriageGroup } from '../../../domain/triage/triage.ts';

/** Returns the first and last time of all groups; `null` if no group has a time. */
export function getTimeRange(groups: readonly TriageGroup[]): { readonly first: number | null; readonly last: number | null } {
  let [first, last]: [number | null, number | null] = [null, null];
  for (const group of groups) {
    if (group.first !== null && (first === null || group.first < first)) first = group.first;
    if (group.last !== null && (last === null || group.last > last)) last = group.last;
  }
  return { first, last };
}
