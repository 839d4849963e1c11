import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listChromiumPaths } from './chromium-paths.mjs';
import { listFiles } from '../support/hash-files.mjs';
import { root } from '../support/paths.mjs';
import { CliError } from '../support/cli-error.mjs';

/**
 * The properties and commands of the machine that the search uses; tests pass their own.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} isFile
 * @property {(path: string) => boolean} starts whether the program runs
 * @property {(...options: string[]) => { ok: boolean, output: string }} playwright runs the Playwright command-line
 *   interface
 * @property {(folder: string) => string[]} list
 * @property {(...command: string[]) => boolean} apt runs apt-get; false if it fails or does not exist
 * @property {(line: string) => void} say prints a line for the user
 */

/**
 * Finds a Chromium for the browser tests: the one set in a variable, the system's, Playwright's, or one that it
 * installs.
 * @param {Machine} [machine]
 * @returns {string} path of the program
 * @throws {CliError} if none can be found or installed; the message says what to do
 */
export function findChromium(machine = thisMachine) {
  return findNamed(machine) ?? findInSystem(machine) ?? findInPlaywright(machine) ?? installFromPlaywright(machine) ?? installFromDebian(machine) ?? throwNotFound();
}

/** @param {Machine} machine */
function findNamed({ env, isFile }) {
  const variable = ['CHROMIUM_PATH', 'CHROME_PATH'].find((name) => env[name]);
  if (variable === undefined) return undefined;
  const path = env[variable] ?? '';
  if (!isFile(path)) throw new CliError(`${variable} is set to ${path}, but there is no file at that path; fix the variable or unset it.`);
  return path;
}

/** @param {Machine} machine */
function findInSystem(machine) {
  return listChromiumPaths(machine.platform, machine.env).find((path) => isUsable(path, machine));
}

/**
 * Finds the headless shell or the full browser, whichever is installed.
 * @param {Machine} machine
 */
function findInPlaywright(machine) {
  const { output } = machine.playwright('install', '--dry-run', 'chromium');
  const folders = [...output.matchAll(/Install location:\s*(\S.*)/g)].map(([, folder = '']) => folder.trim());
  const programs = folders.flatMap((folder) => machine.list(folder).map((file) => `${folder}/${file}`));
  return programs.find(
    (path) => /[\\/](chrome-headless-shell|headless_shell|chrome|Chromium|Google Chrome for Testing)(\.exe)?$/.test(path) && isUsable(path, machine),
  );
}

/** @param {Machine} machine */
function installFromPlaywright(machine) {
  machine.say('Installing Chromium for the browser tests…');
  return machine.playwright('install', 'chromium', '--only-shell').ok ? findInPlaywright(machine) : undefined;
}

/** @param {Machine} machine */
function installFromDebian(machine) {
  if (machine.platform !== 'linux' || !machine.isRoot) return undefined;
  const isInstalled =
    machine.apt('update') && machine.apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  return isInstalled ? findInSystem(machine) : undefined;
}

/** @returns {never} */
function throwNotFound() {
  throw new CliError(
    'The browser tests need Chromium, Chrome or Edge, and none could be found or installed. Install one, or set CHROMIUM_PATH to its executable.',
  );
}

/**
 * On Linux, it is not enough that the file exists: Ubuntu's chromium-browser only tells the user to install a snap, and Playwright's
 * browser lacks libraries on a minimal system. On Windows and macOS, starting the program would open a window.
 * @param {string} path
 * @param {Machine} machine
 */
function isUsable(path, { platform, isFile, starts }) {
  return isFile(path) && (platform !== 'linux' || starts(path));
}

/** @type {Machine} */
const thisMachine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isFile: isReadableFile,
  starts: (path) => spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0,
  playwright: (...options) => {
    const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
    const { status, stdout } = spawnSync(process.execPath, [cli, ...options], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return { ok: status === 0, output: stdout };
  },
  list: (folder) => listFiles(folder),
  apt: (...command) =>
    spawnSync('apt-get', command, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0,
  say: (line) => console.error(line),
};

/** @param {string} path */
function isReadableFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    // The file does not exist, or is in a PATH folder that this user cannot read.
    return false;
  }
}
