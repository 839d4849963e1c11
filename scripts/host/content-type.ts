import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** Returns the media type for a file name. Unknown extensions become `application/octet-stream`, which no browser executes. */
export function contentType(path: string): string {
  return types[extname(path)] ?? 'application/octet-stream';
}

/** Whether compression is worthwhile: images and archives are already compressed. */
export function isText(type: string): boolean {
  return type.includes('charset=utf-8');
}
