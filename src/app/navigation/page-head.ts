import { LANGUAGES, type Language } from '../../domain/language.ts';
import { BASE, buildHref, type Place } from '../../routes/routes.ts';

/** What a page says about itself in `<head>`. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
}

/** The absolute origin of the published site, without a final slash; empty when it is not known. */
const SITE_ORIGIN = __SITE_ORIGIN__;

/** Absolute when the origin is known, else root-relative. */
export function toPublicHref(href: string): string {
  return SITE_ORIGIN + href;
}

/** The language links of a page: one per language and `x-default`. */
export function getAlternates(place: Place): readonly { readonly hreflang: Language | 'x-default'; readonly href: string }[] {
  const inLanguages = LANGUAGES.map((language) => ({
    hreflang: language,
    href: toPublicHref(buildHref({ language, route: place.route })),
  }));
  return [...inLanguages, { hreflang: 'x-default', href: toPublicHref(getNeutralHref(place)) }];
}

/** Returns the URL that redirects to the reader's language, if there is one; otherwise that of the English page. */
function getNeutralHref({ route }: Place): string {
  switch (route.page) {
    case 'explorer':
      return BASE;
    case 'code':
      return `${BASE}e/${route.code}/`;
    case 'check':
    case 'about':
      return buildHref({ language: 'en', route });
  }
}

/** Updates `<head>` and `<html lang>` of a document that stays open to match a different page. */
export function applyHead(place: Place, head: PageHead): void {
  document.documentElement.lang = place.language;
  document.title = head.title;
  setAttribute('meta[name="description"]', 'content', head.description);
  setAttribute('link[rel="canonical"]', 'href', toPublicHref(buildHref(place)));
  for (const { hreflang, href } of getAlternates(place)) {
    setAttribute(`link[rel="alternate"][hreflang="${hreflang}"]`, 'href', href);
  }
}

function setAttribute(selector: string, name: string, value: string): void {
  document.head.querySelector(selector)?.setAttribute(name, value);
}
