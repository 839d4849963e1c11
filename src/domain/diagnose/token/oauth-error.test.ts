import { expect, it } from 'vitest';
import { decodeErrors } from '../../decode/tests/decode-cases.ts';
import { diagnoseOAuthError } from './oauth-error.ts';
import { OAUTH_ERRORS } from './oauth-error-codes.ts';

function diagnosed(text: string) {
  const [error] = decodeErrors(text);
  if (error === undefined) throw new Error(`No error in ${text}`);
  return diagnoseOAuthError(error, text, error.spans.code?.start ?? 0);
}

const IDS = 'Trace ID: 55555555-6666-4777-8888-999999999999 Correlation ID: 66666666-7777-4888-8999-aaaaaaaaaaaa Timestamp: 2026-11-23 08:00:00Z';

it.each([
  ['invalid_request', 'caller', 'after-fix'],
  ['invalid_client', 'caller', 'after-fix'],
  ['unauthorized_client', 'admin', 'after-fix'],
  ['invalid_grant', 'caller', 'after-fix'],
  ['invalid_resource', 'admin', 'after-fix'],
  ['invalid_scope', 'caller', 'after-fix'],
  ['unsupported_grant_type', 'caller', 'no'],
  ['interaction_required', 'caller', 'after-fix'],
  ['temporarily_unavailable', 'microsoft', 'backoff'],
] as const)('takes the verdict for a number without an entry from %s', (name, fix, retry) => {
  const expected = { findings: [{ id: 'oauth-error', name }], steps: [{ id: 'look-up-number', number: '7654321' }], verdict: { fix, retry } };
  expect(diagnosed(JSON.stringify({ error: name, error_description: `AADSTS7654321: Something new. ${IDS}`, error_codes: [7654321] }))).toEqual(expected);
  expect(diagnosed(`ERROR: ${name}: AADSTS7654321: Something new. ${IDS}`)).toEqual(expected);
});

it('has a verdict for every recognized name', () => {
  expect(OAUTH_ERRORS).toHaveLength(9);
});

it('ignores a number that has an entry, and errors from other services', () => {
  const nothing = { findings: [], steps: [], verdict: null };
  expect(diagnosed(JSON.stringify({ error: 'invalid_client', error_description: `AADSTS7000215: Invalid client secret provided. ${IDS}` }))).toEqual(nothing);
  expect(diagnosed('{"error":{"code":"NotFound","message":"invalid_client","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}')).toEqual(nothing);
});

it('always suggests looking up an unknown number', () => {
  expect(diagnosed(`AADSTS7654321: Something new. ${IDS}`)).toEqual({ findings: [], steps: [{ id: 'look-up-number', number: '7654321' }], verdict: null });
});
