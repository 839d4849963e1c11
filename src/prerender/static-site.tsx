import { PUBLISHED_IDS } from '../domain/catalogue/published-ids.ts';
import { LANGUAGES } from '../domain/language.ts';
import { buildPath, ROUTES, buildSharePath, type Place } from '../routes/routes.ts';
import type { StaticFile, StaticSite } from './build-context.ts';
import { createCatalogueFiles } from './create-catalogue-files.ts';
import { renderNotFoundFile } from './render-not-found-file.tsx';
import { renderPage } from './render-page.tsx';
import { createRobotsTxt, createSitemap } from './sitemap.ts';

/** A file and its page. */
interface PageFile {
  /** Path below the site root, without `index.html`. */
  readonly folder: string;
  readonly place: Place;
  /** The path below a language to which users are redirected; set only for language-neutral URLs. */
  readonly move?: string;
}

/** Creates all files of the site that the build tool does not write itself. */
export const staticSite: StaticSite = async (context) => {
  const pages: StaticFile[] = [];
  for (const { folder, place, move } of listPageFiles()) {
    pages.push({ path: `${folder}index.html`, content: await renderPage(place, context, move) });
  }
  return [...pages, await renderNotFoundFile(context), createSitemap(), createRobotsTxt(), ...createCatalogueFiles()];
};

/** Lists every page of the contract, each as a separate file. */
export function listPageFiles(): readonly PageFile[] {
  const localizedPages = LANGUAGES.flatMap((language) => ROUTES.map((route) => ({ language, route })));
  return [
    { folder: '', place: { language: 'en', route: { page: 'explorer' } }, move: '' },
    ...localizedPages.map((place) => ({ folder: buildPath(place), place })),
    ...LANGUAGES.map((language): PageFile => ({
      folder: `${language}/codes/`,
      place: { language, route: { page: 'explorer' } },
    })),
    ...PUBLISHED_IDS.map((code): PageFile => ({
      folder: buildSharePath(code),
      place: { language: 'en', route: { page: 'code', code } },
      move: `codes/${code}/`,
    })),
  ];
}
