import { useTranslation } from '../../../i18n/translation.tsx';
import { FilterChips } from '../../../ui/controls/filter-chips.tsx';
import type { ExplorerParams } from '../explorer-params.ts';
import { getColon } from '../../../i18n/join-texts.ts';

/** An active filter, with its label and the change that removes it. */
interface ActiveFilter {
  readonly key: string;
  readonly name: string;
  readonly removal: Partial<ExplorerParams>;
}

export function useActiveFilters(params: ExplorerParams): readonly ActiveFilter[] {
  const { language, t } = useTranslation();
  const colon = getColon(language);
  const filters: ActiveFilter[] = [];
  const query = params.q.trim();
  if (query !== '') filters.push({ key: 'q', name: t(($) => $.explorer.filterQuery, { query }), removal: { q: '' } });
  for (const status of params.status) {
    filters.push({
      key: `status-${status}`,
      name: `${status} ${t(($) => $.status[status])}`,
      removal: { status: params.status.filter((other) => other !== status) },
    });
  }
  if (params.fix !== null) {
    const { fix } = params;
    filters.push({ key: 'fix', name: `${t(($) => $.fix.label)}${colon}${t(($) => $.fix[fix])}`, removal: { fix: null } });
  }
  if (params.retry !== null) {
    const { retry } = params;
    filters.push({ key: 'retry', name: `${t(($) => $.retry.label)}${colon}${t(($) => $.retry[retry])}`, removal: { retry: null } });
  }
  if (params.service !== 'reference') {
    const { service } = params;
    filters.push({ key: 'origin', name: `${t(($) => $.origin.label)}${colon}${t(($) => $.origin[service])}`, removal: { service: 'reference' } });
  }
  return filters;
}

interface ActiveFiltersProps {
  readonly params: ExplorerParams;
  readonly onChoose: (change: Partial<ExplorerParams>) => void;
  readonly onReset: () => void;
  /** Called when the last filter is removed, and with it the focused button. */
  readonly onEmptied: () => void;
}

/** Lists the active filters. Each can be removed separately, or all at once. */
export function ActiveFilters({ params, onChoose, onReset, onEmptied }: ActiveFiltersProps) {
  const { t } = useTranslation();
  const filters = useActiveFilters(params);
  return (
    <FilterChips
      label={t(($) => $.explorer.filters)}
      chips={filters.map(({ key, name }) => ({ key, name, action: t(($) => $.explorer.removeFilter, { filter: name }) }))}
      onRemove={(key) => onChoose(filters.find((filter) => filter.key === key)?.removal ?? {})}
      clear={t(($) => $.explorer.clearFilters)}
      onClear={onReset}
      onEmptied={onEmptied}
    />
  );
}
