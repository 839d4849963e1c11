import type { TriageGroup, TriageSummary } from '../../domain/triage/triage.ts';
import type { GroupKind } from './triage-query.ts';

/** So many errors are taken in at a glance: they need no search, no groups and no timeline. */
const AT_A_GLANCE = 7;

/** The parts of the view that say something about these errors. */
export interface WorthShowing {
  readonly search: boolean;
  readonly groups: Readonly<Record<GroupKind, boolean>>;
  readonly timeline: boolean;
  readonly columns: Readonly<Record<'time' | 'endpoint' | 'trackingId' | 'count', boolean>>;
}

/** Leaves out what would repeat the table, or show one value for all. */
export function worthShowing(summary: TriageSummary): WorthShowing {
  const { errors, occurrences, identified, codes, shapes, endpoints, timeline } = summary;
  const isLong = errors > AT_A_GLANCE;
  const steps = timeline?.counts.filter((count) => count > 0).length ?? 0;
  return {
    search: isLong,
    groups: {
      code: isLong && tellApart(codes),
      shape: isLong && tellApart(shapes),
      endpoint: isLong && tellApart(endpoints),
    },
    timeline: occurrences > AT_A_GLANCE && steps > 1,
    columns: {
      time: timeline !== null,
      endpoint: endpoints.length > 0,
      trackingId: identified > 0,
      count: occurrences > errors,
    },
  };
}

/** One group for all, or one for each, says nothing that the table does not. */
function tellApart(groups: readonly TriageGroup[]): boolean {
  return groups.length > 1 && groups.some((group) => group.errors > 1);
}
