/** Elements whose text continues the line around them. */
const INLINE: ReadonlySet<string> = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'em', 'i', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr']);

/** Classes of inline elements that are a label or a number, which the styles set apart from the text around them. */
const SET_APART: ReadonlySet<string> = new Set(['certainty', 'source-ref', 'quiet', 'status', 'related-origin', 'visually-hidden', 'option-call', 'group-name', 'group-count', 'origin']);

/** Elements whose content is code, quoted as it is, or no text at all. */
const SKIPPED: ReadonlySet<string> = new Set(['script', 'style', 'template', 'textarea', 'pre', 'svg']);

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&#39;': "'" };

/**
 * The lines of text of HTML as React writes it: one per block, label or number, with the texts of
 * inline elements joined as they are. Code, variables and what is not to be translated are between backticks.
 */
export function readHtmlText(html: string): readonly string[] {
  let text = '';
  /** What the end of each open element adds. */
  const open: { readonly end: string; readonly isQuoted: boolean }[] = [];
  let skipped: string | null = null;
  for (const [token] of html.matchAll(/<!--[\s\S]*?-->|<\/?[a-zA-Z][^>]*>|[^<]+|</g)) {
    const [, slash = '', tag = ''] = /^<(\/?)([a-zA-Z][\w-]*)/.exec(token) ?? [];
    const name = tag.toLowerCase();
    if (skipped !== null) {
      if (slash !== '' && name === skipped) skipped = null;
    } else if (name === '') {
      // React separates adjacent texts with empty comments.
      if (!token.startsWith('<!--')) text += token.replaceAll(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity);
    } else if (slash !== '') {
      text += open.pop()?.end ?? '';
    } else if (SKIPPED.has(name)) {
      if (!token.endsWith('/>')) skipped = name;
      text += '\n';
    } else {
      const isQuoted = /^(?:code|kbd|var)$/.test(name) || /\stranslate="no"/.test(token);
      const quote = isQuoted && !open.some((element) => element.isQuoted) ? '`' : '';
      const line = startsLine(name, token) ? '\n' : '';
      text += line + quote;
      if (!VOID.has(name)) open.push({ end: quote + line, isQuoted });
    }
  }
  return text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function startsLine(name: string, token: string): boolean {
  if (name === 'code' || name === 'kbd' || name === 'var') return false;
  const classes = /\sclass="([^"]*)"/.exec(token)?.[1]?.split(' ') ?? [];
  return !INLINE.has(name) || classes.some((className) => SET_APART.has(className));
}
