import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPlaces } from './support/chromium-places.mjs';
import { listFiles } from './support/hash-files.mjs';
import { root } from './support/paths.mjs';
import { Problem } from './support/problem.mjs';

/**
 * What the search needs to know and do; tests give it a machine of their own.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} isFile
 * @property {(path: string) => boolean} starts whether the program answers
 * @property {(...options: string[]) => { ok: boolean, output: string }} playwright runs Playwright's own command
 * @property {(folder: string) => string[]} list
 * @property {(...command: string[]) => boolean} apt runs apt-get; false when it fails or is not there
 * @property {(line: string) => void} say
 */

/**
 * A Chromium for the browser tests: the one that a variable names, the system's, Playwright's, else one that is installed now.
 * @param {Machine} [machine]
 * @returns {string} path of the program
 * @throws {Problem} when none can be had; its line says what to do
 */
export function findChromium(machine = thisMachine) {
  return named(machine) ?? ofSystem(machine) ?? ofPlaywright(machine) ?? fromPlaywright(machine) ?? fromDebian(machine) ?? giveUp();
}

/** @param {Machine} machine */
function named({ env, isFile }) {
  const variable = ['CHROMIUM_PATH', 'CHROME_PATH'].find((name) => env[name]);
  if (variable === undefined) return undefined;
  const path = env[variable] ?? '';
  if (!isFile(path)) throw new Problem(`${variable} is set to ${path}, but no program is there; correct the variable or unset it.`);
  return path;
}

/** @param {Machine} machine */
function ofSystem(machine) {
  return chromiumPlaces(machine.platform, machine.env).find((path) => isUsable(path, machine));
}

/**
 * The headless shell or the full browser, whichever has been installed.
 * @param {Machine} machine
 */
function ofPlaywright(machine) {
  const { output } = machine.playwright('install', '--dry-run', 'chromium');
  const folders = [...output.matchAll(/Install location:\s*(\S.*)/g)].map(([, folder = '']) => folder.trim());
  const programs = folders.flatMap((folder) => machine.list(folder).map((file) => `${folder}/${file}`));
  return programs.find(
    (path) => /[\\/](chrome-headless-shell|headless_shell|chrome|Chromium|Google Chrome for Testing)(\.exe)?$/.test(path) && isUsable(path, machine),
  );
}

/** @param {Machine} machine */
function fromPlaywright(machine) {
  machine.say('Installing a Chromium for the browser tests…');
  return machine.playwright('install', 'chromium', '--only-shell').ok ? ofPlaywright(machine) : undefined;
}

/** @param {Machine} machine */
function fromDebian(machine) {
  if (machine.platform !== 'linux' || !machine.isRoot) return undefined;
  const isInstalled =
    machine.apt('update') && machine.apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  return isInstalled ? ofSystem(machine) : undefined;
}

/** @returns {never} */
function giveUp() {
  throw new Problem(
    'The browser tests need Chromium, Chrome or Edge and none could be found or installed: install one, or set CHROMIUM_PATH to the program of one.',
  );
}

/**
 * On Linux a file is not enough: Ubuntu's chromium-browser is a note to install a snap, Playwright's lacks libraries on a bare system.
 * On Windows and macOS asking would open a window.
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
    // Not there, or in a folder of PATH that this user may not read.
    return false;
  }
}
