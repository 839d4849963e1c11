import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { CliError } from './cli-error.mjs';

/**
 * Reads the port from the environment.
 * @param {string | undefined} value `PORT`; empty counts as not set
 * @param {number} fallback
 * @throws {CliError} if the value is not a port number
 */
export function readPort(value, fallback) {
  if (value === undefined || value === '') return fallback;
  const port = Number(value);
  if (/^\d+$/.test(value) && port >= 1 && port <= 65_535) return port;
  throw new CliError(`PORT is ${JSON.stringify(value)}, but must be a whole number from 1 to 65535.`);
}

/**
 * Returns the one-line error for a port that is in use.
 * @param {number} port
 * @param {NodeJS.Platform} platform determines how the hint sets a variable
 */
export function formatPortTaken(port, platform) {
  const other = port < 65_535 ? port + 1 : port - 1;
  const hint = platform === 'win32' ? `$env:PORT=${other}; npm start` : `PORT=${other} npm start`;
  return new CliError(`Port ${port} is in use by another process; choose a different port, for example: ${hint}`);
}

/**
 * Whether a process listens on this port, whatever IP address it is bound to. Connects instead of binding, because some
 * systems (macOS) let two processes bind the same port.
 * @param {number} port
 */
export async function isPortTaken(port) {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => isAnswered(host, port)));
  return answers.includes(true);
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isAnswered(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 500 });
    /** @param {boolean} answer */
    const settle = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', () => settle(true));
    socket.on('error', () => settle(false));
    socket.on('timeout', () => settle(false));
  });
}

/** Returns a port that no process currently uses. */
export async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('The listening server has no port.');
  return address.port;
}
