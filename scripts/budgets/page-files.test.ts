import { describe, expect, it } from 'vitest';
import { readTags } from './html-tags.ts';
import { pageFiles } from './page-files.ts';

const files: Readonly<Record<string, string>> = {
  'assets/main.js': 'import"./react.js";import{x}from"./shared.js";import("./decoder.js");x()',
  'assets/react.js': 'export{}',
  'assets/shared.js': 'import"./react.js";export const x=1',
  'assets/decoder.js': 'import"./never.js"',
  'assets/main.css': '@font-face{src:url(./text.woff2)}p{background:url("/dot.svg")}q{mask:url(data:image/svg+xml,x)}',
  'head.js': '0',
};

const filesOf = (page: string, html: string) => pageFiles(page, readTags(html), (file) => files[file] ?? '');

const html = `<head><script src="/head.js"></script><link rel="stylesheet" href="/assets/main.css">
  <link rel="modulepreload" href="/assets/shared.js"><link rel="icon" href="/favicon.svg">
  <link rel="canonical" href="https://codes.example/en/"><link rel="manifest" href="/app.webmanifest">
  <script type="module" src="/assets/main.js"></script></head><img src="shot.png"><script type="application/ld+json">{}</script>`;

describe('pageFiles', () => {
  it('counts each file fetched before the load event once, and nothing that is imported later', () => {
    expect(filesOf('en/index.html', html).untilLoad.toSorted()).toEqual([
      'assets/main.css',
      'assets/main.js',
      'assets/react.js',
      'assets/shared.js',
      'assets/text.woff2',
      'dot.svg',
      'en/index.html',
      'en/shot.png',
      'favicon.svg',
      'head.js',
    ]);
  });

  it('counts the files that make the page interactive after the load event separately', () => {
    const { untilAlive, untilLoad } = filesOf('index.html', '<html data-chunks="/assets/shared.js /assets/late.js"><script src="/head.js"></script>');
    expect(untilLoad).toEqual(['index.html', 'head.js']);
    expect(untilAlive).toEqual(['index.html', 'head.js', 'assets/shared.js', 'assets/late.js', 'assets/react.js']);
  });

  it('finds the files that block the first paint', () => {
    expect(filesOf('en/index.html', html).blocking).toEqual(['en/index.html', 'head.js', 'assets/main.css']);
  });

  it.each(['<script defer src="/head.js"></script>', '<script async src="/head.js"></script>', '<script type="module" src="/head.js"></script>'])(
    'does not count %s for the first paint',
    (script) => {
      expect(filesOf('index.html', script).blocking).toEqual(['index.html']);
    },
  );

  it('rejects a page that needs another origin', () => {
    expect(() => filesOf('index.html', '<script src="https://cdn.example/x.js"></script>')).toThrow('https://cdn.example/x.js');
  });
});
