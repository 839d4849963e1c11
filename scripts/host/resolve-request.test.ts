import { describe, expect, it } from 'vitest';
import { resolveRequest } from './resolve-request.ts';

const files = new Set(['index.html', '404.html', 'en/index.html', 'en/codes/NotFound/index.html', 'favicon.svg', 'a b.txt']);
const resolve = (target: string, base = '/') => resolveRequest(target, base, (path) => files.has(path));

describe('a site at the root', () => {
  it.each([
    ['/', 'index.html'],
    ['/?q=hash', 'index.html'],
    ['/en/', 'en/index.html'],
    ['/en/?q=a/b', 'en/index.html'],
    ['/en/codes/NotFound/', 'en/codes/NotFound/index.html'],
    ['/favicon.svg', 'favicon.svg'],
    ['/a%20b.txt', 'a b.txt'],
  ])('%s is %s', (target, path) => {
    expect(resolve(target)).toEqual({ kind: 'file', path });
  });

  it.each([
    ['/en', '/en/'],
    ['/en?q=hash%20value&status=404', '/en/?q=hash%20value&status=404'],
    ['/en/codes/NotFound', '/en/codes/NotFound/'],
  ])('%s gets its trailing slash: %s', (target, location) => {
    expect(resolve(target)).toEqual({ kind: 'redirect', location, permanent: true });
  });

  it.each([
    ['an unknown page', '/en/codes/Nope/'],
    ['another letter case', '/en/codes/notfound/'],
    ['a file as a folder', '/favicon.svg/'],
    ['a path out of the folder', '/../package.json'],
    ['the same, encoded', '/..%2fpackage.json'],
    ['the same for Windows', '/..%5cpackage.json'],
    ['a path that a browser would parse as a host', '//en'],
    ['half an escape', '/%e4%zz'],
    ['a zero byte', '/favicon.svg%00'],
    ['an absolute URL', 'http://other.example/en/'],
  ])('%s is missing: %s', (_, target) => {
    expect(resolve(target)).toEqual({ kind: 'missing' });
  });
});

describe('a site in a subfolder', () => {
  it.each([
    ['/sub/folder/', 'index.html'],
    ['/sub/folder/en/', 'en/index.html'],
  ])('%s is %s', (target, path) => {
    expect(resolve(target, '/sub/folder/')).toEqual({ kind: 'file', path });
  });

  it('adds the trailing slash to every page', () => {
    expect(resolve('/sub/folder?q=x', '/sub/folder/')).toEqual({ kind: 'redirect', location: '/sub/folder/?q=x', permanent: true });
    expect(resolve('/sub/folder/en', '/sub/folder/')).toEqual({ kind: 'redirect', location: '/sub/folder/en/', permanent: true });
  });

  it('is reached from the root of the host through a temporary redirect', () => {
    expect(resolve('/', '/sub/folder/')).toEqual({ kind: 'redirect', location: '/sub/folder/', permanent: false });
  });

  it('serves nothing outside the subfolder', () => {
    expect(resolve('/en/', '/sub/folder/')).toEqual({ kind: 'missing' });
  });
});
