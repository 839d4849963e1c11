import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from '../host/encoding.ts';
import { readTags, type Tag } from './html-tags.ts';
import { pageFiles } from './page-files.ts';

export interface FileSize {
  file: string;
  /** Bytes. */
  size: number;
}

/** A page of the built site and its size as a host sends it, compressed with brotli 11. */
export interface Weight {
  /** Path of the HTML file, relative to the site. */
  page: string;
  tags: Tag[];
  /** The files that it fetches before its load event, the page itself first. */
  files: FileSize[];
  /** Bytes before the load event. */
  untilLoad: number;
  /** Bytes until the page is interactive, including what it fetches after the load event. */
  untilAlive: number;
  /** Bytes that must arrive before the first paint. */
  firstFlight: number;
}

/** Weighs the pages of a site built for the base `/`. Each file is compressed once, however many pages share it. */
export function weigh(folder: string, pages: readonly string[]): Promise<Weight[]> {
  const sizes = new Map<string, Promise<number>>();
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  async function compressedSize(file: string): Promise<number> {
    const content = readFileSync(join(folder, file));
    // Files that are already compressed do not get smaller and are sent unchanged.
    return Math.min((await compress(content, 'br')).length, content.length);
  }

  function sizesOf(files: readonly string[]): Promise<FileSize[]> {
    return Promise.all(
      files.map(async (file) => {
        const size = sizes.get(file) ?? compressedSize(file);
        sizes.set(file, size);
        return { file, size: await size };
      }),
    );
  }

  return Promise.all(
    pages.map(async (page) => {
      const tags = readTags(read(page));
      const needed = pageFiles(page, tags, read);
      const files = await sizesOf(needed.untilLoad);
      return {
        page,
        tags,
        files,
        untilLoad: sum(files),
        untilAlive: sum(await sizesOf(needed.untilAlive)),
        firstFlight: sum(await sizesOf(needed.blocking)),
      };
    }),
  );
}

function sum(files: readonly FileSize[]): number {
  return files.reduce((total, { size }) => total + size, 0);
}
