import type { Service } from '../domain/catalogue/error-entry.ts';
import { PUBLISHED_IDS, type ErrorCode } from '../domain/catalogue/published-ids.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';

/** The content of a page, regardless of its language. */
export type Route =
  | { readonly page: 'explorer' }
  | { readonly page: 'code'; readonly code: ErrorCode }
  | { readonly page: 'check' }
  | { readonly page: 'about' };

/** All pages that each language has. */
export const ROUTES: readonly Route[] = [
  { page: 'explorer' },
  { page: 'check' },
  { page: 'about' },
  ...PUBLISHED_IDS.map((code): Route => ({ page: 'code', code })),
];

export interface Place {
  readonly language: Language;
  readonly route: Route;
}

/**
 * The base path of the site, with a leading and a trailing slash: `/` or `/sub/folder/`. Vite provides it. In
 * the browser tests, which run without Vite, it is the root.
 */
export const BASE: string = (import.meta.env as ImportMetaEnv | undefined)?.BASE_URL ?? '/';

/** Builds the path of a page below {@link BASE}, without a leading slash: `en/codes/NotFound/`. */
export function buildPath({ language, route }: Place): string {
  switch (route.page) {
    case 'explorer':
      return `${language}/`;
    case 'code':
      return `${language}/codes/${route.code}/`;
    case 'check':
      return `${language}/check/`;
    case 'about':
      return `${language}/about/`;
  }
}

/** Builds the explorer URL for one service; the official table is the default. */
export function buildExplorerHref(language: Language, service: Service): string {
  const href = buildHref({ language, route: { page: 'explorer' } });
  return service === 'reference' ? href : `${href}?origin=${service}`;
}

/** Builds the check page URL for an operation. The URL contains only an operation ID from this site. */
export function buildCheckHref(language: Language, operation: string | undefined): string {
  const href = buildHref({ language, route: { page: 'check' } });
  return operation === undefined ? href : `${href}?operation=${operation}`;
}

/** Builds the absolute path of a page. */
export function buildHref(place: Place): string {
  return BASE + buildPath(place);
}

/** Builds the permanent, language-neutral path of a code, below {@link BASE}. */
export function buildSharePath(code: ErrorCode): string {
  return `e/${code}/`;
}

/**
 * Parses a path.
 * @param path below {@link BASE}, without a leading slash
 * @returns `null` if the path is not a page of the site
 */
export function parsePath(path: string): Place | null {
  const [first = '', second = '', third = '', ...rest] = path.replace(/\/$/, '').split('/');
  if (rest.length > 0) return null;
  if (first === '' && second === '') return { language: 'en', route: { page: 'explorer' } };
  if (first === 'e' && third === '') return parseCodePage('en', second);
  const language = LANGUAGES.find((known) => known === first);
  if (language === undefined) return null;
  if (second === 'codes' && third !== '') return parseCodePage(language, third);
  if (third !== '') return null;
  if (second === '' || second === 'codes') return { language, route: { page: 'explorer' } };
  if (second === 'check') return { language, route: { page: 'check' } };
  if (second === 'about') return { language, route: { page: 'about' } };
  return null;
}

/** {@link parsePath} for an absolute path, for example `/sub/folder/en/`. */
export function parsePathname(pathname: string): Place | null {
  return pathname.startsWith(BASE) ? parsePath(pathname.slice(BASE.length)) : null;
}

function parseCodePage(language: Language, name: string): Place | null {
  const code = PUBLISHED_IDS.find((known) => known === name);
  return code === undefined ? null : { language, route: { page: 'code', code } };
}
