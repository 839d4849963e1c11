import type { Tag } from './html-tags.ts';
import { staticImports } from './static-imports.ts';

export interface PageFiles {
  /** The files that the page fetches before its load event, the page itself first. */
  untilLoad: string[];
  /** The same plus the files that it fetches after that to become interactive. */
  untilAlive: string[];
  /** The files needed for the first paint: the page, its styles, its head scripts. */
  blocking: string[];
}

/** Returns the text of a file of the site. */
type Read = (file: string) => string;

const fetched = new Set(['stylesheet', 'modulepreload', 'preload', 'icon']);

/**
 * Returns the build files that a page needs, each once.
 * @param page path of the HTML file, relative to the site, which is built for the base `/`
 */
export function pageFiles(page: string, tags: readonly Tag[], read: Read): PageFiles {
  const references = tags.flatMap((tag) => {
    const address = addressOf(tag);
    return address === undefined || address.startsWith('data:') ? [] : [{ file: fileOf(address, page), isBlocking: isBlocking(tag) }];
  });
  const blocking = references.filter((reference) => reference.isBlocking).map(({ file }) => file);
  const untilLoad = withNeeds([page, ...references.map(({ file }) => file)], read);
  // The boot script fetches these after the load event, or as soon as the user interacts with the page.
  const chunks = tags.flatMap(({ name, attributes }) => (name === 'html' ? (attributes.get('data-chunks')?.split(' ') ?? []) : []));
  return {
    untilLoad,
    untilAlive: withNeeds([...untilLoad, ...chunks.map((address) => fileOf(address, page))], read),
    blocking: [...new Set([page, ...blocking])],
  };
}

function addressOf({ name, attributes }: Tag): string | undefined {
  if (name === 'script' || name === 'img') return attributes.get('src');
  return name === 'link' && fetched.has(attributes.get('rel') ?? '') ? attributes.get('href') : undefined;
}

function isBlocking({ name, attributes }: Tag): boolean {
  if (name === 'link') return attributes.get('rel') === 'stylesheet';
  return name === 'script' && attributes.get('type') !== 'module' && !attributes.has('defer') && !attributes.has('async');
}

/** Returns the files and everything that a browser needs before it can use them, each once. */
function withNeeds(files: readonly string[], read: Read): string[] {
  const found = new Set(files);
  // Iterating over a set also visits elements added during the iteration.
  for (const file of found) {
    for (const address of needs(file, read)) found.add(fileOf(address, file));
  }
  return [...found];
}

function needs(file: string, read: Read): string[] {
  if (file.endsWith('.js')) return staticImports(read(file));
  if (!file.endsWith('.css')) return [];
  const addresses = [...read(file).matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, address = '']) => address);
  return addresses.filter((address) => !/^(data:|#)/.test(address));
}

/** @param address as written in `from` */
function fileOf(address: string, from: string): string {
  const { origin, pathname } = new URL(address, `http://site.invalid/${from}`);
  if (origin !== 'http://site.invalid') throw new Error(`${from} needs ${address}, which is outside this site`);
  return decodeURIComponent(pathname.slice(1));
}
