import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../security-policy.ts';
import { createStaticHandler } from './static-handler.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const page = '<!doctype html><title>Codes</title>'.repeat(50);
const server = createServer(createStaticHandler({ folder, base: '/', assetsDir: 'assets' }));

beforeAll(async () => {
  mkdirSync(join(folder, 'en'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'en/index.html'), page);
  writeFileSync(join(folder, '404.html'), '<!doctype html><title>Not found</title>');
  writeFileSync(join(folder, 'assets/main-D3adB33f.js'), 'export {};');
  writeFileSync(join(folder, 'shot.png'), Buffer.from([137, 80, 78, 71]));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<{ response: IncomingMessage; body: Buffer }> {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const [response]: IncomingMessage[] = await once(request({ port, host: '127.0.0.1', path, headers, method, agent: false }).end(), 'response');
  if (response === undefined) throw new Error('no response');
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece);
  return { response, body: Buffer.concat(pieces) };
}

describe('a page', () => {
  it('is sent uncompressed to a client that accepts no encoding', async () => {
    const { response, body } = await ask('/en/');
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(response.headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(page);
  });

  it('is sent with brotli to a client that accepts it', async () => {
    const { response, body } = await ask('/en/', { 'accept-encoding': 'gzip, br' });
    expect(response.headers['content-encoding']).toBe('br');
    expect(response.headers.vary).toBe('Accept-Encoding');
    expect(brotliDecompressSync(body).toString()).toBe(page);
  });

  it('is downloaded again only after it has changed', async () => {
    const { response: first } = await ask('/en/', { 'accept-encoding': 'br' });
    expect(first.headers['cache-control']).toBe('no-cache');
    const known = { 'accept-encoding': 'br', 'if-none-match': first.headers.etag ?? '' };
    expect((await ask('/en/', known)).response.statusCode).toBe(304);

    writeFileSync(join(folder, 'en/index.html'), `${page}<p>new`);
    const { response, body } = await ask('/en/', known);
    expect(response.statusCode).toBe(200);
    expect(brotliDecompressSync(body).toString()).toBe(`${page}<p>new`);
    writeFileSync(join(folder, 'en/index.html'), page);
  });

  it('responds to HEAD with the same headers and no body', async () => {
    const { response, body } = await ask('/en/', {}, 'HEAD');
    expect(response.headers['content-length']).toBe(String(page.length));
    expect(body).toHaveLength(0);
  });

  it('gets its trailing slash and keeps its query', async () => {
    const { response } = await ask('/en?q=1');
    expect(response.statusCode).toBe(308);
    expect(response.headers.location).toBe('/en/?q=1');
  });
});

it.each(['GET', 'HEAD'])('responds to %s of a missing page with 404.html and status 404', async (method) => {
  const { response, body } = await ask('/en/nope/', {}, method);
  expect(response.statusCode).toBe(404);
  expect(response.headers['content-type']).toContain('text/html');
  expect(body.toString().includes('Not found')).toBe(method === 'GET');
});

it('never responds 304 for 404.html', async () => {
  const { response } = await ask('/nope/');
  expect((await ask('/nope/', { 'if-none-match': response.headers.etag ?? '' })).response.statusCode).toBe(404);
});

it('allows permanent caching of files with a content hash in their name', async () => {
  const { response } = await ask('/assets/main-D3adB33f.js');
  expect(response.headers['cache-control']).toContain('immutable');
  expect(response.headers['content-type']).toContain('text/javascript');
});

it('does not compress images', async () => {
  const { response } = await ask('/shot.png', { 'accept-encoding': 'br' });
  expect(response.headers['content-type']).toBe('image/png');
  expect(response.headers['content-encoding']).toBeUndefined();
});

it('rejects other methods', async () => {
  const { response } = await ask('/en/', {}, 'POST');
  expect(response.statusCode).toBe(405);
  expect(response.headers.allow).toBe('GET, HEAD');
});

it.each([
  ['a page', '/en/', 'GET'],
  ['a redirect', '/en', 'GET'],
  ['a missing page', '/nope/', 'GET'],
  ['an asset', '/assets/main-D3adB33f.js', 'GET'],
  ['a refusal', '/en/', 'DELETE'],
])('sends the security headers with %s', async (_, path, method) => {
  const { response } = await ask(path, {}, method);
  for (const [name, value] of Object.entries(securityHeaders)) expect(response.headers[name.toLowerCase()]).toBe(value);
});
