import { expect, it } from 'vitest';
import { readInstallFailure } from './install-failure.mjs';

const offline = `npm error code ECONNREFUSED
npm error syscall connect
npm error FetchError: request to http://127.0.0.1:9/react failed, reason: connect ECONNREFUSED 127.0.0.1:9
npm error A complete log of this run can be found in: /home/ada/.npm/_logs/2026-11-23T10_00_00_000Z-debug-0.log
`;

it.each([
  ['no network', offline, 'the package registry cannot be reached'],
  ['no DNS server', 'npm error code EAI_AGAIN\n', 'the package registry cannot be reached'],
  ['a folder of another user', 'npm error code EACCES\nnpm error syscall mkdir\n', 'permission to write was denied'],
  ['npm before version 10', 'npm ERR! code EACCES\nnpm ERR! syscall mkdir\n', 'permission to write was denied'],
  ['a full disk', 'npm error code ENOSPC\n', 'the disk is full'],
  ['a proxy that intercepts TLS', 'npm error code SELF_SIGNED_CERT_IN_CHAIN\n', 'NODE_EXTRA_CA_CERTS'],
  ['files from different commits', 'npm error code EUSAGE\nnpm error Missing: react@19.3.1 from lock file\n', 'package-lock.json do not match'],
])('says what to do about %s, in one line', (_, output, advice) => {
  const line = readInstallFailure(output, 1);
  expect(line).toContain(advice);
  expect(line).not.toContain('\n');
});

it('detects files that npm could not unpack although it reports success', () => {
  expect(readInstallFailure('npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write\nadded 96 packages\n', 0)).toContain('the disk is full');
});

it('points to the npm log when the code is unknown', () => {
  const output = offline.replace('code ECONNREFUSED', 'code EODD');
  expect(readInstallFailure(output, 1)).toBe(
    'Cannot install the dependencies: npm failed with EODD; its log is /home/ada/.npm/_logs/2026-11-23T10_00_00_000Z-debug-0.log.',
  );
});

it('reports the exit code when npm prints nothing', () => {
  expect(readInstallFailure('', 137)).toContain('exit code 137');
});

it('returns nothing after a successful installation', () => {
  expect(readInstallFailure('npm warn deprecated x@1.0.0\nadded 96 packages in 9s\n', 0)).toBeUndefined();
});
