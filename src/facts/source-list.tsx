import type { SourceId } from '../domain/catalogue/sources.ts';
import type { SourceData } from '../domain/catalogue/page-data.ts';
import { formatDate } from '../i18n/formats.ts';
import { useTranslation } from '../i18n/translation.tsx';

interface SourceListProps {
  readonly sources: readonly SourceData[];
  /** Sources whose table lists the code itself. */
  readonly listedOn: readonly SourceId[];
}

const CERTAINTY_BY_KIND = { documentation: 'documented', thread: 'reported', code: 'reported' } as const;

/** Lists the sources of the page, each with its certainty, the date of the source, and the date it was last checked. */
export function SourceList({ sources, listedOn }: SourceListProps) {
  const { language, t } = useTranslation();
  return (
    <ol className="sources">
      {sources.map((source) => (
        <li key={source.id} id={`source-${source.id}`}>
          {source.url === null ? (
            source.title
          ) : (
            <a href={source.url} rel="noopener noreferrer">
              {source.title}
            </a>
          )}
          <span className="quiet">
            {' '}
            {[
              t(($) => $.certainty[CERTAINTY_BY_KIND[source.kind]]),
              ...(listedOn.includes(source.id) ? [t(($) => $.code.listsTheCode)] : []),
              ...(source.pageDate === null ? [] : [t(($) => $.code.sourceDated, { date: formatDate(source.pageDate, language) })]),
              t(($) => $.code.sourceChecked, { date: formatDate(source.checked, language) }),
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  );
}
