import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { hashFiles, listFiles } from './hash-files.mjs';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const hashOf = (folder: string) => hashFiles(folder, listFiles(folder));

it('lists every file in a folder that passes the filter', () => {
  const folder = folderWith({ 'b.ts': '', 'a/c.ts': '', 'a/c.test.ts': '', 'node_modules/x/y.js': '' });
  expect(listFiles(folder, (path) => path !== 'node_modules' && !path.endsWith('.test.ts'))).toEqual(['a/c.ts', 'b.ts']);
});

it('finds no files in a folder that does not exist', () => {
  expect(listFiles(join(tmpdir(), 'no', 'such', 'folder'))).toEqual([]);
});

it('gives equal content an equal hash in any folder', () => {
  const files = { 'a.ts': '1', 'b/c.ts': '2' };
  expect(hashOf(folderWith(files))).toBe(hashOf(folderWith(files)));
});

it.each<[string, (folder: string) => void]>([
  ['a changed file', (folder) => writeFileSync(join(folder, 'a.ts'), '3')],
  ['a renamed file', (folder) => renameSync(join(folder, 'a.ts'), join(folder, 'd.ts'))],
  ['a removed file', (folder) => rmSync(join(folder, 'a.ts'))],
  ['an added empty file', (folder) => writeFileSync(join(folder, 'z.ts'), '')],
])('detects %s', (_, change) => {
  const folder = folderWith({ 'a.ts': '1', 'b/c.ts': '2' });
  const before = hashOf(folder);
  change(folder);
  expect(hashOf(folder)).not.toBe(before);
});

it('includes settings in the hash', () => {
  const folder = folderWith({ 'a.ts': '1' });
  expect(hashFiles(folder, ['a.ts'], ['/'])).not.toBe(hashFiles(folder, ['a.ts'], ['/sub/']));
});
