import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles, listFiles } from './hash-files.mjs';
import { withLock } from './lock.mjs';
import { cacheFolder, root } from './paths.mjs';
import { Problem } from './problem.mjs';
import { runChild } from './run-child.mjs';

const dist = join(root, 'dist');
const stamp = join(cacheFolder, 'built');

/**
 * Builds the site into dist/ unless dist/ is already the build of the current sources and settings.
 * @throws {Problem} if the build fails, after the build has printed its messages
 */
export async function buildSite() {
  if (isBuilt()) return;
  await withLock(
    join(root, '.build.local'),
    async () => {
      if (!isBuilt()) await build();
    },
    () => console.error('Waiting for another command to finish building the site…'),
  );
}

async function build() {
  console.error('Building the site…');
  // Computed before the build, so that a file saved during the build makes the next start build again.
  const sources = sourcesDigest();
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code } = await runChild(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (code > 128) throw new Problem('The build was stopped.');
  if (code !== 0) throw new Problem('The build failed; see the messages above.');
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stamp, `${sources} ${distDigest()}`);
}

function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === `${sourcesDigest()} ${distDigest()}`;
}

/** Hashes contents, not times: checking out another commit can leave files older than the last build. */
function sourcesDigest() {
  const inputs = listFiles(
    root,
    (path) =>
      !/^(\.|node_modules$|dist$|e2e$|test-results$|playwright-report$)/.test(path) && !/\.(test\.tsx?|local|log)$/.test(path),
  );
  return hashFiles(root, inputs, [process.version, process.env['BASE_PATH'] ?? '', process.env['SITE_URL'] ?? '']);
}

/** Hashes sizes and times, to notice that another build or a person has changed dist/. */
function distDigest() {
  const listing = listFiles(dist).map((path) => {
    const { size, mtimeMs } = statSync(join(dist, path));
    return `${path} ${size} ${mtimeMs}`;
  });
  return hashFiles(dist, [], listing);
}
