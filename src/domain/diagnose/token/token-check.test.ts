import { describe, expect, it } from 'vitest';
import { toCallPattern } from '../../operations/call-pattern.ts';
import { findOperationById } from '../../operations/operations.ts';
import { checkToken } from './token-check.ts';
import { readTokens } from './token-claims.ts';
import { createToken } from './token.test-helper.ts';

const NOW = Date.UTC(2026, 10, 23, 8, 0, 0);
const TENANT = 'b41d9e70-5c28-4f63-9a1b-7d0e82c6f915';
const ENDPOINT = 'https://api.securitycenter.microsoft.com';
const VALID = { aud: ENDPOINT, iss: `https://sts.windows.net/${TENANT}/`, tid: TENANT, ver: '1.0', exp: NOW / 1000 + 600, roles: ['Machine.Isolate'] };

function findPattern(id: string | null) {
  const found = id === null ? undefined : findOperationById(id);
  return found === undefined ? null : toCallPattern(found);
}

function check(claims: Readonly<Record<string, unknown>>, host: string | null, path: string, id: string | null) {
  const [token] = readTokens(`Authorization: Bearer ${createToken(claims)}`);
  if (token === undefined) throw new Error('no token was read');
  const found = checkToken(token, { call: host === null ? null : { method: 'POST', host, path, query: '' }, operation: findPattern(id), now: NOW });
  return found.findings.map((finding) => finding.id);
}

describe('readTokens', () => {
  it.each<[string, (token: string) => string]>([
    ['without other text', (token) => token],
    ['after Bearer', (token) => `curl -H 'Authorization: Bearer ${token}' https://api.security.microsoft.com/api/machines`],
    ['split across lines', (token) => `Bearer ${token.replaceAll(/.{60}/g, '$&\n     | ')}`],
    ['without its signature', (token) => token.split('.').slice(0, 2).join('.')],
    ['in JSON', (token) => JSON.stringify({ access_token: token })],
  ])('reads a token %s', (_, insert) => {
    expect(readTokens(insert(createToken(VALID)))).toEqual([
      { audience: ENDPOINT, issuer: VALID.iss, tenant: TENANT, version: '1.0', roles: ['Machine.Isolate'], scopes: null, isApp: null, expires: NOW + 600_000, notBefore: null },
    ]);
  });

  it.each<[string, string]>([
    ['an encrypted token', 'a.b.c.d'],
    ['only a header', ''],
  ])('reads nothing from %s', (_, rest) => {
    const [header = ''] = createToken(VALID).split('.');
    expect(readTokens(`Bearer ${header}.${rest}`)).toEqual([]);
  });

  it('ignores claims of an unexpected type', () => {
    const [token] = readTokens(createToken({ aud: [ENDPOINT], iss: 7, tid: 'contoso', ver: '3', exp: 'soon', roles: 'all', scp: '' }));
    expect(token).toEqual({ audience: ENDPOINT, issuer: null, tenant: null, version: null, roles: [], scopes: [], isApp: false, expires: null, notBefore: null });
  });
});

describe('checkToken', () => {
  const isolate = '/api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07/isolate';
  const OLD = 'api.securitycenter.microsoft.com';
  const SHARED = 'api.security.microsoft.com';

  it.each<[string, Readonly<Record<string, unknown>>, string | null, string, string | null, readonly string[]]>([
    ['that fits', VALID, OLD, isolate, 'mde-isolate-machine', ['token-fits']],
    ['without a call', VALID, null, '', null, []],
    ['that has expired', { ...VALID, exp: NOW / 1000 - 1 }, null, '', null, ['token-expired']],
    ['that is not valid yet', { ...VALID, nbf: NOW / 1000 + 60 }, null, '', null, ['token-not-yet-valid']],
    ['for Graph', { ...VALID, aud: 'https://graph.microsoft.com' }, OLD, isolate, 'mde-isolate-machine', ['audience-wrong']],
    ['for Defender XDR at the Endpoint host', { ...VALID, aud: 'https://api.security.microsoft.com' }, OLD, isolate, 'mde-isolate-machine', ['audience-wrong']],
    ['for Defender XDR at the shared host', { ...VALID, aud: 'https://api.security.microsoft.com' }, SHARED, isolate, 'mde-isolate-machine', ['audience-doubtful']],
    ['for Endpoint at an XDR path', VALID, SHARED, '/api/incidents', 'xdr-list-incidents', ['audience-wrong']],
    ['with a different role', { ...VALID, roles: ['Machine.Read.All'] }, OLD, isolate, 'mde-isolate-machine', ['token-lacks']],
    ['of a user', { ...VALID, roles: ['Machine.Isolate'], scp: 'User.Read' }, OLD, isolate, 'mde-isolate-machine', ['token-lacks']],
    ['without permissions', { ...VALID, roles: undefined }, OLD, isolate, 'mde-isolate-machine', ['token-without-permissions']],
    ['from a different cloud', { ...VALID, iss: `https://login.microsoftonline.us/${TENANT}/v2.0` }, OLD, isolate, 'mde-isolate-machine', ['token-cloud', 'token-fits']],
    ['for a host that is not known', VALID, 'contoso.example', '/api/machines', null, []],
  ])('a token %s', (_, claims, host, path, id, expected) => expect(check(claims, host, path, id)).toEqual(['token-read', ...expected]));
});
