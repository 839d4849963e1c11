import type { DecodedError } from '../../domain/decode/decode-result.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { StatusBadge, toneOf } from '../../ui/status-badge.tsx';
import { useErrorName } from './use-error-name.ts';

interface ErrorListProps {
  readonly errors: readonly DecodedError[];
  readonly selected: number;
  readonly onSelect: (index: number) => void;
}

/** Several errors in one paste; each opens its result. */
export function ErrorList({ errors, selected, onSelect }: ErrorListProps) {
  const { t } = useTranslation();
  const nameOf = useErrorName();
  return (
    <section className="error-list" aria-label={t(($) => $.result.listLabel)}>
      <h2 tabIndex={-1}>{t(($) => $.result.found, { count: errors.length })}</h2>
      <ol>
        {errors.map((error, index) => (
          <li key={index}>
            <button type="button" aria-pressed={index === selected} onClick={() => onSelect(index)}>
              {error.status !== null && (
                <span className={`tone-${toneOf(error.status)}`}>
                  <StatusBadge status={error.status} />
                </span>
              )}
              <code lang="en" translate="no">
                {error.code ?? nameOf(error)}
              </code>
              <span className="error-list-message" lang="en" translate="no">
                {error.message}
              </span>
              {error.count > 1 && <span className="quiet">{t(($) => $.result.times, { count: error.count })}</span>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
