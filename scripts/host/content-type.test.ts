import { expect, it } from 'vitest';
import { getContentType, isText } from './content-type.ts';

it.each([
  ['assets/main-D3adB33f.js', 'text/javascript; charset=utf-8'],
  ['assets/main-D3adB33f.css', 'text/css; charset=utf-8'],
  ['catalogue.csv', 'text/csv; charset=utf-8'],
  ['catalogue.json', 'application/json; charset=utf-8'],
  ['en/about/index.html', 'text/html; charset=utf-8'],
  ['favicon.svg', 'image/svg+xml; charset=utf-8'],
  ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['robots.txt', 'text/plain; charset=utf-8'],
  ['sitemap.xml', 'application/xml; charset=utf-8'],
])('sends %s as text: %s', (path, type) => {
  expect(getContentType(path)).toBe(type);
  expect(isText(type)).toBe(true);
});

it.each([
  ['favicon.ico', 'image/vnd.microsoft.icon'],
  ['preview-en.png', 'image/png'],
  ['files.zip', 'application/zip'],
  ['_headers', 'application/octet-stream'],
  ['unknown.extension', 'application/octet-stream'],
])('sends %s unchanged: %s', (path, type) => {
  expect(getContentType(path)).toBe(type);
  expect(isText(type)).toBe(false);
});
