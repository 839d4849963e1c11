import type { Tag } from './html-tags.ts';
import { staticImports } from './static-imports.ts';

export interface PageFiles {
  /** What the page fetches up to its load event, the page itself first. */
  all: string[];
  /** What must be there before anything is painted: the page, its styles, its head scripts. */
  blocking: string[];
}

/** Text of a file of the site. */
type Read = (file: string) => string;

const fetched = new Set(['stylesheet', 'modulepreload', 'preload', 'icon']);

/**
 * The files of the build that a page needs, each once.
 * @param page path of the HTML file, relative to the site, which is built for the base `/`
 */
export function pageFiles(page: string, tags: readonly Tag[], read: Read): PageFiles {
  const references = tags.flatMap((tag) => {
    const address = addressOf(tag);
    return address === undefined || address.startsWith('data:') ? [] : [{ file: fileOf(address, page), isBlocking: isBlocking(tag) }];
  });
  const blocking = references.filter((reference) => reference.isBlocking).map(({ file }) => file);
  const all = new Set([page]);
  for (const { file } of references) addWithNeeds(file, all, read);
  return { all: [...all], blocking: [...new Set([page, ...blocking])] };
}

function addressOf({ name, attributes }: Tag): string | undefined {
  if (name === 'script' || name === 'img') return attributes.get('src');
  return name === 'link' && fetched.has(attributes.get('rel') ?? '') ? attributes.get('href') : undefined;
}

function isBlocking({ name, attributes }: Tag): boolean {
  if (name === 'link') return attributes.get('rel') === 'stylesheet';
  return name === 'script' && attributes.get('type') !== 'module' && !attributes.has('defer') && !attributes.has('async');
}

/** @param files gets the file and everything it needs before the browser can use it */
function addWithNeeds(file: string, files: Set<string>, read: Read): void {
  if (files.has(file)) return;
  files.add(file);
  for (const address of needs(file, read)) addWithNeeds(fileOf(address, file), files, read);
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
  if (origin !== 'http://site.invalid') throw new Error(`${from} needs ${address}, which is not of this site`);
  return decodeURIComponent(pathname.slice(1));
}
