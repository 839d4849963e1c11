import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from './hash-files.mjs';
import { readInstallFailure } from './install-failure.mjs';
import { isInstalled } from './installed.mjs';
import { withLock } from './lock.mjs';
import { npmCommand } from './npm.mjs';
import { cacheFolder, root } from './paths.mjs';
import { Problem } from './problem.mjs';
import { runChild } from './run-child.mjs';

const stamp = join(cacheFolder, 'installed');
const hiddenLock = join('node_modules', '.package-lock.json');

/**
 * Installs the dependencies when they are missing or not those of package-lock.json.
 * Says what it does on standard error and is silent when there is nothing to do.
 * @throws {Problem} when they cannot be installed
 */
export async function setUp() {
  if (isUpToDate()) return;
  try {
    await withLock(
      join(root, '.set-up.local'),
      async () => {
        if (!isUpToDate()) await install();
      },
      () => console.error('Waiting for another command that installs the dependencies…'),
    );
  } catch (error) {
    if (error instanceof Problem || error.code === undefined) throw error;
    throw new Problem(readInstallFailure(`npm error code ${error.code}`, 1));
  }
}

/** What the installed tree depends on; both files, since `npm install` may change the tree and leave the lock. */
function fingerprint() {
  return hashFiles(root, ['package-lock.json', hiddenLock], [process.platform, process.arch]);
}

function isUpToDate() {
  if (!existsSync(join(root, hiddenLock))) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return true;
  const [wanted, installed] = ['package-lock.json', hiddenLock].map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')));
  if (!isInstalled(wanted, installed, { os: process.platform, cpu: process.arch, libc: libc() })) return false;
  remember();
  return true;
}

function remember() {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stamp, fingerprint());
}

function libc() {
  if (process.platform !== 'linux') return undefined;
  process.report.excludeNetwork = true;
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
}

async function install() {
  console.error('Installing the dependencies…');
  const npm = npmCommand();
  // The browser tools and the build are dev dependencies: needed even where NODE_ENV=production leaves them out.
  const options = ['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier', '--fetch-retry-mintimeout=2000'];
  const { code, output } = await runChild(npm.command, [...npm.args, ...options], {
    cwd: root,
    shell: npm.shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  }).catch((error) => ({ code: 1, output: `npm error code ${error.code}` }));
  if (code !== 0) throw new Problem(readInstallFailure(output, code));
  remember();
}
