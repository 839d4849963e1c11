import { FIXERS, RETRIES, STATUSES, type Status } from '../../../domain/catalogue/error-entry.ts';
import { formatNumber } from '../../../i18n/formats.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { getStatusTone } from '../../../ui/feedback/status-badge.tsx';
import { SERVICE_CHOICES, type ExplorerParams, type ServiceChoice } from '../explorer-params.ts';
import type { Counts } from '../table/use-explorer-table.ts';

interface FiltersProps {
  readonly params: ExplorerParams;
  readonly counts: Counts;
  readonly onChoose: (change: Partial<ExplorerParams>) => void;
}

/** Shows a toggle for each status, with the number of codes it would leave. */
export function StatusFilter({ params, counts, statuses, onChoose }: FiltersProps & { readonly statuses: readonly Status[] }) {
  const { language, t } = useTranslation();
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
            className={`chip tone-${getStatusTone(status)}`}
            aria-pressed={chosen}
            data-empty={count === 0}
            aria-label={t(($) => $.explorer.statusOption, { status, name: t(($) => $.status[status]), count })}
            onClick={() => toggle(status)}
          >
            <span className="chip-dot" aria-hidden="true" />
            <span className="chip-status">{status}</span> <span className="chip-count">{formatNumber(count, language)}</span>
          </button>
        );
      })}
    </div>
  );
}

interface ServiceFilterProps extends Pick<FiltersProps, 'params' | 'onChoose'> {
  /** Number of codes for each choice, given the other filters; choices whose number is unknown are missing. */
  readonly counts: ReadonlyMap<ServiceChoice, number>;
  readonly onIntent: () => void;
}

/** Chooses between the codes in the official table and the codes of other services. */
export function ServiceFilter({ params, counts, onChoose, onIntent }: ServiceFilterProps) {
  const { t } = useTranslation();
  return (
    <label>
      <span className="visually-hidden">{t(($) => $.origin.label)}</span>
      <select
        className="select"
        value={params.service}
        onFocus={onIntent}
        onPointerEnter={onIntent}
        onChange={(event) => onChoose({ service: SERVICE_CHOICES.find((service) => service === event.target.value) ?? 'reference' })}
      >
        {SERVICE_CHOICES.map((service) => {
          const name = t(($) => $.origin[service]);
          const count = counts.get(service);
          return (
            <option key={service} value={service}>
              {count === undefined ? name : t(($) => $.explorer.option, { name, count })}
            </option>
          );
        })}
      </select>
    </label>
  );
}

/** Filters by who can fix the error and whether a retry helps. Each choice shows the number of codes it would leave. */
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
