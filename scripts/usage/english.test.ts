import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPLACED_TERMS } from './english-terms.ts';
import { findEnglishFaults } from './find-english-faults.ts';
import { listSourceFiles, readProse } from './read-prose.ts';

const root = join(import.meta.dirname, '../..');
/** Every source file but the list itself, which quotes what it replaces. */
const FILES = ['src', 'scripts'].flatMap((folder) => listSourceFiles(join(root, folder))).filter((file) => !file.endsWith('english-terms.ts'));

describe('the term list', () => {
  it.each(REPLACED_TERMS.map(({ example, use }) => [example, use]))('finds the fault in "%s" (%s)', (example, use) => {
    expect(findEnglishFaults(example, 'string').join('\n')).toContain(`use ${use}`);
  });
});

it('reads every source file', () => {
  expect(FILES.length).toBeGreaterThan(500);
});

describe('English', () => {
  it.each(FILES.map((file) => file.slice(root.length + 1)))('%s uses the standard terms', (file) => {
    const faults = readProse(join(root, file), root).flatMap(({ line, text, kind }) => findEnglishFaults(text, kind).map((fault) => `${file}:${line} ${kind} ${fault}`));
    expect(faults).toEqual([]);
  });
});
