import { PUBLISHED_IDS } from '../../domain/catalogue/published-ids.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { findInBoth } from '../../domain/search/find-in-both.ts';
import { NotFoundPage } from '../../features/not-found/not-found-page.tsx';
import { BASE, buildHref } from '../../routes/routes.ts';
import { foldName } from '../navigation/fold-name.ts';
import { referenceSearch, supplementarySearch, translation } from '../loading/parts.ts';
import type { ReadyPage } from '../navigation/ready-page.ts';

/** How many codes are offered for an address that is none. */
const MAX_SUGGESTIONS = 5;

/**
 * What to do with an address at which no page lives.
 * @param language of the reader, for an address that names none
 * @param pathname as asked for, percent-encoded
 * @returns the address of the page that was meant, when the path names a code in another letter case or by one of
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
