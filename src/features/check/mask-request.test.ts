import { expect, it } from 'vitest';
import { findSecrets } from '../../domain/decode/secrets/find-secrets.ts';
import { maskInsertion } from './mask-request.ts';

/** Created at run time, so that the source contains no literal secret. */
const VALUE = ['Qx7', 'TzR4', 'wLm9', 'Vb2K', 'f8Ns'].join('~');
const mask = (inserted: string, before: string, after: string) => maskInsertion(inserted, before, after, findSecrets, (kind) => `[${kind}]`);

it.each([
  ['value after its name', VALUE, 'client_secret=', '&scope=x'],
  ['rest of a value', VALUE.slice(6), `client_secret=${VALUE.slice(0, 6)}`, '&scope=x'],
  ['name and value', `client_secret=${VALUE}`, 'grant_type=client_credentials&', '&scope=x'],
])('masks text inserted into a request based on its context: %s', (_, inserted, before, after) => {
  expect(findSecrets(before + inserted + after).length).toBeGreaterThan(0);
  expect(mask(inserted, before, after)).not.toContain(inserted.slice(-8));
});

it('does not change text that contains no secret', () => {
  expect(mask('"IsolationType":"Full"', '{"Comment":"x",', '}')).toBe('"IsolationType":"Full"');
});
