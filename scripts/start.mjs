import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './support/build-site.mjs';
import { root } from './support/paths.mjs';
import { isPortTaken, portTaken, readPort } from './support/port.mjs';
import { Problem, run } from './support/problem.mjs';
import { setUp } from './support/set-up.mjs';

if (process.env['npm_lifecycle_event'] === 'start') endWithParent();

await run(async () => {
  const options = process.argv.slice(2);
  const unknown = options.find((option) => option !== '--no-build');
  if (unknown !== undefined) throw new Problem(`Unknown option ${unknown}. Set the port with the PORT environment variable.`);

  const port = readPort(process.env['PORT'], 4173);
  if (await isPortTaken(port)) throw portTaken(port, process.platform);
  await setUp();
  if (!options.includes('--no-build')) await buildSite();
  if (!existsSync(join(root, 'dist', 'index.html'))) throw new Problem('dist/ contains no built site; run npm run build first.');
  // Vite is installed only after the setup.
  const { serveSite } = await import('./host/serve-site.mjs');
  console.log(`Defender Error Explorer is served at ${await serveSite(port)} (Ctrl+C stops it)`);
});

/** npm passes a signal to its shell, and dash does not forward it: without this, a stopped `npm start` would keep using the port. */
function endWithParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}
