import type { TriageGroup, TriageQuery, TriageSummary } from '../../domain/triage/triage.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import type { FilterChip } from '../../ui/filter-chips.tsx';
import { useFormats } from './formats-context.tsx';
import { GROUP_KINDS, type GroupKind } from './triage-query.ts';
import { useGroupName } from './use-group-name.ts';

/** What is filtered by, and the change that takes each filter off. */
export interface QueryChip extends FilterChip {
  readonly off: Partial<TriageQuery>;
}

/** The filters of a query in the reader's words. */
export function useQueryChips(query: TriageQuery, summary: TriageSummary): readonly QueryChip[] {
  const { t: common } = useTranslation();
  const { period } = useFormats();
  const nameOf = useGroupName();
  const chip = (key: string, name: string, off: Partial<TriageQuery>): QueryChip => ({
    key,
    name,
    action: common(($) => $.explorer.removeFilter, { filter: name }),
    off,
  });
  const text = query.text.trim();
  const groups = groupsOf(summary);
  return [
    ...(text === '' ? [] : [chip('text', common(($) => $.explorer.filterQuery, { query: text }), { text: '' })]),
    ...GROUP_KINDS.flatMap((kind) => {
      const key = query[kind];
      if (key === null) return [];
      const group = groups[kind].find((one) => one.key === key);
      return [chip(kind, group === undefined ? key : nameOf(kind, group), { [kind]: null })];
    }),
    ...(query.period === null ? [] : [chip('period', period(query.period.start, query.period.end), { period: null })]),
  ];
}

/** The groups of a summary by their kind. */
export function groupsOf({ codes, shapes, endpoints }: TriageSummary): Readonly<Record<GroupKind, readonly TriageGroup[]>> {
  return { code: codes, shape: shapes, endpoint: endpoints };
}
