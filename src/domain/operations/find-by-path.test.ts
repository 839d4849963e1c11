import { expect, it } from 'vitest';
import { findByPath } from './find-by-path.ts';
import { OPERATIONS } from './operations.ts';
import { OTHER_PATHS } from './other-paths.ts';

const ID = '1e5bc9d7e413ddd7902c2932e418702b84d0cc07';
const fillPlaceholders = (path: string) => path.replaceAll(/\{\w+\}/g, ID);

it.each(OPERATIONS.map((operation) => [operation.id, operation] as const))('%s is found by its URL in every notation', (_, operation) => {
  const path = fillPlaceholders(operation.path);
  const addresses = [path, path.toUpperCase(), `https://api.security.microsoft.com${path}?a=1#b`, `{{host}}${path}`, path.replace('/api/', '/api/v1.0/'), `$base/${path.slice('/api/'.length)}`, `${path}/`];
  const notFound = addresses.filter((address) => {
    const match = findByPath(address, operation.method, OPERATIONS, OTHER_PATHS);
    return match.kind !== 'documented' || !match.operations.some(({ id }) => id === operation.id);
  });
  expect(notFound).toEqual([]);
});

it.each(OTHER_PATHS)('%s is documented and not mistaken for a different path', (path) => {
  expect(findByPath(fillPlaceholders(path), 'GET', OPERATIONS, OTHER_PATHS)).toMatchObject({ kind: 'documented', alsoGet: true });
  // Without the additional paths, this path must not count as a misspelled one either.
  expect(findByPath(fillPlaceholders(path), 'GET', OPERATIONS, []).kind).not.toBe('near');
});

it.each<[string, string | null, object]>([
  ['/api/machine', 'GET', { kind: 'near', typed: 'machine', meant: 'machines', operation: { id: 'mde-list-machines' } }],
  ['/api/incidents/5/isolat', 'POST', { kind: 'unlisted' }],
  ['/api/alert/5', 'PATCH', { kind: 'near', operation: { id: 'mde-update-alert' } }],
  ['/api/alert/5', 'GET', { kind: 'near', path: '/api/alerts/{id}' }],
  ['https://graph.microsoft.com/', 'GET', { kind: 'no-path' }],
  ['', null, { kind: 'no-path' }],
  [`/api/${'a/'.repeat(5000)}`, 'GET', { kind: 'unlisted' }],
])('%s', (address, method, match) => {
  expect(findByPath(address, method, OPERATIONS, OTHER_PATHS)).toMatchObject(match);
});
