import type { Service } from '../domain/catalogue/error-entry.ts';
import { PUBLISHED_IDS, type ErrorCode } from '../domain/catalogue/published-ids.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';

/** What a page is about, whatever its language. */
export type Route =
  | { readonly page: 'explorer' }
  | { readonly page: 'code'; readonly code: ErrorCode }
  | { readonly page: 'check' }
  | { readonly page: 'about' };

/** Every page that a language has. */
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
 * The folder the site lives in, with a slash at both ends: `/` or `/sub/folder/`.
 * Vite fills it in; where these addresses are read without it, in the browser tests, it is the root.
 */
export const BASE: string = (import.meta.env as ImportMetaEnv | undefined)?.BASE_URL ?? '/';

/** The path of a page below {@link BASE}, without a leading slash: `en/codes/NotFound/`. */
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

/** The explorer with the errors of one origin; the table itself is what it shows by default. */
export function buildExplorerHref(language: Language, service: Service): string {
  const href = buildHref({ language, route: { page: 'explorer' } });
  return service === 'reference' ? href : `${href}?origin=${service}`;
}

/** The check page with an operation chosen: an id of ours is all that its address ever holds. */
export function buildCheckHref(language: Language, operation: string | undefined): string {
  const href = buildHref({ language, route: { page: 'check' } });
  return operation === undefined ? href : `${href}?operation=${operation}`;
}

/** The address of a page on its own host. */
export function buildHref(place: Place): string {
  return BASE + buildPath(place);
}

/** The permanent, language-neutral address of a code, below {@link BASE}. */
export function buildSharePath(code: ErrorCode): string {
  return `e/${code}/`;
}

/**
 * Reads an address.
 * @param path below {@link BASE}, without a leading slash
 * @returns null when no page of the table lives there
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

/** {@link parsePath} for the path of a whole address, `/sub/folder/en/` for instance. */
export function parsePathname(pathname: string): Place | null {
  return pathname.startsWith(BASE) ? parsePath(pathname.slice(BASE.length)) : null;
}

function parseCodePage(language: Language, name: string): Place | null {
  const code = PUBLISHED_IDS.find((known) => known === name);
  return code === undefined ? null : { language, route: { page: 'code', code } };
}
