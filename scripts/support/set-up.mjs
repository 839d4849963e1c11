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
 * Installs the dependencies if they are missing or do not match package-lock.json.
 * Reports progress on standard error, and prints nothing if there is nothing to do.
 * @throws {Problem} if they cannot be installed
 */
export async function setUp() {
  if (isUpToDate()) return;
  try {
    await withLock(
      join(root, '.set-up.local'),
      async () => {
        if (!isUpToDate()) await install();
      },
      () => console.error('Waiting for another command to finish installing the dependencies…'),
    );
  } catch (error) {
    // From the lock or the stamp: the folder is not writable.
    const code = errorCode(error);
    throw code === undefined ? error : new Problem(installFailure(code));
  }
}

/** Covers both files, because `npm install` can change the installed tree without changing package-lock.json. */
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
    // Truncated or with merge conflicts: npm explains the problem better than the parser does.
    return undefined;
  }
}

function remember() {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stamp, fingerprint());
}

function libc() {
  if (process.platform !== 'linux') return undefined;
  // Without it, the report does network lookups. The types of Node 20 do not include it yet.
  Object.assign(process.report, { excludeNetwork: true });
  /** @type {{ header?: { glibcVersionRuntime?: string } }} */
  const { header } = process.report.getReport();
  return header?.glibcVersionRuntime ? 'glibc' : 'musl';
}

async function install() {
  console.error('Installing the dependencies…');
  const npm = npmCommand();
  // The browser tools and the build are dev dependencies, which npm would omit under NODE_ENV=production.
  const options = ['ci', '--include=dev', '--loglevel=warn', '--no-audit', '--no-fund', '--no-update-notifier', '--fetch-retry-mintimeout=2000', '--fetch-retry-factor=3'];
  const { code, output } = await runChild(npm.command, [...npm.args, ...options], {
    cwd: root,
    shell: npm.shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const failure = readInstallFailure(output, code);
  if (failure !== undefined) {
    // The packages that npm lists there as installed are incomplete.
    rmSync(join(root, hiddenLock), { force: true });
    throw new Problem(failure);
  }
  remember();
}
