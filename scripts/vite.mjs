import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './support/paths.mjs';
import { run } from './support/cli-error.mjs';
import { setUp } from './install/set-up.mjs';

await run(async () => {
  await setUp();
  const cli = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  process.argv[1] = cli;
  await import(pathToFileURL(cli).href);
});
