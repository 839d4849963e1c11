import { PUBLISHED_IDS } from '../domain/catalogue/published-ids.ts';
import { LANGUAGES } from '../domain/language.ts';
import { pathOf, ROUTES, sharePathOf, type Place } from '../routes/routes.ts';
import type { StaticFile, StaticSite } from './build-facts.ts';
import { catalogueFiles } from './catalogue-files.ts';
import { notFoundFile } from './not-found-file.tsx';
import { renderPage } from './render-page.tsx';
import { robots, sitemap } from './sitemap.ts';

/** A file and the page that it holds. */
interface PageFile {
  /** Below the root of the site, without `index.html`. */
  readonly folder: string;
  readonly place: Place;
  /** The path below a language to which the reader is moved on; set on language-neutral addresses only. */
  readonly move?: string;
}

/** Every file of the site that a build tool does not write by itself. */
export const staticSite: StaticSite = async (facts) => {
  const pages: StaticFile[] = [];
  for (const { folder, place, move } of pageFiles()) {
    pages.push({ path: `${folder}index.html`, content: await renderPage(place, facts, move) });
  }
  return [...pages, await notFoundFile(facts), sitemap(), robots(), ...catalogueFiles()];
};

/** Every page of the contract's table, as a file that answers by itself. */
export function pageFiles(): readonly PageFile[] {
  const inLanguages = LANGUAGES.flatMap((language) => ROUTES.map((route) => ({ language, route })));
  return [
    { folder: '', place: { language: 'en', route: { page: 'explorer' } }, move: '' },
    ...inLanguages.map((place) => ({ folder: pathOf(place), place })),
    ...LANGUAGES.map((language): PageFile => ({
      folder: `${language}/codes/`,
      place: { language, route: { page: 'explorer' } },
    })),
    ...PUBLISHED_IDS.map((code): PageFile => ({
      folder: sharePathOf(code),
      place: { language: 'en', route: { page: 'code', code } },
      move: `codes/${code}/`,
    })),
  ];
}
