import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkBudgets } from './budgets.ts';

const small: Readonly<Record<string, string>> = {
  'en/index.html': '<script type="module" src="/assets/main-D3adB33f.js"></script>',
  'en/check/index.html': '<p>Check</p>',
  'en/about/index.html': '<p>About</p>',
  'en/codes/NotFound/index.html': '<p>NotFound</p>',
  'assets/main-D3adB33f.js': 'export {};',
};

/** Text that brotli can hardly compress. */
const dense = (bytes: number) => `/*${randomBytes(bytes).toString('base64')}*/`;

function check(files: Readonly<Record<string, string>>, before?: Record<string, number>) {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return checkBudgets(folder, Object.keys(files).filter((file) => file.endsWith('.html')), before);
}

describe('checkBudgets', () => {
  it('passes a small site and lists its page kinds', async () => {
    const { faults, table, sizes } = await check(small);
    expect(faults).toEqual([]);
    expect(table).toMatch(/^\/en\/ .* 20\.0 .* 131\.0 .*$/m);
    expect(table).toMatch(/^\/en\/codes\/NotFound\/ .* 25\.0 .* 124\.0 .*$/m);
    expect(Object.keys(sizes)).toContain('assets/main.js');
  });

  it('fails a page over its budget and lists its largest file', async () => {
    const { faults } = await check({ ...small, 'assets/main-D3adB33f.js': dense(22_000) });
    expect(faults).toEqual([expect.stringMatching(/^en\/index\.html: \d+\.\d kB before the load event; the limit for page kind "explorer" is 20\.0 kB\. Largest: assets\/main-D3adB33f\.js/)]);
  });

  it('lists the files that grew since the budgets were last kept', async () => {
    const { faults } = await check({ ...small, 'assets/main-D3adB33f.js': dense(22_000) }, { 'assets/main.js': 10_000, 'en/index.html': 1000 });
    expect(faults).toEqual([expect.stringMatching(/Grown since the last pass: assets\/main-D3adB33f\.js \+\d+ B$/)]);
  });

  it('fails a page whose styles delay the first paint', async () => {
    const { faults } = await check({
      ...small,
      'en/about/index.html': '<link rel="stylesheet" href="/assets/a.css">',
      'assets/a.css': dense(21_000),
    });
    expect(faults).toEqual([expect.stringContaining('en/about/index.html: page, styles and head scripts total')]);
  });

  it('reports similar heavy pages as one', async () => {
    const code = '<script type="module" src="/assets/code.js"></script>';
    const { faults } = await check({
      ...small,
      'en/codes/BadRequest/index.html': code,
      'en/codes/Forbidden/index.html': code,
      'en/codes/NotFound/index.html': code,
      'assets/code.js': dense(30_000),
    });
    expect(faults).toEqual([expect.stringMatching(/^en\/codes\/\w+\/index\.html \(and 2 more of this kind\): /)]);
  });

  it('applies a separate budget to what a page fetches after the load event to become interactive', async () => {
    const alive = (bytes: number) =>
      check({ ...small, 'en/about/index.html': '<html data-chunks="/assets/app.js">', 'assets/app.js': dense(bytes) });
    const { faults, table } = await alive(70_000);
    expect(faults).toEqual([]);
    expect(table).toMatch(/^\/en\/about\/ +0\.0 +24\.0 +\d+\.\d +117\.5 /m);
    expect((await alive(150_000)).faults).toEqual([expect.stringMatching(/^en\/about\/index\.html: 1\d\d\.\d kB until interactive/)]);
  });

  it('fails a site without one of the page kinds', async () => {
    const { 'en/about/index.html': _about, ...without } = small;
    expect((await check(without)).faults).toEqual(['The site has no page of kind "about"']);
  });

  it('fails what the security policy would block, on any page', async () => {
    expect((await check({ ...small, '404.html': '<style>p{}</style>' })).faults).toEqual(['404.html: <style> element']);
  });
});
