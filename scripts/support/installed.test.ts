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
    ['another version', { packages: { ...installed.packages, 'node_modules/react': { ...react, version: '19.3.0' } } }],
    ['another content', { packages: { ...installed.packages, 'node_modules/react': { ...react, integrity: 'sha512-other' } } }],
    ['a missing package', { packages: { 'node_modules/binding-linux-x64-gnu': binary('linux', 'x64', 'glibc') } }],
    ['a missing binary of this system', { packages: { 'node_modules/react': react } }],
    ['a tree whose list cannot be read', undefined],
    ['a list without packages', {}],
  ])('sees %s', (_, tree) => {
    expect(isInstalled(wanted, tree, machine)).toBe(false);
  });

  it.each([
    ['another system', { os: 'win32', cpu: 'x64', libc: undefined }],
    ['another C library', { os: 'linux', cpu: 'x64', libc: 'musl' }],
  ])('sees a tree that was copied from %s', (_, other) => {
    expect(isInstalled(wanted, installed, other)).toBe(false);
  });

  it('lets npm judge a package-lock.json that cannot be read', () => {
    expect(isInstalled(undefined, installed, machine)).toBe(false);
  });
});
