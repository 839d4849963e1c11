import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from './find-chromium.mjs';

const shell = '/home/ada/.cache/ms-playwright/chromium_headless_shell-1255';
const dryRun = `Chrome Headless Shell 159.0 (playwright chromium-headless-shell v1255)\n  Install location:    ${shell}\n`;

/** Simulates a machine with these programs. */
function machine(programs: string[], settings: Partial<Machine> = {}): Machine & { done: string[] } {
  const done: string[] = [];
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    isFile: (path) => programs.includes(path),
    starts: () => true,
    playwright: (...options) => {
      if (options.includes('--dry-run')) return { ok: true, output: dryRun };
      done.push(`playwright ${options.join(' ')}`);
      return { ok: false, output: '' };
    },
    list: (folder) => programs.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1)),
    apt: (...command) => {
      done.push(`apt-get ${command.join(' ')}`);
      return false;
    },
    say: () => undefined,
    done,
    ...settings,
  };
}

describe('an environment variable', () => {
  it.each(['CHROMIUM_PATH', 'CHROME_PATH'])('%s wins over the system', (name) => {
    expect(findChromium(machine(['/opt/own/chrome', '/usr/bin/chromium'], { env: { [name]: '/opt/own/chrome' } }))).toBe('/opt/own/chrome');
  });

  it('CHROMIUM_PATH wins over CHROME_PATH', () => {
    const env = { CHROME_PATH: '/opt/b', CHROMIUM_PATH: '/opt/a' };
    expect(findChromium(machine(['/opt/a', '/opt/b'], { env }))).toBe('/opt/a');
  });

  it('that points to a missing file is an error, even if the system has a Chromium', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/gone/chrome' };
    expect(() => findChromium(machine(['/usr/bin/chromium'], { env }))).toThrow('CHROMIUM_PATH is set to /opt/gone/chrome, but there is no file at that path');
  });

  it('that is empty counts as not set', () => {
    expect(findChromium(machine(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '' } }))).toBe('/usr/bin/chromium');
  });
});

describe('the system', () => {
  it.each<[NodeJS.Platform, Machine['env'], string]>([
    ['linux', { PATH: '/nix/bin:/usr/bin' }, '/nix/bin/chromium'],
    ['linux', {}, '/usr/bin/google-chrome'],
    ['linux', {}, '/snap/bin/chromium'],
    ['linux', {}, '/opt/google/chrome/chrome'],
    ['linux', {}, '/usr/bin/microsoft-edge'],
    ['darwin', { HOME: '/Users/ada' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/ada' }, '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { PROGRAMFILES: 'C:\\Program Files' }, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['win32', { LOCALAPPDATA: 'C:\\Users\\Ada\\AppData\\Local' }, 'C:\\Users\\Ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
  ])('%s has a browser: %o', (platform, env, path) => {
    expect(findChromium(machine([path], { platform, env }))).toBe(path);
  });

  it('skips a command that only tells the user to install something', () => {
    const programs = ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
    expect(findChromium(machine(programs, { starts: (path) => path !== '/usr/bin/chromium-browser' }))).toBe('/usr/bin/google-chrome');
  });
});

describe('a machine without a browser', () => {
  it("uses Playwright's if it is installed, and installs nothing", () => {
    const path = `${shell}/chrome-headless-shell-linux64/chrome-headless-shell`;
    const found = machine([path, `${shell}/INSTALLATION_COMPLETE`]);
    expect(findChromium(found)).toBe(path);
    expect(found.done).toEqual([]);
  });

  it("installs Playwright's", () => {
    const path = `${shell}/chrome-headless-shell-linux64/chrome-headless-shell`;
    const programs: string[] = [];
    const bare = machine(programs);
    const installing: Machine = {
      ...bare,
      playwright: (...options) => {
        if (!options.includes('--dry-run')) programs.push(path);
        return { ok: true, output: dryRun };
      },
    };
    expect(findChromium(installing)).toBe(path);
    expect(bare.done).toEqual([]);
  });

  it("installs Debian's package and a Chinese font if it has permission", () => {
    const programs: string[] = [];
    const commands: string[] = [];
    const apt = (...command: string[]) => {
      commands.push(command.join(' '));
      if (command[0] === 'install') programs.push('/usr/bin/chromium');
      return true;
    };
    expect(findChromium(machine(programs, { isRoot: true, apt }))).toBe('/usr/bin/chromium');
    expect(commands).toEqual(['update', 'install -y --no-install-recommends chromium fonts-noto-cjk']);
  });

  it.each<[string, Partial<Machine>, string[]]>([
    ['only root installs packages', {}, ['playwright install chromium --only-shell']],
    ['only Linux has apt-get', { platform: 'darwin', isRoot: true }, ['playwright install chromium --only-shell']],
    ['a failed update is not followed by an install', { isRoot: true }, ['playwright install chromium --only-shell', 'apt-get update']],
  ])('gives up with a one-line message that says what to do; %s', (_, settings, done) => {
    const bare = machine([], settings);
    expect(() => findChromium(bare)).toThrow(/^The browser tests need Chromium, Chrome or Edge.*CHROMIUM_PATH[^\n]*$/);
    expect(bare.done).toEqual(done);
  });
});
