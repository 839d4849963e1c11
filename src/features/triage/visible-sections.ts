import type { TriageGroup, TriageSummary } from '../../domain/triage/triage.ts';
import type { GroupKind } from './triage-query.ts';

/** So many errors are taken in at a glance: they need no search, no groups and no timeline. */
const MAX_SIMPLE_ERRORS = 7;

/** The parts of the view that say something about these errors. */
export interface VisibleSections {
  readonly search: boolean;
  readonly groups: Readonly<Record<GroupKind, boolean>>;
  readonly timeline: boolean;
  readonly columns: Readonly<Record<'time' | 'endpoint' | 'trackingId' | 'count', boolean>>;
}

/** Leaves out what would repeat the table, or show one value for all. */
export function getVisibleSections(summary: TriageSummary): VisibleSections {
  const { errors, occurrences, identified, codes, shapes, endpoints, timeline } = summary;
  const isLong = errors > MAX_SIMPLE_ERRORS;
  const steps = timeline?.counts.filter((count) => count > 0).length ?? 0;
  return {
    search: isLong,
    groups: {
      code: isLong && isInformative(codes),
      shape: isLong && isInformative(shapes),
      endpoint: isLong && isInformative(endpoints),
    },
    timeline: occurrences > MAX_SIMPLE_ERRORS && steps > 1,
    columns: {
      time: timeline !== null,
      endpoint: endpoints.length > 0,
      trackingId: identified > 0,
      count: occurrences > errors,
    },
  };
}

/** One group for all, or one for each, says nothing that the table does not. */
function isInformative(groups: readonly TriageGroup[]): boolean {
  return groups.length > 1 && groups.some((group) => group.errors > 1);
}
