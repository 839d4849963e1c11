import type { ErrorCode } from '../../domain/catalogue/published-ids.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { buildHref } from '../../routes/routes.ts';
import { Term } from '../../ui/text/term.tsx';

interface NotFoundPageProps {
  /** The requested path, decoded for display. */
  readonly path: string;
  readonly nearest: readonly ErrorCode[];
}

/** Shows the requested path, the codes with the most similar spelling, and the search. */
export function NotFoundPage({ path, nearest }: NotFoundPageProps) {
  const { language, t } = useTranslation();
  return (
    <div className="not-found">
      <h1 tabIndex={-1}>{t(($) => $.notFound.heading)}</h1>
      <p>{t(($) => $.notFound.asked, { path })}</p>
      {nearest.length > 0 && (
        <>
          <h2>{t(($) => $.notFound.nearest)}</h2>
          <ul>
            {nearest.map((code) => (
              <li key={code}>
                <a href={buildHref({ language, route: { page: 'code', code } })}>
                  <Term>{code}</Term>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={buildHref({ language, route: { page: 'explorer' } })}>{t(($) => $.notFound.search)}</a>
      </p>
    </div>
  );
}
