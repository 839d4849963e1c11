export interface Tag {
  /** In lowercase. */
  name: string;
  /** Values as written, with `&amp;` decoded; empty for an attribute without a value. */
  attributes: ReadonlyMap<string, string>;
}

const tag = /<!--[\s\S]*?-->|<([a-z][^\s/>]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?|\s|\/)*)>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const rawText = new Set(['script', 'style', 'textarea', 'title']);

/** Returns the start tags of a page in order. Handles only the well-formed HTML of our own build. */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  tag.lastIndex = 0;
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    if (found[1] === undefined) continue;
    const name = found[1].toLowerCase();
    tags.push({ name, attributes: readAttributes(found[2] ?? '') });
    // The content of these elements is text, even if it looks like a tag.
    const end = rawText.has(name) ? html.indexOf(`</${name}`, tag.lastIndex) : -1;
    if (end !== -1) tag.lastIndex = end;
  }
  return tags;
}

function readAttributes(text: string): Map<string, string> {
  const pairs = [...text.matchAll(attribute)].map(
    ([, key = '', double, single, bare]) => [key.toLowerCase(), (double ?? single ?? bare ?? '').replaceAll('&amp;', '&')] as const,
  );
  return new Map(pairs);
}
