import { once } from 'node:events';
import { createServer } from 'node:http';
import { preview } from 'vite';
import { root } from '../support/paths.mjs';
import { portTaken } from '../support/port.mjs';
import { errorCode, Problem } from '../support/problem.mjs';

/** A machine without IPv6 has no ::1 to listen on. */
const withoutIpv6 = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/**
 * Serves dist/ through Vite's preview server on both loopback addresses, because `localhost` resolves to either of them depending on the system.
 * @param {number} port
 * @returns {Promise<string>} the URL of the site
 * @throws {Problem} if the port is not available
 */
export async function serveSite(port) {
  try {
    const server = await preview({
      root,
      logLevel: 'warn',
      preview: { host: '127.0.0.1', port, strictPort: true, open: false },
    });
    const second = createServer(server.middlewares).listen(port, '::1');
    await once(second, 'listening').catch((error) => {
      if (!withoutIpv6.has(errorCode(error) ?? '')) throw error;
    });
    return `http://localhost:${port}${server.config.base}`;
  } catch (error) {
    // Vite reports a port in use only in the message, without a code.
    if (errorCode(error) === 'EADDRINUSE' || /already in use/.test(String(error))) throw portTaken(port, process.platform);
    if (errorCode(error) === 'EACCES') throw new Problem(`This user is not allowed to listen on port ${port}; set PORT to a port above 1023.`);
    throw error;
  }
}
