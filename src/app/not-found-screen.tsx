import { PUBLISHED_IDS } from '../domain/catalogue/published-ids.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { findInBoth } from '../domain/search/find-in-both.ts';
import { NotFoundPage } from '../features/not-found/not-found-page.tsx';
import { BASE, hrefOf } from '../routes/routes.ts';
import { foldName } from './fold-name.ts';
import { neighbourSearch, referenceSearch } from './load-search.ts';
import { loadTranslation, type ReadyPage } from './load-page.tsx';

/** How many codes are offered for an address that is none. */
const OFFERED = 5;

/**
 * What to do with an address at which no page lives.
 * @param language of the reader, for an address that names none
 * @param pathname as asked for, percent-encoded
 * @returns the address of the page that was meant, when the path names a code in another letter case or by one of
 *          its printed zh-TW names; else a page that offers the nearest codes
 */
export async function resolveNotFound(language: Language, pathname: string): Promise<{ readonly href: string } | ReadyPage> {
  const path = readable(pathname);
  const asked = path.split('/').findLast((part) => part !== '') ?? '';
  const folder = path.startsWith(BASE) ? foldName(path.slice(BASE.length).split('/')[0] ?? '') : '';
  const inPath = LANGUAGES.find((known) => foldName(known) === folder) ?? language;
  const [reference, neighbours] = await Promise.all([referenceSearch.load(), neighbourSearch.load()]);
  const name = foldName(asked);
  const meant = reference.names.get(name) ?? neighbours.names.get(name);
  if (meant !== undefined) return { href: hrefOf({ language: inPath, route: { page: 'code', code: meant } }) };

  const { codes } = findInBoth(asked, reference, neighbours);
  const nearest = codes.length < PUBLISHED_IDS.length ? codes.slice(0, OFFERED) : [];
  const translation = await loadTranslation(inPath);
  const { t } = translation;
  return {
    place: { language: inPath, route: { page: 'explorer' } },
    translation,
    missing: true,
    head: {
      title: `${t(($) => $.head.notFound.title)} · ${t(($) => $.product.name)}`,
      description: t(($) => $.head.notFound.description),
    },
    render: () => <NotFoundPage path={path} nearest={nearest} />,
  };
}

function readable(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
