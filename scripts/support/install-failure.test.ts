import { expect, it } from 'vitest';
import { readInstallFailure } from './install-failure.mjs';

const offline = `npm error code ECONNREFUSED
npm error syscall connect
npm error FetchError: request to http://127.0.0.1:9/react failed, reason: connect ECONNREFUSED 127.0.0.1:9
npm error A complete log of this run can be found in: /home/ada/.npm/_logs/2026-11-23T10_00_00_000Z-debug-0.log
`;

it.each([
  ['no network', offline, 'the package registry cannot be reached'],
  ['no name server', 'npm error code EAI_AGAIN\n', 'the package registry cannot be reached'],
  ['a folder of somebody else', 'npm error code EACCES\nnpm error syscall mkdir\n', 'no permission to write'],
  ['npm before version 10', 'npm ERR! code EACCES\nnpm ERR! syscall mkdir\n', 'no permission to write'],
  ['a full disk', 'npm error code ENOSPC\n', 'the disk is full'],
  ['a proxy that reads along', 'npm error code SELF_SIGNED_CERT_IN_CHAIN\n', 'NODE_EXTRA_CA_CERTS'],
  ['two files of different commits', 'npm error code EUSAGE\nnpm error Missing: react@19.3.1 from lock file\n', 'package-lock.json disagree'],
])('says what to do about %s, in one line', (_, output, advice) => {
  const line = readInstallFailure(output, 1);
  expect(line).toContain(advice);
  expect(line).not.toContain('\n');
});

it('notices files that npm could not unpack although it reports success', () => {
  expect(readInstallFailure('npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write\nadded 96 packages\n', 0)).toContain('the disk is full');
});

it('names the log of npm when the code says nothing', () => {
  const output = offline.replace('code ECONNREFUSED', 'code EODD');
  expect(readInstallFailure(output, 1)).toBe(
    'Cannot install the dependencies: npm ended with EODD; its log is /home/ada/.npm/_logs/2026-11-23T10_00_00_000Z-debug-0.log.',
  );
});

it('names the exit code when npm says nothing at all', () => {
  expect(readInstallFailure('', 137)).toContain('exit code 137');
});

it('is silent when all went well', () => {
  expect(readInstallFailure('npm warn deprecated x@1.0.0\nadded 96 packages in 9s\n', 0)).toBeUndefined();
});
