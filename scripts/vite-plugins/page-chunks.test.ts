import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { APP, assignChunks, BOOT, EXPLORER, findChunkFaults, LAZY, PAGES } from './page-chunks.ts';

const [, CODE = '', CHECK = ''] = PAGES;
const toId = (entry: string) => entry;

function assign(imports: Readonly<Record<string, readonly string[]>>) {
  return Object.fromEntries(assignChunks((module) => imports[module] ?? [], toId));
}

/** Every entry point in a chunk of its own, except where `assignChunks` puts it elsewhere. */
const BUILT = [
  { name: 'index', moduleIds: [BOOT] },
  { name: 'shared', moduleIds: [APP, '/src/ui/button.tsx'] },
  { name: 'explorer', moduleIds: [EXPLORER, '/node_modules/@tanstack/table-core/index.js'] },
  ...[...PAGES, ...LAZY].filter((entry) => entry !== EXPLORER).map((entry) => ({ name: entry, moduleIds: [entry] })),
];

it('lists entry points that exist', () => {
  expect([BOOT, APP, ...PAGES, ...LAZY].filter((entry) => !existsSync(resolve(entry)))).toEqual([]);
});

it('shares what the app imports, directly or not, even if it imports itself in a circle', () => {
  expect(assign({ [APP]: ['app'], app: ['react', APP] })).toMatchObject({ [APP]: 'shared', app: 'shared', react: 'shared' });
});

it('shares what two pages import, and leaves what one page imports to that page', () => {
  const assigned = assign({ [CODE]: ['both', 'code-only'], [CHECK]: ['both', 'check-only'], both: ['below-both'] });
  expect(assigned).toMatchObject({ both: 'shared', 'below-both': 'shared' });
  for (const module of [CODE, CHECK, 'code-only', 'check-only']) expect(assigned).not.toHaveProperty(module);
});

it('keeps what only the explorer imports together', () => {
  expect(assign({ [EXPLORER]: ['table', 'both'], [CODE]: ['both'], table: ['table-core'] })).toMatchObject({
    [EXPLORER]: 'explorer',
    table: 'explorer',
    'table-core': 'explorer',
    both: 'shared',
  });
});

it('leaves the first script alone, with everything that it imports', () => {
  const assigned = assign({ [BOOT]: ['early'], [APP]: ['early', 'react'] });
  expect(assigned).not.toHaveProperty(BOOT);
  expect(assigned).not.toHaveProperty('early');
  expect(assigned).toHaveProperty('react', 'shared');
});

it('accepts chunks that contain what they should', () => {
  expect(findChunkFaults(BUILT, toId)).toEqual([]);
});

it('reports an entry point that was renamed or removed', () => {
  expect(findChunkFaults(BUILT.filter(({ name }) => name !== CODE), toId)).toEqual([expect.stringContaining(`${CODE} is listed`)]);
});

it('reports an entry point in the wrong chunk', () => {
  const built = BUILT.map((chunk) => (chunk.name === 'explorer' ? { ...chunk, name: 'explorer-screen' } : chunk));
  expect(findChunkFaults(built, toId)).toEqual([`${EXPLORER} is not in the chunk "explorer".`]);
});

it.each([...LAZY, '/site/node_modules/@tanstack/table-core/dist/index.js'])('reports that every page would wait for %s', (module) => {
  const built = BUILT.map((chunk) => (chunk.name === 'shared' ? { ...chunk, moduleIds: [...chunk.moduleIds, module] } : chunk));
  expect(findChunkFaults(built, toId)).toEqual([expect.stringContaining(module)]);
});

it('reports that the explorer would wait for the decoder', () => {
  const [decoder = ''] = LAZY;
  const built = BUILT.map((chunk) => (chunk.name === 'explorer' ? { ...chunk, moduleIds: [...chunk.moduleIds, decoder] } : chunk));
  expect(findChunkFaults(built, toId)).toEqual([expect.stringContaining('"explorer"')]);
});
