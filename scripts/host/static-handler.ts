import { realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import type { Connect } from 'vite';
import { immutable, securityHeaders } from '../security-policy.ts';
import { contentType, isText } from './content-type.ts';
import { chooseEncoding, compress, type Encoding } from './encoding.ts';
import { resolveRequest } from './resolve-request.ts';

export interface Site {
  /** Folder of the built site. */
  folder: string;
  /** Path under which it is served, with a leading and a trailing slash. */
  base: string;
  /** Folder of the files with a content hash in their name. */
  assetsDir: string;
}

/**
 * Responds like a good static host: files with their media type, brotli or gzip, a redirect that adds the trailing slash,
 * 404.html with status 404, validators, and the security headers on every response.
 */
export function createStaticHandler(site: Site): Connect.SimpleHandleFunction {
  const encoded = new Map<string, { version: string; body: Promise<Buffer> }>();

  /** Returns the body in one encoding, compressed once for each version of the file. */
  function bodyOf(path: string, version: string, encoding: Encoding | null): Promise<Buffer> {
    const content = () => readFile(join(site.folder, path));
    if (encoding === null) return content();
    const key = `${encoding} ${path}`;
    const known = encoded.get(key);
    if (known?.version === version) return known.body;
    const body = content().then((bytes) => compress(bytes, encoding));
    encoded.set(key, { version, body });
    return body;
  }

  async function sendFile(path: string, status: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { mtimeMs, size } = statSync(join(site.folder, path));
    const version = `${size.toString(36)}-${Math.round(mtimeMs).toString(36)}`;
    const type = contentType(path);
    const encoding = isText(type) ? chooseEncoding(request.headers['accept-encoding']) : null;
    const tag = `W/"${version}${encoding === null ? '' : `-${encoding}`}"`;
    response.setHeader('Cache-Control', path.startsWith(`${site.assetsDir}/`) ? immutable : 'no-cache');
    response.setHeader('ETag', tag);
    if (isText(type)) response.setHeader('Vary', 'Accept-Encoding');
    if (status === 200 && request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    const body = await bodyOf(path, version, encoding);
    if (encoding !== null) response.setHeader('Content-Encoding', encoding);
    response.writeHead(status, { 'Content-Type': type, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const resolution = resolveRequest(request.url ?? '/', site.base, (path) => hasFile(site.folder, path));
    if (resolution.kind === 'redirect') {
      // Not cached, because a different site may use this port later.
      response.writeHead(resolution.permanent ? 308 : 307, { Location: resolution.location, 'Cache-Control': 'no-cache' }).end();
    } else if (resolution.kind === 'file') {
      await sendFile(resolution.path, 200, request, response);
    } else if (hasFile(site.folder, '404.html')) {
      await sendFile('404.html', 404, request, response);
    } else {
      response.writeHead(404, { 'Content-Type': contentType('404.txt') }).end('Not found\n');
    }
  }

  return (request, response) => {
    // A concurrent build can remove a file between the check and the read.
    answer(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  };
}

/** Compares real names, because a case-insensitive file system must not serve a path that other hosts do not have. */
function hasFile(folder: string, path: string): boolean {
  try {
    const file = realpathSync.native(join(folder, path));
    return statSync(file).isFile() && relative(realpathSync.native(folder), file).split(sep).join('/') === path;
  } catch {
    return false;
  }
}
