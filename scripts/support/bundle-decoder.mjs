import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles, listFiles } from './hash-files.mjs';
import { cacheFolder, root } from './paths.mjs';

/**
 * The command-line decoder as one file that Node can run, made anew only when a source has changed.
 * @returns {Promise<string>} path of the bundle; its name holds the hash of what it was made from
 */
export async function bundleDecoder() {
  const sources = listFiles(root, (path) => /^(src|src\/.+|package-lock\.json)$/.test(path) && !/\.(test\.tsx?|css)$/.test(path));
  const bundle = join(cacheFolder, `decode-${hashFiles(root, sources).slice(0, 16)}.mjs`);
  if (existsSync(bundle)) return bundle;

  const folder = join(cacheFolder, `decode-${process.pid}.local`);
  try {
    await build(folder);
    forgetBundles();
    // Moved when complete: another process may look for it at this moment.
    renameSync(join(folder, 'main.mjs'), bundle);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return bundle;
}

/** @param {string} folder */
async function build(folder) {
  const vite = await import('vite');
  await vite.build({
    root,
    configFile: false,
    logLevel: 'error',
    // Everything in one file: it must go on working while the sources and dependencies change.
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src', 'cli', 'main.ts'),
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } },
    },
  });
}

function forgetBundles() {
  for (const file of readdirSync(cacheFolder)) {
    if (/^decode-[\da-f]{16}\.mjs$/.test(file)) rmSync(join(cacheFolder, file), { force: true });
  }
}
