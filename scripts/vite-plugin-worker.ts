import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { catalogueModules } from './vite-plugin-catalogue.ts';

const MODULE = 'virtual:worker-source';
const ENTRY = 'src/worker/worker.ts';

/**
 * Provides the worker as a string, bundled into one script without imports. The page starts it from a
 * blob, because a worker loaded from a URL is not bound by the policy in the page's meta element.
 */
export function workerSource(): Plugin {
  let root = '';
  return {
    name: 'worker-source',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null;
      // Prerendered pages do not use the worker.
      if (this.environment.name === 'ssr') return `export const workerSource = '';`;
      const { code, moduleIds } = await bundleWorker(root);
      // In development, a change to any of them rebuilds the worker.
      for (const file of moduleIds) if (!file.startsWith('\0')) this.addWatchFile(file);
      return `export const workerSource = ${JSON.stringify(code)};`;
    },
  };
}

async function bundleWorker(root: string): Promise<Rolldown.OutputChunk> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [catalogueModules()],
    build: {
      write: false,
      target: 'baseline-widely-available',
      lib: { entry: resolve(root, ENTRY), formats: ['iife'], name: 'worker', fileName: 'worker' },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (bundle === undefined || !('output' in bundle)) throw new Error('The worker was not built.');
  return bundle.output[0];
}
