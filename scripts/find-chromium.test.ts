import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from './find-chromium.mjs';

const shell = '/home/ada/.cache/ms-playwright/chromium_headless_shell-1255';
const dryRun = `Chrome Headless Shell 159.0 (playwright chromium-headless-shell v1255)\n  Install location:    ${shell}\n`;

/** A machine with these programs, and what was done to it. */
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

describe('a variable', () => {
  it.each(['CHROMIUM_PATH', 'CHROME_PATH'])('%s wins over the system', (name) => {
    expect(findChromium(machine(['/opt/own/chrome', '/usr/bin/chromium'], { env: { [name]: '/opt/own/chrome' } }))).toBe('/opt/own/chrome');
  });

  it('CHROMIUM_PATH wins over CHROME_PATH', () => {
    const env = { CHROME_PATH: '/opt/b', CHROMIUM_PATH: '/opt/a' };
    expect(findChromium(machine(['/opt/a', '/opt/b'], { env }))).toBe('/opt/a');
  });

  it('that names nothing is an error, though the system has a Chromium', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/gone/chrome' };
    expect(() => findChromium(machine(['/usr/bin/chromium'], { env }))).toThrow('CHROMIUM_PATH is set to /opt/gone/chrome, but no program is there');
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
  ])('%s has one: %o', (platform, env, path) => {
    expect(findChromium(machine([path], { platform, env }))).toBe(path);
  });

  it('passes over a command that is only a note to install something', () => {
    const programs = ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
    expect(findChromium(machine(programs, { starts: (path) => path !== '/usr/bin/chromium-browser' }))).toBe('/usr/bin/google-chrome');
  });
});

describe('a machine without one', () => {
  it("uses Playwright's when it is there, and installs nothing", () => {
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

  it("takes Debian's package, with a Chinese font, when it may", () => {
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
    ['nobody but root installs packages', {}, ['playwright install chromium --only-shell']],
    ['only Linux has apt-get', { platform: 'darwin', isRoot: true }, ['playwright install chromium --only-shell']],
    ['a failed update is not followed by an install', { isRoot: true }, ['playwright install chromium --only-shell', 'apt-get update']],
  ])('gives up in one line that says what to do; %s', (_, settings, done) => {
    const bare = machine([], settings);
    expect(() => findChromium(bare)).toThrow(/^The browser tests need Chromium, Chrome or Edge.*CHROMIUM_PATH[^\n]*$/);
    expect(bare.done).toEqual(done);
  });
});
