import { describe, expect, it } from 'vitest';
import { isInstalled } from './installed.mjs';

type Lock = NonNullable<Parameters<typeof isInstalled>[0]>;

const machine = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const react = { version: '19.3.1', integrity: 'sha512-react' };
const binary = (os: string, cpu: string, libc?: string) => ({
  version: '1.0.0',
  integrity: `sha512-${os}-${cpu}`,
  optional: true,
  os: [os],
  cpu: [cpu],
  ...(libc === undefined ? {} : { libc: [libc] }),
});

const wanted: Lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/react': react,
    'node_modules/binding-linux-x64-gnu': binary('linux', 'x64', 'glibc'),
    'node_modules/binding-linux-x64-musl': binary('linux', 'x64', 'musl'),
    'node_modules/binding-win32-x64': binary('win32', 'x64'),
    'node_modules/needed-by-a-binding': { version: '2.0.0', integrity: 'sha512-tslib', optional: true },
  },
};
const installed: Lock = {
  packages: { 'node_modules/react': react, 'node_modules/binding-linux-x64-gnu': binary('linux', 'x64', 'glibc') },
};

describe('isInstalled', () => {
  it('accepts a tree without the binaries of other systems', () => {
    expect(isInstalled(wanted, installed, machine)).toBe(true);
  });

  it.each<[string, Lock | undefined]>([
    ['a different version', { packages: { ...installed.packages, 'node_modules/react': { ...react, version: '19.3.0' } } }],
    ['different content', { packages: { ...installed.packages, 'node_modules/react': { ...react, integrity: 'sha512-other' } } }],
    ['a missing package', { packages: { 'node_modules/binding-linux-x64-gnu': binary('linux', 'x64', 'glibc') } }],
    ['a missing binary of this system', { packages: { 'node_modules/react': react } }],
    ['an unreadable package list', undefined],
    ['a package list without packages', {}],
  ])('detects %s', (_, tree) => {
    expect(isInstalled(wanted, tree, machine)).toBe(false);
  });

  it.each([
    ['a different system', { os: 'win32', cpu: 'x64', libc: undefined }],
    ['a different C library', { os: 'linux', cpu: 'x64', libc: 'musl' }],
  ])('detects a tree that was copied from %s', (_, other) => {
    expect(isInstalled(wanted, installed, other)).toBe(false);
  });

  it('leaves an unreadable package-lock.json to npm', () => {
    expect(isInstalled(undefined, installed, machine)).toBe(false);
  });
});
