import type { Language } from '../domain/language.ts';
import type { BuildContext } from './build-context.ts';
import { escapeHtml } from './escape-html.ts';

interface PageContent {
  readonly language: Language;
  /** Additional attributes of `<html>`, with a leading space. */
  readonly attributes: string;
  readonly head: string;
  /** URLs of the chunks that the page needs for hydration; `boot.ts` loads them together. */
  readonly chunks: readonly string[];
  readonly body: string;
}

/**
 * Inserts a page into the built `index.html`. Every replacement is a function, because page text can contain
 * `$&`, which a replacement string would interpret.
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
