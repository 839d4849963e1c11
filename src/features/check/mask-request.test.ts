import { expect, it } from 'vitest';
import { findSecrets } from '../../domain/decode/secrets/find-secrets.ts';
import { maskInsertion } from './mask-request.ts';

/** Made when the tests run, so that none is a literal. */
const VALUE = ['Qx7', 'TzR4', 'wLm9', 'Vb2K', 'f8Ns'].join('~');
const mask = (inserted: string, before: string, after: string) => maskInsertion(inserted, before, after, findSecrets, (kind) => `[${kind}]`);

it.each([
  ['behind its name', VALUE, 'client_secret=', '&scope=x'],
  ['as the rest of one', VALUE.slice(6), `client_secret=${VALUE.slice(0, 6)}`, '&scope=x'],
  ['with its name', `client_secret=${VALUE}`, 'grant_type=client_credentials&', '&scope=x'],
])('what is put into a request is masked by what stands around it: %s', (_, inserted, before, after) => {
  expect(findSecrets(before + inserted + after).length).toBeGreaterThan(0);
  expect(mask(inserted, before, after)).not.toContain(inserted.slice(-8));
});

it('leaves what is no secret as it is', () => {
  expect(mask('"IsolationType":"Full"', '{"Comment":"x",', '}')).toBe('"IsolationType":"Full"');
});
