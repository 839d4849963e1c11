import type { Language } from '../domain/language.ts';
import type { BuildContext } from './build-context.ts';
import { escapeHtml } from './escape-html.ts';

interface PageContent {
  readonly language: Language;
  /** Further attributes of `<html>`, with a leading blank. */
  readonly attributes: string;
  readonly head: string;
  /** Addresses of the chunks that the page takes to come alive; `boot.ts` fetches them together. */
  readonly chunks: readonly string[];
  readonly body: string;
}

/**
 * Puts a page into the built `index.html`. Every replacement is a function: the text of a page
 * may hold `$&`, which a replacement string would interpret.
 */
export function fillTemplate({ template, policy, headScript }: BuildContext, page: PageContent): string {
  const head = [page.head, `<script src="${escapeHtml(headScript)}"></script>`].join('\n    ');
  const chunks = page.chunks.filter((href) => !template.includes(`"${href}"`)).join(' ');
  const policyTag = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}" />`;
  return template
    .replace('<html lang="en">', () => `<html lang="${page.language}"${page.attributes} data-chunks="${escapeHtml(chunks)}">`)
    .replace('<meta charset="utf-8" />', () => `<meta charset="utf-8" />\n    ${policyTag}`)
    .replace('<!--page-head-->', () => head)
    .replace('<!--page-body-->', () => page.body);
}
