import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The first script of every page. Its code stays out of all other chunks, so that it arrives without them. */
export const BOOT = 'src/boot/boot.ts';
/** The app: what every page runs. */
export const APP = 'src/main.tsx';
export const EXPLORER = 'src/app/pages/explorer-screen.tsx';
/** One entry point for each kind of page. */
export const PAGES: readonly string[] = [
  EXPLORER,
  'src/app/pages/code-screen.tsx',
  'src/app/pages/check-screen.tsx',
  'src/app/pages/about-screen.tsx',
  'src/app/pages/not-found-screen.tsx',
];

/** The roots of the code that no page may wait for: decoder, triage, request check, search. */
export const LAZY: readonly string[] = [
  'src/domain/decode/decode.ts',
  'src/domain/triage/triage-index.ts',
  'src/features/triage/triage-view.tsx',
  'src/domain/check/check-request.ts',
  'src/domain/search/search.ts',
];

const TABLE_LIBRARY = /\/node_modules\/@tanstack\//;

type ChunkName = 'shared' | 'explorer';

/** Returns the modules that a module imports statically. */
type GetImports = (module: string) => readonly string[];

/** A built chunk. Its name is the one that {@link assignChunks} gave it, or any other. */
interface BuiltChunk {
  readonly name: string;
  readonly moduleIds: readonly string[];
}

/**
 * Decides which modules go together into a chunk: many small chunks compress badly and cost a request each.
 *
 * - `shared`: what the app imports, and what at least two pages import.
 * - `explorer`: what else the explorer imports. The triage view shares its table library and opens only from there.
 *
 * All other modules are left to the bundler. Dynamic imports do not count.
 *
 * @param toId returns the module ID of an entry point
 */
export function assignChunks(getImports: GetImports, toId: (entry: string) => string): ReadonlyMap<string, ChunkName> {
  const boot = findReachable(toId(BOOT), getImports);
  const app = findReachable(toId(APP), getImports);
  const explorer = findReachable(toId(EXPLORER), getImports);
  const pages = PAGES.map((page) => findReachable(toId(page), getImports));

  const assigned = new Map<string, ChunkName>();
  for (const module of new Set([app, ...pages].flatMap((reachable) => [...reachable]))) {
    if (boot.has(module)) continue;
    if (app.has(module) || pages.filter((reachable) => reachable.has(module)).length > 1) assigned.set(module, 'shared');
    else if (explorer.has(module)) assigned.set(module, 'explorer');
  }
  return assigned;
}

function findReachable(entry: string, getImports: GetImports): ReadonlySet<string> {
  const reachable = new Set<string>();
  const open = [entry];
  for (let module = open.pop(); module !== undefined; module = open.pop()) {
    if (reachable.has(module)) continue;
    reachable.add(module);
    open.push(...getImports(module));
  }
  return reachable;
}

/**
 * Checks the built chunks against the entry points.
 * @returns one line per fault
 */
export function findChunkFaults(chunks: readonly BuiltChunk[], toId: (entry: string) => string): readonly string[] {
  const getChunk = (entry: string) => chunks.find(({ moduleIds }) => moduleIds.includes(toId(entry)))?.name;
  const missing = [BOOT, APP, ...PAGES, ...LAZY].filter((entry) => getChunk(entry) === undefined);
  const misplaced = ([[APP, 'shared'], [EXPLORER, 'explorer']] as const).filter(([entry, name]) => !missing.includes(entry) && getChunk(entry) !== name);
  const lazy = new Set(LAZY.map(toId));
  const eager = chunks.flatMap(({ name, moduleIds }) =>
    moduleIds
      .filter((id) => (name === 'shared' && TABLE_LIBRARY.test(id)) || ((name === 'shared' || name === 'explorer') && lazy.has(id)))
      .map((id) => ({ name, id })),
  );
  return [
    ...missing.map((entry) => `${entry} is listed as an entry point but is not part of the site.`),
    ...misplaced.map(([entry, name]) => `${entry} is not in the chunk "${name}".`),
    ...eager.map(({ name, id }) => `${id} is in the chunk "${name}", for which pages wait. Import it dynamically.`),
  ];
}

/** Builds the chunks of {@link assignChunks}, and fails the build if they contain what they should not. */
export function pageChunks(): Plugin {
  let root = '';
  let assigned: ReadonlyMap<string, ChunkName> = new Map();
  const toId = (entry: string) => resolve(root, entry);

  return {
    name: 'page-chunks',
    applyToEnvironment: ({ name }) => name === 'client',
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              rolldownOptions: {
                output: {
                  codeSplitting: {
                    groups: [{ debugName: 'page-chunks', name: (id) => assigned.get(id) ?? null }],
                    // Otherwise they would take the code of the first script with them.
                    includeDependenciesRecursively: false,
                  },
                },
              },
            },
          }
        : null,
    configResolved(config) {
      root = config.root;
    },
    buildEnd() {
      assigned = assignChunks((id) => this.getModuleInfo(id)?.importedIds ?? [], toId);
    },
    generateBundle(_, bundle) {
      const built = Object.values(bundle).filter((output) => output.type === 'chunk');
      const faults = findChunkFaults(built, toId);
      if (faults.length > 0) this.error(faults.join('\n'));
    },
  };
}
