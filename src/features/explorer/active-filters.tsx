import { useEffect, useRef } from 'react';
import { useTranslation } from '../../i18n/translation.tsx';
import { Button } from '../../ui/button.tsx';
import { isFiltered, type ExplorerParams } from './explorer-params.ts';

/** One filter that is on, in the reader's words, and the change that takes it off. */
interface ActiveFilter {
  readonly key: string;
  readonly name: string;
  readonly off: Partial<ExplorerParams>;
}

export function useActiveFilters(params: ExplorerParams): readonly ActiveFilter[] {
  const { language, t } = useTranslation();
  const colon = language === 'zh-TW' ? '：' : ': ';
  const filters: ActiveFilter[] = [];
  const query = params.q.trim();
  if (query !== '') filters.push({ key: 'q', name: t(($) => $.explorer.filterQuery, { query }), off: { q: '' } });
  for (const status of params.status) {
    filters.push({
      key: `status-${status}`,
      name: `${status} ${t(($) => $.status[status])}`,
      off: { status: params.status.filter((other) => other !== status) },
    });
  }
  if (params.fix !== null) {
    const { fix } = params;
    filters.push({ key: 'fix', name: `${t(($) => $.fix.label)}${colon}${t(($) => $.fix[fix])}`, off: { fix: null } });
  }
  if (params.retry !== null) {
    const { retry } = params;
    filters.push({ key: 'retry', name: `${t(($) => $.retry.label)}${colon}${t(($) => $.retry[retry])}`, off: { retry: null } });
  }
  return filters;
}

interface ActiveFiltersProps {
  readonly params: ExplorerParams;
  readonly onChoose: (change: Partial<ExplorerParams>) => void;
  readonly onReset: () => void;
  /** The last filter is gone, and with it the button that had focus. */
  readonly onEmptied: () => void;
}

/** What is filtered by, each removable on its own, and all at once. */
export function ActiveFilters({ params, onChoose, onReset, onEmptied }: ActiveFiltersProps) {
  const { t } = useTranslation();
  const filters = useActiveFilters(params);
  const list = useRef<HTMLUListElement>(null);
  /** The place of the button that was pressed: it disappears, and focus goes to the one that takes its place. */
  const pressed = useRef<number | null>(null);

  useEffect(() => {
    if (pressed.current === null) return;
    const next = list.current?.querySelectorAll('button')[pressed.current];
    pressed.current = null;
    if (next === undefined) onEmptied();
    else next.focus();
    // oxlint-disable-next-line react/exhaustive-deps -- when the number of filters changes
  }, [filters.length]);

  if (!isFiltered(params)) return null;
  return (
    <ul ref={list} className="active-filters" aria-label={t(($) => $.explorer.filters)}>
      {filters.map(({ key, name, off }, index) => (
        <li key={key}>
          <button
            type="button"
            className="active-filter"
            aria-label={t(($) => $.explorer.removeFilter, { filter: name })}
            onClick={() => {
              pressed.current = index;
              onChoose(off);
            }}
          >
            <span className="active-filter-name">{name}</span>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <Button
          look="text"
          onClick={() => {
            pressed.current = 0;
            onReset();
          }}
        >
          {t(($) => $.explorer.clearFilters)}
        </Button>
      </li>
    </ul>
  );
}
