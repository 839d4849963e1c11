import { PUBLISHED_IDS } from '../../domain/catalogue/published-ids.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { findInBoth } from '../../domain/search/find-in-both.ts';
import { NotFoundPage } from '../../features/not-found/not-found-page.tsx';
import { BASE, buildHref } from '../../routes/routes.ts';
import { foldName } from '../navigation/fold-name.ts';
import { referenceSearch, supplementarySearch, translation } from '../loading/parts.ts';
import type { ReadyPage } from '../navigation/ready-page.ts';

/** How many codes are offered for a URL without a page. */
const MAX_SUGGESTIONS = 5;

/**
 * Decides what to do with a URL without a page.
 * @param language the reader's, for a URL that specifies none
 * @param pathname as asked for, percent-encoded
 * @returns the URL of the page that was meant, if the path contains a code with different case or by one of
 *          its printed zh-TW names; else a page that offers the nearest codes
 */
export async function resolveNotFound(language: Language, pathname: string): Promise<{ readonly href: string } | ReadyPage> {
  const path = decodePathname(pathname);
  const requested = path.split('/').findLast((part) => part !== '') ?? '';
  const folder = path.startsWith(BASE) ? foldName(path.slice(BASE.length).split('/')[0] ?? '') : '';
  const pathLanguage = LANGUAGES.find((known) => foldName(known) === folder) ?? language;
  const [reference, supplementary] = await Promise.all([referenceSearch.load(), supplementarySearch.load()]);
  const name = foldName(requested);
  const match = reference.names.get(name) ?? supplementary.names.get(name);
  if (match !== undefined) return { href: buildHref({ language: pathLanguage, route: { page: 'code', code: match } }) };

  const { codes } = findInBoth(requested, reference, supplementary);
  const nearest = codes.length < PUBLISHED_IDS.length ? codes.slice(0, MAX_SUGGESTIONS) : [];
  const loadedTranslation = await translation.load(pathLanguage);
  const { t } = loadedTranslation;
  return {
    place: { language: pathLanguage, route: { page: 'explorer' } },
    translation: loadedTranslation,
    isNotFound: true,
    head: {
      title: `${t(($) => $.head.notFound.title)} · ${t(($) => $.product.name)}`,
      description: t(($) => $.head.notFound.description),
    },
    render: () => <NotFoundPage path={path} nearest={nearest} />,
  };
}

function decodePathname(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
