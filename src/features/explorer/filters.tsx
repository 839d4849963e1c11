import { FIXERS, RETRIES, STATUSES, type Status } from '../../domain/catalogue/error-entry.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import type { ExplorerParams } from './explorer-params.ts';
import type { Counts } from './use-explorer-table.ts';

interface FiltersProps {
  readonly params: ExplorerParams;
  readonly counts: Counts;
  readonly onChoose: (change: Partial<ExplorerParams>) => void;
}

/** Toggles of the statuses, each with the number of codes it would leave. */
export function StatusFilter({ params, counts, onChoose }: FiltersProps) {
  const { t } = useTranslation();
  const toggle = (status: Status) =>
    onChoose({
      status: STATUSES.filter((other) => (other === status ? !params.status.includes(other) : params.status.includes(other))),
    });
  return (
    <div role="group" aria-label={t(($) => $.explorer.status)} className="status-filter">
      {STATUSES.map((status) => {
        const count = counts.status.get(status) ?? 0;
        const chosen = params.status.includes(status);
        return (
          <button
            key={status}
            type="button"
            className={`chip tone-${status}`}
            aria-pressed={chosen}
            data-empty={count === 0}
            aria-label={t(($) => $.explorer.statusOption, { status, name: t(($) => $.status[status]), count })}
            onClick={() => toggle(status)}
          >
            <span className="chip-dot" aria-hidden="true" />
            <span className="chip-status">{status}</span> <span className="chip-count">{count}</span>
          </button>
        );
      })}
    </div>
  );
}

/** Who can fix it, and whether a retry helps; each choice with the number of codes it would leave. */
export function VerdictFilters({ params, counts, onChoose }: FiltersProps) {
  const { t } = useTranslation();
  return (
    <div className="verdict-filters">
      <label>
        <span className="visually-hidden">{t(($) => $.fix.label)}</span>
        <select
          className="select"
          value={params.fix ?? ''}
          onChange={(event) => onChoose({ fix: FIXERS.find((fixer) => fixer === event.target.value) ?? null })}
        >
          <option value="">{t(($) => $.fix.any)}</option>
          {FIXERS.map((fixer) => (
            <option key={fixer} value={fixer}>
              {t(($) => $.explorer.option, { name: t(($) => $.fix[fixer]), count: counts.fix.get(fixer) ?? 0 })}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="visually-hidden">{t(($) => $.retry.label)}</span>
        <select
          className="select"
          value={params.retry ?? ''}
          onChange={(event) => onChoose({ retry: RETRIES.find((retry) => retry === event.target.value) ?? null })}
        >
          <option value="">{t(($) => $.retry.any)}</option>
          {RETRIES.map((retry) => (
            <option key={retry} value={retry}>
              {t(($) => $.explorer.option, { name: t(($) => $.retry[retry]), count: counts.retry.get(retry) ?? 0 })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
