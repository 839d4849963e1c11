import type { Tag } from './html-tags.ts';
import { findStaticImports } from './static-imports.ts';

export interface PageFiles {
  /** The files that the page fetches before its load event, the page itself first. */
  untilLoad: string[];
  /** The same plus the files that it fetches after that to become interactive. */
  untilInteractive: string[];
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
export function findPageFiles(page: string, tags: readonly Tag[], read: Read): PageFiles {
  const references = tags.flatMap((tag) => {
    const url = getUrl(tag);
    return url === undefined || url.startsWith('data:') ? [] : [{ file: toFile(url, page), isBlocking: isBlocking(tag) }];
  });
  const blocking = references.filter((reference) => reference.isBlocking).map(({ file }) => file);
  const untilLoad = addDependencies([page, ...references.map(({ file }) => file)], read);
  // The boot script fetches these after the load event, or as soon as the user interacts with the page.
  const chunks = tags.flatMap(({ name, attributes }) => (name === 'html' ? (attributes.get('data-chunks')?.split(' ') ?? []) : []));
  return {
    untilLoad,
    untilInteractive: addDependencies([...untilLoad, ...chunks.map((url) => toFile(url, page))], read),
    blocking: [...new Set([page, ...blocking])],
  };
}

function getUrl({ name, attributes }: Tag): string | undefined {
  if (name === 'script' || name === 'img') return attributes.get('src');
  return name === 'link' && fetched.has(attributes.get('rel') ?? '') ? attributes.get('href') : undefined;
}

function isBlocking({ name, attributes }: Tag): boolean {
  if (name === 'link') return attributes.get('rel') === 'stylesheet';
  return name === 'script' && attributes.get('type') !== 'module' && !attributes.has('defer') && !attributes.has('async');
}

/** Returns the files and everything that a browser needs before it can use them, each once. */
function addDependencies(files: readonly string[], read: Read): string[] {
  const found = new Set(files);
  // Iterating over a set also visits elements added during the iteration.
  for (const file of found) {
    for (const url of findDependencies(file, read)) found.add(toFile(url, file));
  }
  return [...found];
}

function findDependencies(file: string, read: Read): string[] {
  if (file.endsWith('.js')) return findStaticImports(read(file));
  if (!file.endsWith('.css')) return [];
  const urls = [...read(file).matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, url = '']) => url);
  return urls.filter((url) => !/^(data:|#)/.test(url));
}

/** @param url as written in `from` */
function toFile(url: string, from: string): string {
  const { origin, pathname } = new URL(url, `http://site.invalid/${from}`);
  if (origin !== 'http://site.invalid') throw new Error(`${from} needs ${url}, which is outside this site`);
  return decodeURIComponent(pathname.slice(1));
}
