import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listSourceFiles } from './read-prose.ts';

const MAX_TERMS = 30;
const root = join(import.meta.dirname, '../..');
const glossary = readFileSync(join(root, 'docs/architecture.md'), 'utf8').split('## Glossary')[1] ?? '';
const rows = glossary.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Term') && !line.startsWith('| ---'));
const types = [...new Set([...glossary.matchAll(/`([A-Z][A-Za-z]+)[.`]/g)].map(([, name]) => name ?? ''))];

it('has at most thirty terms', () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.length).toBeLessThanOrEqual(MAX_TERMS);
});

it('names types that exist', () => {
  const sources = listSourceFiles(join(root, 'src')).map((file) => readFileSync(file, 'utf8')).join('\n');
  expect(types.length).toBeGreaterThan(15);
  expect(types.filter((name) => !new RegExp(`export (?:interface|type|class) ${name}\\b`).test(sources))).toEqual([]);
});
