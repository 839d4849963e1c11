import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from './hash-files.mjs';
import { installFailure, readInstallFailure } from './install-failure.mjs';
import { isInstalled } from './installed.mjs';
import { withLock } from './lock.mjs';
import { npmCommand } from './npm.mjs';
import { cacheFolder, root } from './paths.mjs';
import { errorCode, Problem } from './problem.mjs';
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
    // Of the lock or the stamp: the folder cannot be written.
    const code = errorCode(error);
    throw code === undefined ? error : new Problem(installFailure(code));
  }
}

/** What the installed tree depends on; both files, since `npm install` may change the tree and leave the lock. */
function fingerprint() {
  return hashFiles(root, ['package-lock.json', hiddenLock], [process.platform, process.arch]);
}

function isUpToDate() {
  if (!existsSync(join(root, hiddenLock))) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return true;
  if (!isInstalled(readJson('package-lock.json'), readJson(hiddenLock), { os: process.platform, cpu: process.arch, libc: libc() })) return false;
  remember();
  return true;
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch {
    // Cut off or in conflict: npm names the fault better than the parser does.
    return undefined;
  }
}

function remember() {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stamp, fingerprint());
}

function libc() {
  if (process.platform !== 'linux') return undefined;
  // Without it the report looks up names on the network. Not yet in the types of Node 20.
  Object.assign(process.report, { excludeNetwork: true });
  /** @type {{ header?: { glibcVersionRuntime?: string } }} */
  const { header } = process.report.getReport();
  return header?.glibcVersionRuntime ? 'glibc' : 'musl';
}

async function install() {
  console.error('Installing the dependencies…');
  const npm = npmCommand();
  // The browser tools and the build are dev dependencies: needed even where NODE_ENV=production leaves them out.
  const options = ['ci', '--include=dev', '--loglevel=warn', '--no-audit', '--no-fund', '--no-update-notifier', '--fetch-retry-mintimeout=2000', '--fetch-retry-factor=3'];
  const { code, output } = await runChild(npm.command, [...npm.args, ...options], {
    cwd: root,
    shell: npm.shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const failure = readInstallFailure(output, code);
  if (failure !== undefined) {
    // What npm lists there as installed is not whole.
    rmSync(join(root, hiddenLock), { force: true });
    throw new Problem(failure);
  }
  remember();
}
