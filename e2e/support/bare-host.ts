import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStaticHandler } from '../../scripts/host/static-handler.ts';

const SITE = { folder: fileURLToPath(new URL('../../dist', import.meta.url)), base: '/', assetsDir: 'assets' };

/** Headers that many hosts cannot send. */
const POLICY = /^(?:content-security-policy|permissions-policy|cross-origin|referrer-policy)/i;

interface Host {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the built site like a host that cannot send custom headers.
 * @param hasPolicy `false`: the English home page does not contain the policy either
 */
export async function startBareHost(hasPolicy = true): Promise<Host> {
  const handleRequest = createStaticHandler(SITE);
  const home = await readFile(join(SITE.folder, 'en/index.html'), 'utf8');
  return listen(
    createServer((request, response) => {
      if (!hasPolicy && request.url === '/en/') {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(home.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
        return;
      }
      const setHeader = response.setHeader.bind(response);
      response.setHeader = (name, value) => (POLICY.test(name) ? response : setHeader(name, value));
      handleRequest(request, response);
    }),
  );
}

/** Starts a third-party host that records all requests, to detect data that a page sends. */
export async function startListeningHost(): Promise<Host & { readonly arrivals: readonly string[] }> {
  const arrivals: string[] = [];
  const note = (request: IncomingMessage) => arrivals.push(request.url ?? '');
  const server = createServer((request, response) => {
    note(request);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', 'text/javascript');
    response.end('');
  });
  server.on('upgrade', (request, socket) => {
    note(request);
    socket.destroy();
  });
  return { ...(await listen(server)), arrivals };
}

async function listen(server: Server): Promise<Host> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the address of a listening TCP server has a port
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
