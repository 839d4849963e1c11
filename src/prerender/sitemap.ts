import { getAlternates, toPublicHref } from '../app/navigation/page-head.ts';
import { LANGUAGES } from '../domain/language.ts';
import { BASE, buildHref, ROUTES } from '../routes/routes.ts';
import type { StaticFile } from './build-context.ts';
import { escapeHtml } from './escape-html.ts';

/** Lists the pages that search engines may index, each with its other languages. */
export function createSitemap(): StaticFile {
  const urls = ROUTES.flatMap((route) =>
    LANGUAGES.map((language) => {
      const links = getAlternates({ language, route }).map(
        ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(href)}"/>`,
      );
      return `  <url><loc>${escapeHtml(toPublicHref(buildHref({ language, route })))}</loc>${links.join('')}</url>`;
    }),
  );
  return {
    path: 'sitemap.xml',
    content: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
      ...urls,
      '</urlset>',
      '',
    ].join('\n'),
  };
}

export function createRobotsTxt(): StaticFile {
  return { path: 'robots.txt', content: `User-agent: *\nAllow: /\nSitemap: ${toPublicHref(`${BASE}sitemap.xml`)}\n` };
}
