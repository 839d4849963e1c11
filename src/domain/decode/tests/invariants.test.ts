import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWellFormedSpan } from '../generated/well-formed.test-helper.ts';
import { createBody, decodeErrors, getSlice } from './decode-cases.ts';

const ID = '3f0c2b7a-51de-4b8e-9a06-7d5512c0e4aa';
const BODY = createBody('ResourceNotFound', 'Machine 0a1b was not found', ID);
const RUNS = { numRuns: 250, seed: 20_261_123 };

it('provides the span of a wrapped value in pieces', () => {
  const text = `Invoke-RestMethod : {"error":{"code":"NotFound","message":"x","target":"3f0c2b7a-51de-\r\n4b8e-9a06-7d5512c0e4aa"}}`;
  const span = decodeErrors(text)[0]?.spans.trackingId;
  expect(span?.pieces?.length).toBe(2);
  expect(getSlice(text, span)).toBe(ID);
});

describe('a text truncated at any position', () => {
  const TEXTS = [
    JSON.stringify(JSON.parse(BODY), null, 2),
    `HTTP/1.1 404 Not Found\r\nrequest-id: 11111111-2222-4333-8444-555555555555\r\n\r\n${BODY}`,
    JSON.stringify({ a: JSON.stringify({ b: BODY }) }),
    `{'error': {'code': 'Forbidden', 'message': "isn't", 'target': None}}`,
    `Invoke-RestMethod : ${BODY}\nAt line:1 char:1\n+ Invoke-RestMethod -Uri $u\n    + CategoryInfo          : InvalidOperation`,
    `<error><code>Forbidden</code><message>Missing &quot;x&quot;</message></error>`,
    `a,"${BODY.replaceAll('"', '""')}"\n${encodeURIComponent(BODY)}`,
    'AADSTS700016: Application was not found. Trace ID: 55555555-6666-4777-8888-999999999999 Timestamp: 2026-11-23 08:00:00Z',
    'error:\n  code: Forbidden\n  message: >-\n    Missing roles\n  target: x\n| code | status |\n|---|---|\n| NotFound | 404 |',
  ];

  it.each(TEXTS)('is decoded without a violation: %s', (text) => {
    for (let end = 0; end <= text.length; end += 1) {
      for (const { spans } of decodeErrors(text.slice(0, end))) {
        for (const span of Object.values(spans)) expect(isWellFormedSpan(span, end)).toBe(true);
      }
    }
  });

  it('provides the code as soon as its closing quote is there, and never part of a tracking ID', () => {
    const from = BODY.indexOf('ResourceNotFound"') + 'ResourceNotFound"'.length;
    for (let end = from; end < BODY.length; end += 1) {
      const [error] = decodeErrors(BODY.slice(0, end));
      expect(error?.code).toBe('ResourceNotFound');
      expect([null, ID]).toContain(error?.trackingId);
    }
  });
});

describe('any text', () => {
  it('is decoded without a violation, and every span is in the text', () => {
    const fragment = fc.constantFrom('{', '}', '[', ']', '"', "'", ':', ',', '\\', '\n', '<', '>', '&quot;', '%7B', '%22', '""', '\\"', '| ', '> ', '=', '=>', 'error', 'code', 'message', 'target', 'Forbidden', '403', 'HTTP/1.1 404 ', 'AADSTS50001', ' ', 'map[', '(', ')', '@{', 'Array (', '\t', '\u200B', ID);
    fc.assert(
      fc.property(fc.array(fc.oneof(fragment, fragment, fc.string({ maxLength: 4 })), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const { spans } of decodeErrors(text)) {
          for (const span of Object.values(spans)) expect(isWellFormedSpan(span, text.length)).toBe(true);
        }
      }),
      { ...RUNS, numRuns: 600 },
    );
  });
});

describe('hostile text', () => {
  it.each([
    ['a million open brackets', '['.repeat(1_000_000)],
    ['ten thousand open braces', '{'.repeat(10_000)],
    ['a hundred thousand levels', '{"a":'.repeat(100_000)],
    ['quotes', '"'.repeat(500_000)],
    ['backslashes', '\\'.repeat(500_000)],
    ['structures between quotes in structures between quotes', `{"x":${`"{'a':`.repeat(50_000)}",`],
    ['one line of ten megabytes', 'x '.repeat(5_000_000)],
  ])('is processed to its end: %s', (_, text) => {
    expect(decodeErrors(text)).toEqual([]);
  }, 60_000);

  it.each([
    ['in prose', 'AADSTS50001', 'AADSTS50001 '.repeat(130_000)],
    ['in a list', 'Forbidden', `{"value":[${'{"code":"Forbidden","message":"x"},'.repeat(130_000)}null]}`],
  ])('contains more errors than a call accepts arguments: %s', (_, code, text) => {
    expect(decodeErrors(text)).toMatchObject([{ code }]);
  }, 120_000);

  it('does not hide a deeply nested error', () => {
    const text = `${'{"a":'.repeat(6000)}${BODY}${'}'.repeat(6000)}`;
    expect(decodeErrors(text).map(({ code, trackingId }) => [code, trackingId])).toEqual([['ResourceNotFound', ID]]);
  });

  it('leaves object prototypes unchanged', () => {
    decodeErrors('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"error":{"code":"__proto__","message":"x"}}');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('secrets', () => {
  it('do not appear in any field of a result', () => {
    const secret = ['ey', 'JhbGciOiJub25lIn0.eyJzdWIiOiJzb2MifQ.c2lnbmF0dXJl'].join('');
    const text = createBody('Unauthorized', `Invalid Authorization payload. AppId: 1, Audience: Bearer ${secret}, Issuer: x, Validity: valid`, ID);
    expect(JSON.stringify(decodeErrors(text))).not.toContain(secret.slice(0, 12));
    expect(decodeErrors(text)[0]?.message).toContain('[token]');
  });
});
