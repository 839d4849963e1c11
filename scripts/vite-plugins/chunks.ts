import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** The first script of every page. Its code stays out of all other chunks, so that it arrives without them. */
export const BOOT = 'src/boot/boot.ts';
/** The app: what every page runs. */
export const APP = 'src/main.tsx';
export const EXPLORER = 'src/app/pages/explorer-screen.tsx';
/** One entry point for each kind of page. */
export const PAGES = [
  EXPLORER,
  'src/app/pages/code-screen.tsx',
  'src/app/pages/check-screen.tsx',
  'src/app/pages/about-screen.tsx',
  'src/app/pages/not-found-screen.tsx',
] as const;

/** Code that no page may wait for, because it is fetched when it is needed. */
const NEVER_SHARED = /\/src\/domain\/(?:decode|triage|check)\/|\/src\/features\/triage\/|\/node_modules\/@tanstack\//;

export type ChunkName = 'shared' | 'explorer';

/** Returns the modules that a module imports statically; `null` if there is no such module. */
export type GetImports = (module: string) => readonly string[] | null;

/**
 * Decides which modules go together into a chunk: many small chunks compress badly and cost a request each.
 *
 * - `shared`: what the app imports, and what at least two pages import.
 * - `explorer`: what else the explorer imports. The triage view shares its table library and opens only from there.
 *
 * Every other module is left to the bundler. Dynamic imports do not count.
 *
 * @param toId returns the ID of an entry point
 */
export function assignChunks(getImports: GetImports, toId: (entry: string) => string = (entry) => entry): ReadonlyMap<string, ChunkName> {
  const boot = findReachable(toId(BOOT), getImports);
  const app = findReachable(toId(APP), getImports);
  const pages = PAGES.map((page) => findReachable(toId(page), getImports));
  const explorer = findReachable(toId(EXPLORER), getImports);

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
    open.push(...(getImports(module) ?? []));
  }
  return reachable;
}

/** Sets the chunks of the app as {@link assignChunks} decides, and fails the build if they did not become so. */
export function chunks(): Plugin {
  let root = '';
  let assigned: ReadonlyMap<string, ChunkName> = new Map();
  const toId = (entry: string) => resolve(root, entry);

  return {
    name: 'chunks',
    applyToEnvironment: ({ name }) => name === 'client',
    configEnvironment: (name) =>
      name === 'client'
        ? { build: { rolldownOptions: { output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ debugName: 'chunks', name: (id) => assigned.get(id) ?? null }] } } } } }
        : null,
    configResolved(config) {
      root = config.root;
    },
    buildEnd() {
      assigned = assignChunks((id) => this.getModuleInfo(id)?.importedIds ?? null, toId);
    },
  };
}
