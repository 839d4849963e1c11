import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from '../host/encoding.ts';
import { readTags, type Tag } from './html-tags.ts';
import { pageFiles } from './page-files.ts';

/** A page of the built site and what it weighs as a host sends it: compressed with brotli 11. */
export interface Weight {
  /** Path of the HTML file, relative to the site. */
  page: string;
  tags: Tag[];
  /** What it fetches up to its load event, the page itself first. */
  files: { file: string; size: number }[];
  /** Of all files. */
  bytes: number;
  /** Bytes that must arrive before anything is painted. */
  firstFlight: number;
}

/** Weighs pages of a site that was built for the base `/`; each file is compressed once, however many pages share it. */
export function weigh(folder: string, pages: readonly string[]): Promise<Weight[]> {
  const sizes = new Map<string, Promise<number>>();
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  async function compressedSize(file: string): Promise<number> {
    const content = readFileSync(join(folder, file));
    // What is compressed already gains nothing and goes out as it is.
    return Math.min((await compress(content, 'br')).length, content.length);
  }

  function sizesOf(files: readonly string[]): Promise<{ file: string; size: number }[]> {
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
      const { all, blocking } = pageFiles(page, tags, read);
      const files = await sizesOf(all);
      return { page, tags, files, bytes: sum(files), firstFlight: sum(await sizesOf(blocking)) };
    }),
  );
}

function sum(files: readonly { size: number }[]): number {
  return files.reduce((total, { size }) => total + size, 0);
}
