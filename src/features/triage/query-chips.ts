import type { TriageGroup, TriageQuery, TriageSummary } from '../../domain/triage/triage.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import type { FilterChip } from '../../ui/controls/filter-chips.tsx';
import { useFormats } from './formats/formats-context.tsx';
import { GROUP_KINDS, type GroupKind } from './triage-query.ts';
import { useGroupName } from './groups/use-group-name.ts';

/** An active filter and the change that removes it. */
export interface QueryChip extends FilterChip {
  readonly removal: Partial<TriageQuery>;
}

/** Returns the filters of a query as labels. */
export function useQueryChips(query: TriageQuery, summary: TriageSummary): readonly QueryChip[] {
  const { t: commonT } = useTranslation();
  const { period } = useFormats();
  const formatName = useGroupName();
  const createChip = (key: string, name: string, removal: Partial<TriageQuery>): QueryChip => ({
    key,
    name,
    action: commonT(($) => $.explorer.removeFilter, { filter: name }),
    removal,
  });
  const text = query.text.trim();
  const groups = getGroups(summary);
  return [
    ...(text === '' ? [] : [createChip('text', commonT(($) => $.explorer.filterQuery, { query: text }), { text: '' })]),
    ...GROUP_KINDS.flatMap((kind) => {
      const key = query[kind];
      if (key === null) return [];
      const group = groups[kind].find((one) => one.key === key);
      return [createChip(kind, group === undefined ? key : formatName(kind, group), { [kind]: null })];
    }),
    ...(query.period === null ? [] : [createChip('period', period(query.period.start, query.period.end), { period: null })]),
  ];
}

/** Returns the groups of a summary by kind. */
export function getGroups({ codes, shapes, endpoints }: TriageSummary): Readonly<Record<GroupKind, readonly TriageGroup[]>> {
  return { code: codes, shape: shapes, endpoint: endpoints };
}
