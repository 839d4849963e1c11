import type { TriageGroup, TriageSummary } from '../../domain/triage/triage.ts';
import type { GroupKind } from './triage-query.ts';

/** Maximum number of errors that users can scan without search, groups, and timeline. */
const MAX_SIMPLE_ERRORS = 7;

/** The parts of the view that add information about these errors. */
export interface VisibleSections {
  readonly search: boolean;
  readonly groups: Readonly<Record<GroupKind, boolean>>;
  readonly timeline: boolean;
  readonly columns: Readonly<Record<'time' | 'endpoint' | 'trackingId' | 'count', boolean>>;
}

/** Omits parts that would repeat the table or show a single value for all errors. */
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

/** A single group, or one group per error, adds no information to the table. */
function isInformative(groups: readonly TriageGroup[]): boolean {
  return groups.length > 1 && groups.some((group) => group.errors > 1);
}
