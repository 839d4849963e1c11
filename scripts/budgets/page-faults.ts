import type { Tag } from './html-tags.ts';

/** Links that browsers do not load. */
const namedOnly = new Set(['canonical', 'alternate']);
const loading = new Set(['link', 'script', 'img']);

/**
 * Finds what the security policy would block in a page, and what would send a request to another origin.
 * @returns one line per fault
 */
export function pageFaults(tags: readonly Tag[]): string[] {
  return tags.flatMap(({ name, attributes }) => {
    const faults = [...attributes.keys()]
      .filter((key) => key === 'style' || key.startsWith('on'))
      .map((key) => `${key} attribute on <${name}>`);
    if (name === 'style') faults.push('<style> element');
    if (name === 'script' && !attributes.has('src') && attributes.get('type') !== 'application/ld+json') faults.push('inline <script>');
    const address = attributes.get('src') ?? attributes.get('href') ?? '';
    if (loading.has(name) && !namedOnly.has(attributes.get('rel') ?? '') && /^(https?:)?\/\//i.test(address)) {
      faults.push(`<${name}> loads ${address}`);
    }
    return faults;
  });
}
