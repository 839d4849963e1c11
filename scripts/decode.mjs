import { pathToFileURL } from 'node:url';
import { bundle } from './support/bundle.mjs';
import { run } from './support/problem.mjs';
import { setUp } from './support/set-up.mjs';

// `npm run decode … | head` closes the pipe early; that is not an error.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

await run(async () => {
  await setUp();
  const file = await bundle('decode', 'src/cli/main.ts');
  // npm runs scripts in the folder of package.json, but file names are relative to the caller's directory.
  const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env;
  if (script === 'decode' && caller) process.chdir(caller);
  await import(pathToFileURL(file).href);
});
