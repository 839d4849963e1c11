import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getMessageShape } from './message-shape.ts';

describe('a message with placeholders for its variable parts', () => {
  it.each([
    // From the documented and observed wordings
    ['Machine 0a1b2c3d4e5f60718293a4b5c6d7e8f901234567 was not found', 'Machine {id} was not found'],
    ['API calls quota exceeded! maximum allowed 45 per 00:01:00', 'API calls quota exceeded! maximum allowed {number} per {time}'],
    ["'where' operator: Failed to resolve table or column expression named 'EmailEvents'. Fix semantic errors in your query.", "'{value}' operator: Failed to resolve table or column expression named '{value}'. Fix semantic errors in your query."],
    [
      'Invalid Authorization payload. AppId: 22222222-3333-4444-8555-666666666666, Issuer: https://sts.windows.net/33333333-4444-4555-8666-777777777777/, Validity: valid from 2026-11-23T07:55:00Z',
      'Invalid Authorization payload. AppId: {id}, Issuer: {url}, Validity: valid from {time}',
    ],
    ['Canceled machine action status must be Pending, machineActionId: 11111111-2222-4333-8444-555555555555', 'Canceled machine action status must be Pending, machineActionId: {id}'],
    ['Missing application roles. API required roles: Machine.Isolate, application roles: Machine.Read.All.', 'Missing application roles. API required roles: Machine.Isolate, application roles: Machine.Read.All.'],
    ['Failed to parse CSV file. Invalid line: 2, Reason: Error in parsing field Action', 'Failed to parse CSV file. Invalid line: {number}, Reason: Error in parsing field Action'],
    // Statuses and error numbers are not variable
    ['Response status code does not indicate success: 405 (Method Not Allowed).', 'Response status code does not indicate success: {number} (Method Not Allowed).'],
    ['server responded with status code 401', 'server responded with status code 401'],
    ['Error in API call [400] - Bad Request', 'Error in API call [400] - Bad Request'],
    ['The remote server returned an error: (403) Forbidden.', 'The remote server returned an error: (403) Forbidden.'],
    ['AADSTS500011: The resource principal was not found. Trace ID: 55555555-6666-4777-8888-999999999999 Timestamp: 2026-11-23 08:00:00Z', 'AADSTS500011: The resource principal was not found. Trace ID: {id} Timestamp: {time}'],
    ['Base64 and SHA256 of OAuth2 in v1.0', 'Base64 and SHA256 of OAuth2 in v1.0'],
    // Each kind of value
    ['User ada.lovelace@contoso.com has no access', 'User {email} has no access'],
    ['Indicator 203.0.113.7 exists, 10.0.0.0/8 does not', 'Indicator {ip} exists, {ip} does not'],
    ['Address 2001:db8::8a2e:370:7334 is blocked', 'Address {ip} is blocked'],
    ['Address fe80:0:0:0:1:2:3:4 is blocked', 'Address {ip} is blocked'],
    ['File 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 is signed', 'File {id} is signed'],
    ['403 Client Error: Forbidden for url: https://api.security.microsoft.com/api/machines?$top=5', '{number} Client Error: Forbidden for url: {url}'],
    ['see https://contoso.example/a.', 'see {url}.'],
    ['Cannot open C:\\ProgramData\\soc\\run-7.json: denied', 'Cannot open {path}: denied'],
    ['No route for /api/machines/42/isolate', 'No route for /api/machines/{id}/isolate'],
    ['took 1200ms of 5 s, 12.5% done', 'took {number}ms of {number} s, {number}% done'],
    ['DESKTOP-AB12CD3 is offline', '{id} is offline'],
    ['since 11/10/2026 9:00:00 AM', 'since {time}'],
    ['exit code 0x80070005', 'exit code {id}'],
    ['ids 1, 2, 3, 4 are unknown', 'ids {number}, … are unknown'],
    ["can't find it, won't try", "can't find it, won't try"],
    // Chinese
    ['找不到機器「DESKTOP-1」，請稍候 30 秒', '找不到機器「{value}」，請稍候 {number} 秒'],
    ['已超過配額：上限 45，時間 2026/11/10 09:00:00', '已超過配額：上限 {number}，時間 {time}'],
    ['two\n\n lines\tand  blanks ', 'two lines and blanks'],
    ['', ''],
    ['[token] was sent', '[token] was sent'],
  ])('%s', (message, shape) => {
    expect(getMessageShape(message)).toBe(shape);
  });

  it('is the same for messages that differ only in values', () => {
    const first = 'Machine 7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa has 3 pending actions since 2026-11-10T09:00:03Z';
    const second = 'Machine 11111111-2222-4333-8444-555555555555 has 17 pending actions since 2026-11-11 10:20:30';
    expect(getMessageShape(first)).toBe(getMessageShape(second));
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (message) => {
        expect(getMessageShape(message)).toBeTypeOf('string');
      }),
    );
  });
});
