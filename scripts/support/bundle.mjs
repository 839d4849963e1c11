import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles, listFiles } from './hash-files.mjs';
import { cacheFolder, root } from './paths.mjs';

/**
 * Bundles a module with all its imports into one file that Node can run, and rebuilds it only after a source has changed.
 * @param {string} name name of the bundle in the cache
 * @param {string} entry the module, relative to the folder of package.json
 * @returns {Promise<string>} path of the bundle; its name contains the hash of its sources
 */
export async function bundle(name, entry) {
  const sources = listFiles(root, (path) => path === entry || entry.startsWith(`${path}/`) || (/^(src|src\/.+|package-lock\.json)$/.test(path) && !/\.(test\.tsx?|css)$/.test(path)));
  const file = join(cacheFolder, `${name}-${hashFiles(root, sources).slice(0, 16)}.mjs`);
  if (existsSync(file)) return file;

  const folder = join(cacheFolder, `${name}-${process.pid}.local`);
  try {
    await build(entry, folder);
    forgetBundles(name);
    // Moved only when complete, because another process may look for it at the same time.
    renameSync(join(folder, 'main.mjs'), file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return file;
}

/**
 * @param {string} entry
 * @param {string} folder
 */
async function build(entry, folder) {
  const vite = await import('vite');
  await vite.build({
    root,
    configFile: false,
    logLevel: 'error',
    // Everything in one file, so that it keeps working while the sources and dependencies change.
    ssr: { noExternal: true },
    build: {
      ssr: join(root, entry),
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } },
    },
  });
}

/** @param {string} name */
function forgetBundles(name) {
  for (const file of readdirSync(cacheFolder)) {
    if (file.startsWith(`${name}-`) && /-[\da-f]{16}\.mjs$/.test(file)) rmSync(join(cacheFolder, file), { force: true });
  }
}
