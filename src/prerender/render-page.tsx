import { prerender } from 'react-dom/static';
import { App } from '../app/app.tsx';
import { loadPage } from '../app/loading/pages.tsx';
import { getAlternates, toPublicHref } from '../app/navigation/page-head.ts';
import { isReferenceCode } from '../domain/catalogue/published-ids.ts';
import { BASE, buildHref, type Place } from '../routes/routes.ts';
import type { BuildContext } from './build-context.ts';
import { escapeHtml } from './escape-html.ts';
import { fillTemplate } from './fill-template.ts';

/**
 * Renders a page as HTML.
 * @param move the path below a language to which the head script redirects users of a language-neutral URL
 */
export async function renderPage(place: Place, context: BuildContext, move?: string): Promise<string> {
  const page = await loadPage(place);
  const { prelude } = await prerender(<App initial={page} />);
  return fillTemplate(context, {
    language: place.language,
    attributes: move === undefined ? '' : ` data-move="${escapeHtml(move)}" data-base="${escapeHtml(BASE)}"`,
    head: renderHead(place, page.head.title, page.head.description),
    chunks: context.getChunks(['/src/main.tsx', ...listPageModules(place)]),
    body: await new Response(prelude).text(),
  });
}

function renderHead(place: Place, title: string, description: string): string {
  const canonical = escapeHtml(toPublicHref(buildHref(place)));
  const locale = place.language === 'zh-TW' ? 'zh_TW' : 'en_US';
  return [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}" />`,
    `<link rel="canonical" href="${canonical}" />`,
    ...getAlternates(place).map(
      ({ hreflang, href }) => `<link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(href)}" />`,
    ),
    `<meta property="og:type" content="website" />`,
    `<meta property="og:title" content="${escapeHtml(title)}" />`,
    `<meta property="og:description" content="${escapeHtml(description)}" />`,
    `<meta property="og:url" content="${canonical}" />`,
    `<meta property="og:locale" content="${locale}" />`,
    `<meta property="og:image" content="${escapeHtml(toPublicHref(`${BASE}preview-${place.language}.png`))}" />`,
    `<meta property="og:image:width" content="1200" />`,
    `<meta property="og:image:height" content="630" />`,
    `<meta name="twitter:card" content="summary_large_image" />`,
  ].join('\n    ');
}

/** Lists the modules that a page needs for hydration, so that the browser loads them in parallel instead of sequentially. */
function listPageModules({ language, route }: Place): readonly string[] {
  const locale = `/src/i18n/locales/${language.toLowerCase()}.ts`;
  switch (route.page) {
    case 'explorer':
      return [locale, '/src/app/pages/explorer-screen.tsx', `virtual:catalogue/summaries/${language}`];
    case 'code':
      return [
        locale,
        '/src/app/pages/code-screen.tsx',
        isReferenceCode(route.code) ? 'virtual:catalogue/details' : 'virtual:catalogue/supplementary-details',
        `virtual:catalogue/details/${language}/${route.code}`,
        `virtual:catalogue/operations/${language}`,
      ];
    case 'check':
      return [locale, '/src/app/pages/check-screen.tsx', `/src/i18n/locales/check-${language.toLowerCase()}.ts`, `virtual:catalogue/checks/${language}`];
    case 'about':
      return [locale, '/src/app/pages/about-screen.tsx', `virtual:catalogue/notes/${language}`];
  }
}
