import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../catalogue/catalogue.ts';
import { decode } from '../../decode.ts';
import { toDecodeCatalogue } from '../../decode-catalogue.ts';
import { anyPaste } from '../../generated/round-trip.test-helper.ts';
import { ErrorTriggers } from './error-triggers.ts';
import { TextWindow } from '../text-window.ts';

const catalogue = toDecodeCatalogue(CATALOGUE);
const triggers = new ErrorTriggers(catalogue);

function hasTrigger(text: string): boolean {
  return triggers.find(TextWindow.of(text), 0) !== -1;
}

describe('a text with an error', () => {
  it('has a trigger in every encoding and with any damage', () => {
    const check = (): void =>
      fc.assert(
      fc.property(anyPaste, ({ text }) => hasTrigger(text) || decode(text, catalogue).kind !== 'found'),
      { numRuns: 3000, seed: 20_261_124 },
    );
    expect(check).not.toThrow();
  }, 60_000);

  it.each([
    '{"error":{"code":"SomethingNew","message":"It went wrong"}}',
    '{"err":{"code":"SomethingNew","message":"It went wrong"}}',
    String.raw`{"x":"{\u0022error\u0022:{\u0022code\u0022:\u0022SomethingNew\u0022,\u0022message\u0022:\u0022x\u0022}}"}`,
    "OrderedDict([('error', OrderedDict([('code', 'SomethingNew'), ('message', 'x')]))])",
    '<error><message>It went wrong</message></error>',
    '{"code":"SomethingNew","message":"x","target":"3f0c2b7a-51de-4b8e-9a06-7d5512c0e4aa"}',
    '{"message":"x","target":"|5c1e09ab-7f3d2a6b4c5e8f90."}',
    '{"Message":"Authorization has been denied for this request."}',
    '{"isFailed":true,"failure_reason":"Indicator is not valid"}',
    '{"status":"ServiceUnavailable"}',
    'code             message        target\n----             -------        ------\nSomethingNew     It is wrong    3f0c2b7a-51de-4b8e-9a06-7d5512c0e4aa',
    '錯誤碼：禁止\n訊息：沒有權限',
    "Error: Tenant  feature\tisn't enabled",
    'Re\u200BsourceNot\u200BFound: gone',
    '<html><title>Access Denied</title>Reference #18.6f1e2117.1700000000.1a2b3c4d',
    `{"body":"${btoa('{"error":{"code":"SomethingNew","message":"It went wrong"}}')}"}`,
  ])('has a trigger: %s', (text) => {
    expect(hasTrigger(`2026-11-10 09:00:00 it said\n${text}\n`)).toBe(true);
  });

  it.each(['GET /api/machines 500', '"GET /api HTTP/1.1" 404 12', 'status: 403', 'returned 429', '(503)', '{"statusCode":401,', '[31m404[0m Not Found', 'HTTP_404', '<h1>502 Bad Gateway</h1>', '|404|x|'])('has a trigger: a status as in %s', (text) => {
    expect(hasTrigger(`it said ${text} \n`)).toBe(true);
  });
});

describe('a text without an error', () => {
  it.each([
    '2026-11-10 09:00:00,412 INFO [worker-4] soc.mde - GET https://api.security.microsoft.com:443/api/machines/e2e455f4 in 443 ms, 512 bytes, request 0e444b1a-4041-4a5f-a500-5b4554e4404f',
    '{"timestamp":"2026-11-10T09:00:00.500Z","level":"error","errors":[],"error":null,"durationMs":412,"bytes":512,"message":"call finished","statusCode":200,"code":0}',
    '{"id":"500a","healthStatus":"Active","osVersion":"10.0","riskScore":"None","countryCode":"TW","errorCount":0,"port":443}',
    'default: the exception is that no fault was found in the code of the request',
  ])('has no trigger: %s', (text) => {
    expect(hasTrigger(`${text}\n`)).toBe(false);
  });
});
