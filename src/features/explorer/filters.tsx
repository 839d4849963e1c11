import { FIXERS, RETRIES, STATUSES, type Status } from '../../domain/catalogue/error-entry.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { toneOf } from '../../ui/status-badge.tsx';
import { ORIGIN_CHOICES, type ExplorerParams, type OriginChoice } from './explorer-params.ts';
import type { Counts } from './use-explorer-table.ts';

interface FiltersProps {
  readonly params: ExplorerParams;
  readonly counts: Counts;
  readonly onChoose: (change: Partial<ExplorerParams>) => void;
}

/** Toggles of the statuses, each with the number of codes it would leave. */
export function StatusFilter({ params, counts, statuses, onChoose }: FiltersProps & { readonly statuses: readonly Status[] }) {
  const { t } = useTranslation();
  const toggle = (status: Status) =>
    onChoose({
      status: STATUSES.filter((other) => (other === status ? !params.status.includes(other) : params.status.includes(other))),
    });
  return (
    <div role="group" aria-label={t(($) => $.explorer.status)} className="status-filter">
      {statuses.map((status) => {
        const count = counts.status.get(status) ?? 0;
        const chosen = params.status.includes(status);
        return (
          <button
            key={status}
            type="button"
            className={`chip tone-${toneOf(status)}`}
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

interface OriginFilterProps extends Pick<FiltersProps, 'params' | 'onChoose'> {
  /** How many codes each choice would show, given the other filters; without those that are not known yet. */
  readonly counts: ReadonlyMap<OriginChoice, number>;
  readonly onIntention: () => void;
}

/** Whose codes are shown: those of the documented table, or what people meet beside them. */
export function OriginFilter({ params, counts, onChoose, onIntention }: OriginFilterProps) {
  const { t } = useTranslation();
  return (
    <label>
      <span className="visually-hidden">{t(($) => $.origin.label)}</span>
      <select
        className="select"
        value={params.origin}
        onFocus={onIntention}
        onPointerEnter={onIntention}
        onChange={(event) => onChoose({ origin: ORIGIN_CHOICES.find((origin) => origin === event.target.value) ?? 'reference' })}
      >
        {ORIGIN_CHOICES.map((origin) => {
          const name = t(($) => $.origin[origin]);
          const count = counts.get(origin);
          return (
            <option key={origin} value={origin}>
              {count === undefined ? name : t(($) => $.explorer.option, { name, count })}
            </option>
          );
        })}
      </select>
    </label>
  );
}

/** Who can fix it, and whether a retry helps; each choice with the number of codes it would leave. */
export function VerdictFilters({ params, counts, onChoose }: FiltersProps) {
  const { t } = useTranslation();
  return (
    <>
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
    </>
  );
}
