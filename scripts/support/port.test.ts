import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findFreePort, isPortTaken, formatPortTaken, readPort } from './port.mjs';

describe('readPort', () => {
  it.each([
    [undefined, 4173],
    ['', 4173],
    ['1', 1],
    ['8080', 8080],
    ['65535', 65_535],
  ])('reads PORT=%s as %i', (value, port) => {
    expect(readPort(value, 4173)).toBe(port);
  });

  it.each(['0', '65536', '-1', '80.5', '8e3', '0x50', 'abc', '80 ', 'Infinity'])('rejects PORT=%s and quotes it', (value) => {
    expect(() => readPort(value, 4173)).toThrow(`PORT is "${value}", but must be a whole number from 1 to 65535.`);
  });
});

describe('formatPortTaken', () => {
  it('suggests a command that works in the system shell', () => {
    expect(formatPortTaken(4173, 'linux').message).toContain('PORT=4174 npm start');
    expect(formatPortTaken(4173, 'win32').message).toContain('$env:PORT=4174; npm start');
  });

  it('suggests a valid port', () => {
    expect(formatPortTaken(65_535, 'linux').message).toContain('PORT=65534 npm start');
  });

  it('is one line', () => {
    expect(formatPortTaken(4173, 'darwin').message).not.toContain('\n');
  });
});

describe('isPortTaken', () => {
  it.each(['127.0.0.1', '0.0.0.0'])('detects a process on %s', async (host) => {
    const server = createServer().listen(0, host);
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const address = server.address();
    await expect(isPortTaken(typeof address === 'object' && address ? address.port : 0)).resolves.toBe(true);
  });

  it('detects a free port', async () => {
    await expect(isPortTaken(await findFreePort())).resolves.toBe(false);
  });
});
