import { renderToStaticMarkup } from 'react-dom/server';
import { translation } from '../app/loading/parts.ts';
import { LANGUAGES } from '../domain/language.ts';
import { buildHref } from '../routes/routes.ts';
import type { BuildContext, StaticFile } from './build-context.ts';
import { escapeHtml } from './escape-html.ts';
import { fillTemplate } from './fill-template.ts';

/** Renders the page for all unknown URLs. It contains both languages for users without scripts. */
export async function renderNotFoundFile(context: BuildContext): Promise<StaticFile> {
  const translations = await Promise.all(LANGUAGES.map((language) => translation.load(language)));
  const body = renderToStaticMarkup(
    <main id="content">
      {translations.map(({ language, t }) => {
        const Heading = language === 'en' ? 'h1' : 'h2';
        return (
          <section key={language} lang={language} className="not-found">
            <Heading>{t(($) => $.notFound.heading)}</Heading>
            <p>
              <a href={buildHref({ language, route: { page: 'explorer' } })}>{t(($) => $.notFound.search)}</a>
            </p>
          </section>
        );
      })}
    </main>,
  );
  const titles = translations.map(({ t }) => t(($) => $.head.notFound.title)).join(' · ');
  return {
    path: '404.html',
    content: fillTemplate(context, {
      language: 'en',
      attributes: ' data-page="not-found"',
      head: `<title>${escapeHtml(titles)}</title>\n    <meta name="robots" content="noindex" />`,
      chunks: context.getChunks(['/src/main.tsx', '/src/app/pages/not-found-screen.tsx']),
      body,
    }),
  };
}
