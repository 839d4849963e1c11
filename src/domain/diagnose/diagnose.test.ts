import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../catalogue/catalogue.ts';
import { decode } from '../decode/decode.ts';
import { toDecodeCatalogue } from '../decode/decode-catalogue.ts';
import type { DecodedError } from '../decode/decode-result.ts';
import { toCallPattern } from '../operations/call-pattern.ts';
import { OPERATIONS } from '../operations/operations.ts';
import { OTHER_PATHS } from '../operations/other-paths.ts';
import { adjustVerdict } from './adjust-verdict.ts';
import { diagnose, diagnoseClaims, diagnoseText } from './diagnose.ts';
import type { KnownCalls } from './calls/called-operation.ts';
import { REAL_MESSAGES } from './real-messages.test-helper.ts';
import { findSoleToken } from './token/token-claims.ts';
import { createToken } from './token/token.test-helper.ts';

const NOW = Date.UTC(2026, 10, 23, 8, 0, 0);
const KNOWN: KnownCalls = { operations: OPERATIONS.map(toCallPattern), otherPaths: OTHER_PATHS };
const catalogue = toDecodeCatalogue(CATALOGUE);

function decodeErrors(text: string): readonly DecodedError[] {
  const result = decode(text, catalogue);
  return result.kind === 'found' ? result.errors : [];
}

function diagnoseFirst(text: string) {
  const [error] = decodeErrors(text);
  if (error === undefined) throw new Error('no error in the text');
  return diagnose(error, text, NOW, KNOWN);
}

describe('diagnose', () => {
  it.each(REAL_MESSAGES.map((message) => [message.name, message] as const))('%s', (_, { text, findings, steps, verdict }) => {
    const found = diagnoseFirst(text);
    expect({
      findings: found.findings.map(({ id }) => id),
      steps: found.steps.map(({ id }) => id),
      verdict: found.verdict === null ? null : `${found.verdict.fix} ${found.verdict.retry}`,
    }).toEqual({ findings, steps, verdict });
  });

  it.each(REAL_MESSAGES.map((message) => [message.name, message.text] as const))('adjustVerdict returns the same verdict: %s', (_, text) => {
    const lead = 'x'.repeat(1000);
    for (const error of decodeErrors(text)) expect(adjustVerdict(error, text, 0, KNOWN)).toEqual(diagnose(error, text, NOW, KNOWN).verdict);
    // The same for a record that starts later in the text.
    for (const error of decodeErrors(`${lead}\n${text}`)) expect(adjustVerdict(error, text, lead.length + 1, KNOWN)).toEqual(diagnose(error, `${lead}\n${text}`, NOW, KNOWN).verdict);
  });

  it('does not connect a call with an error far away from it', () => {
    const text = `GET https://api.security.microsoft.com/api/machineactions/2e9da30d-27f6-4208-81f2-9cd3d67893ba/getPackageUri\n${'x'.repeat(60_000)}\n{"error":{"code":"NotFound","message":"Not found","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}`;
    const [error] = decodeErrors(text);
    const verdict = { fix: 'caller', retry: 'after-fix' };
    expect(error && diagnose(error, text, NOW, KNOWN).verdict).toEqual(verdict);
    expect(error && adjustVerdict(error, text, 0, KNOWN)).toEqual(verdict);
  });

  it('changes nothing if the error contains no more than its code', () => {
    expect(diagnoseFirst('{"error":{"code":"InvalidRequestBody","message":"Request body is incorrect","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}')).toEqual({
      findings: [],
      steps: [],
      verdict: { fix: 'caller', retry: 'after-fix' },
      lookFirst: false,
    });
  });

  it('reads the token in the call next to the error', () => {
    const token = createToken({ aud: 'https://graph.microsoft.com', ver: '1.0', exp: NOW / 1000 - 60, roles: ['Machine.Read.All'] });
    const text = `curl -H 'Authorization: Bearer ${token}' https://api.securitycenter.microsoft.com/api/machines\n{"error":{"code":"Unauthorized","message":"Unauthorized","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}`;
    const { findings, steps } = diagnoseFirst(text);
    expect(findings.map(({ id }) => id)).toEqual(['token-read', 'token-expired', 'audience-wrong', 'operation-called']);
    expect(steps).toEqual([{ id: 'renew-token' }, { id: 'request-token', api: 'endpoint', scope: 'https://api.securitycenter.microsoft.com/.default' }]);
    expect(JSON.stringify({ findings, steps })).not.toContain(token.slice(0, 30));
  });

  it('diagnoses each of several errors separately', () => {
    const text = [
      '{"error":{"code":"BadRequest","message":"Missing query.","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}',
      '{"error":{"code":"BadRequest","message":"Action is already in progress","target":"0f9b6c52-3b1e-4f0d-9a77-51c2e0b4d9ab"}}',
    ].join('\n');
    expect(decodeErrors(text).map((error) => diagnose(error, text, NOW, KNOWN).findings[0]?.id)).toEqual(['kql-line-breaks', 'action-in-progress']);
  });

  it('works for an error that is only a status', () => {
    expect(diagnoseFirst('403').verdict).toEqual({ fix: 'admin', retry: 'after-fix' });
  });
});

describe('the token of a long paste', () => {
  const createTokenFor = (roles: string) => createToken({ aud: 'https://graph.microsoft.com', ver: '1.0', exp: NOW / 1000 + 60, roles: [roles] });
  const error = '{"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}';
  const filler = 'nothing of note\n'.repeat(20_000);

  it('is read in any position and applies to an error far away', () => {
    const text = `Authorization: Bearer ${createTokenFor('Machine.Read.All')}\n${filler}POST https://api.security.microsoft.com/api/machines/1/isolate\n${error}\n${filler}`;
    const claims = findSoleToken(text);
    const [found] = decodeErrors(error);
    if (found === undefined) throw new Error('no error');
    expect(diagnose(found, error, NOW, KNOWN, claims).findings.map(({ id }) => id)).toEqual(['token-read']);
    expect(JSON.stringify(claims)).not.toContain('Sig0');
    expect(claims === null ? null : diagnoseClaims(claims, NOW)[0]).toMatchObject({ id: 'token-read', api: 'graph' });
  });

  it('is found at the end of a paste, and also if it appears twice', () => {
    const token = createTokenFor('Machine.Read.All');
    expect(findSoleToken(`${filler}${filler}${token}`)).not.toBeNull();
    expect(findSoleToken(`${token}\n${filler}${token}`)).not.toBeNull();
  });

  it.each<[string, string]>([
    ['two different tokens', `${createTokenFor('Machine.Read.All')}\n${filler}${createTokenFor('Machine.Isolate')}`],
    ['no token', filler],
    ['a text that is too long', `${createTokenFor('Machine.Read.All')}\n${filler.repeat(4)}`],
  ])('is not available for %s', (_, text) => expect(findSoleToken(text)).toBeNull());
});

describe('diagnoseText', () => {
  it('reads a paste that is only a token', () => {
    const token = createToken({ aud: '8ee8fdad-f234-4243-8f3b-15c294843740', ver: '2.0', exp: NOW / 1000 + 60, scp: 'Incident.Read' });
    expect(diagnoseText(token, NOW, KNOWN)).toEqual([{ id: 'token-read', api: 'xdr', version: '2.0', holder: 'user', tenant: null, expires: NOW + 60_000 }]);
  });

  it.each(['', 'no token', 'eyJhbGciOi'])('finds nothing in %j', (text) => expect(diagnoseText(text, NOW, KNOWN)).toEqual([]));
});
