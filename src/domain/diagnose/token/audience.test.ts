import { describe, expect, it } from 'vitest';
import { getApiOfAudience, getApiOfCall } from './apis.ts';
import { diagnoseToken, diagnoseAudience, readRejectedToken } from './audience.ts';
import type { TokenApi } from '../findings.ts';

const NOW = Date.UTC(2026, 10, 23, 8, 0, 0);

describe('getApiOfAudience', () => {
  it.each<[string, TokenApi]>([
    ['fc780465-2017-40d4-a0c5-307022471b92', 'endpoint'],
    ['https://api.securitycenter.microsoft.com', 'endpoint'],
    ['https://API.SecurityCenter.windows.com/', 'endpoint'],
    ['https://securitycenter.onmicrosoft.com/windowsatpservice', 'endpoint'],
    ['8ee8fdad-f234-4243-8f3b-15c294843740', 'xdr'],
    ['https://api.security.microsoft.com', 'xdr'],
    ['00000003-0000-0000-c000-000000000000', 'graph'],
    ['https://graph.microsoft.com', 'graph'],
    ['00000002-0000-0000-c000-000000000000', 'aad-graph'],
    ['https://userrequestsgraphapi-prd.trafficmanager.net', 'portal'],
    ['api://2f1b7c9e-11aa-4c2d-9f00-0a1b2c3d4e5f', 'own'],
    ['https://contoso.example', 'unknown'],
    ['constructor', 'unknown'],
  ])('%s is for %s', (audience, api) => expect(getApiOfAudience(audience)).toBe(api));
});

describe('getApiOfCall', () => {
  it.each<[string | null, string, string | null]>([
    ['api.security.microsoft.com', '/api/incidents', 'xdr certain'],
    ['api-eu.security.microsoft.com', '/api/advancedhunting/run', 'xdr certain'],
    ['api.security.microsoft.com', '/api/v1.0/incidents/12', 'xdr certain'],
    ['api.security.microsoft.com', '/api/machines', 'endpoint'],
    ['eu.api.security.microsoft.com', '/api/machines', 'endpoint'],
    ['api.securitycenter.microsoft.com', '/api/machines', 'endpoint certain'],
    ['api-us.securitycenter.microsoft.com', '/api/alerts', 'endpoint certain'],
    ['api.securitycenter.windows.com', '/api/alerts', 'endpoint certain'],
    ['api-gov.securitycenter.microsoft.us', '/api/machines', 'endpoint'],
    ['api-gcc.security.microsoft.us', '/api/incidents', 'xdr'],
    ['graph.microsoft.com', '/v1.0/security/incidents', 'graph certain'],
    [null, '/api/machines', 'endpoint'],
    ['contoso.example', '/api/machines', null],
  ])('%s%s', (host, path, expected) => {
    const call = getApiOfCall(host, path);
    expect(call === null ? null : `${call.api}${call.certain ? ' certain' : ''}`).toBe(expected);
  });
});

function createRejection(audience: string, validity: string): string {
  return `Invalid Authorization payload. AppId: 6f2a7c14-83d9-4b0e-a5c6-1e9d40b7f382, Audience: ${audience}, Issuer: https://sts.windows.net/b41d9e70-5c28-4f63-9a1b-7d0e82c6f915/, Validity: ${validity}`;
}

describe('readRejectedToken', () => {
  it.each<[string, string, number | null]>([
    ['00000002-0000-0000-c000-000000000000', 'valid from 2026-11-23T07:55:00Z', null],
    ['https://graph.microsoft.com', 'valid from 2026-11-23T06:55:00Z to 2026-11-23T07:55:00Z', NOW - 300_000],
  ])('%s, %s', (audience, validity, validTo) => expect(readRejectedToken(createRejection(audience, validity))).toEqual({ audience, validTo }));

  it('returns null for other messages', () => expect(readRejectedToken('Unauthorized')).toBeNull());
});

describe('diagnoseAudience', () => {
  it.each<[TokenApi, 'endpoint' | 'xdr' | 'graph', boolean, string | null]>([
    ['endpoint', 'endpoint', true, null],
    ['graph', 'endpoint', false, 'audience-wrong'],
    ['aad-graph', 'xdr', true, 'audience-wrong'],
    ['xdr', 'endpoint', true, 'audience-wrong'],
    // The documentation does not specify the audience for the shared host.
    ['xdr', 'endpoint', false, 'audience-doubtful'],
    ['endpoint', 'graph', true, 'audience-wrong'],
    ['unknown', 'xdr', true, null],
  ])('a token for %s at %s', (api, wanted, certain, finding) => {
    expect(diagnoseAudience(api, { api: wanted, certain }).findings[0]?.id ?? null).toBe(finding);
  });
});

describe('diagnoseToken', () => {
  it.each<[string, readonly string[], readonly string[], boolean]>([
    ['Unauthorized', [], [], false],
    ['Unauthorized request - reason of failure: Account mode is inactive', ['licence-endpoint'], ['license-endpoint'], true],
    ['Unauthorized request - reason of failure: No Tvm license', ['licence-tvm'], ['license-tvm'], true],
    ['Account is not provisioned', ['licence-provisioning'], ['provision'], true],
    ['Access token validation failure. Invalid audience.', ['audience-graph-refuses'], ['request-token'], false],
    [
      'Invalid Authorization payload. AppId: a, Audience: 00000002-0000-0000-c000-000000000000, Issuer: b, Validity: valid from c',
      ['audience-in-message'],
      ['request-token', 'request-token'],
      false,
    ],
  ])('%s', (message, findings, steps, isLicence) => {
    const found = diagnoseToken(message, null, NOW);
    expect(found.findings.map(({ id }) => id)).toEqual(findings);
    expect(found.steps.map(({ id }) => id)).toEqual(steps);
    expect(found.isLicenseMissing).toBe(isLicence);
  });
});
