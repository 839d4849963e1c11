import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from './decode-result.ts';
import { body, errorsIn, sliceOf } from './shape-cases.ts';

const ID = '3f0c2b7a-51de-4b8e-9a06-7d5512c0e4aa';
const BODY = body('ResourceNotFound', 'Machine 0a1b was not found', ID);
const RUNS = { numRuns: 250, seed: 20_261_123 };

const idArbitrary = fc.oneof(
  fc.uuid().filter((id) => /[1-9a-f]/.test(id)),
  fc.tuple(fc.stringMatching(/^[1-9a-f][0-9a-f]{7}$/), fc.stringMatching(/^[0-9a-f]{16}$/), fc.constantFrom('.', '.1.2.')).map(([first, second, tail]) => `|${first}-${second}${tail}`),
);
const codeArbitrary = fc.constantFrom('ResourceNotFound', 'Forbidden', 'InvalidHashValue', 'TooManyRequests', 'ODataError', 'ActiveRequestAlreadyExists');
/** A message of words with the punctuation that messages hold; never two blanks, which consoles do not keep. */
const messageArbitrary = fc
  .array(fc.stringMatching(/^[A-Za-z0-9"'\\/:.,{}[\]()äé找-]{1,12}$/), { minLength: 1, maxLength: 12 })
  .map((words) => `Machine ${words.join(' ')}`);
const errorArbitrary = fc.record({ code: codeArbitrary, message: messageArbitrary, target: idArbitrary });

/** Ways in which a body gets into what people paste; none of them changes what the service sent. */
const WRAPPERS: readonly (readonly [name: string, wrap: (json: string) => string])[] = [
  ['as it stands', (json) => json],
  ['pretty printed', (json) => JSON.stringify(JSON.parse(json), null, 2)],
  ['behind a log prefix', (json) => `2026-11-10 09:00:00,120 ERROR soc.mde call failed: ${json}`],
  ['in a JSON string', (json) => JSON.stringify({ level: 'error', response: json })],
  ['in a JSON string in a JSON string', (json) => JSON.stringify({ a: JSON.stringify({ b: json }) })],
  ['escaped, without quotes around it', (json) => `body=${JSON.stringify(json).slice(1, -1)}`],
  ['in a Logic Apps output', (json) => `{"statusCode":400,"headers":{"x-ms-request-id":"99999999-1111-4222-8333-444444444444"},"body":${json}}`],
  ['in a list', (json) => `[${json}]`],
  ['in a CSV field', (json) => `a,"${json.replaceAll('"', '""')}",b`],
  ['URL-encoded', (json) => `error=${encodeURIComponent(json)}&x=1`],
  ['HTML-escaped', (json) => `<pre>${json.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}</pre>`],
  ['in a mail quote', (json) => JSON.stringify(JSON.parse(json), null, 2).replaceAll(/^/gm, '> ')],
  ['behind a gutter', (json) => JSON.stringify(JSON.parse(json), null, 2).replaceAll(/^/gm, '     | ')],
  ['with CRLF', (json) => JSON.stringify(JSON.parse(json), null, 2).replaceAll('\n', '\r\n')],
  ['with a byte order mark', (json) => `\uFEFF${json}`],
  ['under a status line', (json) => `HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\n\r\n${json}`],
  ['in a code fence', (json) => `Look:\n\`\`\`json\n${json}\n\`\`\`\n`],
  ['without its last bracket', (json) => json.slice(0, -1)],
  ['with a trailing comma', (json) => `${json.slice(0, -2)},}}`],
];

describe('what was wrapped is found again', () => {
  it.each(WRAPPERS)('%s', (_, wrap) => {
    fc.assert(
      fc.property(errorArbitrary, ({ code, message, target }) => {
        const [error, ...more] = errorsIn(wrap(body(code, message, target)));
        expect(more).toEqual([]);
        expect({ code: error?.code, message: error?.message, trackingId: error?.trackingId }).toEqual({ code, message, trackingId: target });
      }),
      { ...RUNS, numRuns: 60 },
    );
  });
});

describe('every span covers what was read', () => {
  /** The ways of escaping a value in the wrappers above, undone until nothing is left to undo. */
  function isEscapeOf(raw: string, value: string): boolean {
    const seen = new Set([raw]);
    for (const text of seen) {
      if (text === value) return true;
      if (seen.size > 60) return false;
      for (const undone of [fromJson(text), text.replaceAll('""', '"'), fromPercent(text), text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')]) seen.add(undone);
    }
    return false;
  }

  it.each(WRAPPERS)('%s', (_, wrap) => {
    fc.assert(
      fc.property(errorArbitrary, (sent) => {
        const text = wrap(body(sent.code, sent.message, sent.target));
        const [error] = errorsIn(text);
        const values = { code: sent.code, message: sent.message, trackingId: sent.target };
        for (const [name, value] of Object.entries(values)) {
          const span = Object.entries(error?.spans ?? {}).find(([key]) => key === name)?.[1];
          expect(isEscapeOf(sliceOf(text, span) ?? '', value), `${name} in ${text}`).toBe(true);
          expect(isWellFormed(span, text.length)).toBe(true);
        }
      }),
      { ...RUNS, numRuns: 40 },
    );
  });

  it('in pieces where a console broke the value', () => {
    const text = `Invoke-RestMethod : {"error":{"code":"NotFound","message":"x","target":"3f0c2b7a-51de-\r\n4b8e-9a06-7d5512c0e4aa"}}`;
    const span = errorsIn(text)[0]?.spans.trackingId;
    expect(span?.pieces?.length).toBe(2);
    expect(sliceOf(text, span)).toBe(ID);
  });
});

function fromJson(text: string): string {
  try {
    const value: unknown = JSON.parse(`"${text}"`);
    return typeof value === 'string' ? value : text;
  } catch {
    return text;
  }
}

function fromPercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isWellFormed(span: Span | undefined, length: number): boolean {
  if (span === undefined || span.start < 0 || span.end > length || span.start > span.end) return false;
  const pieces = span.pieces ?? [span];
  const ordered = pieces.every((piece, index) => piece.start <= piece.end && piece.start >= (pieces[index - 1]?.end ?? span.start));
  return ordered && pieces[0]?.start === span.start && pieces.at(-1)?.end === span.end;
}

describe('a text that is cut anywhere', () => {
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

  it.each(TEXTS)('is read without a fault: %s', (text) => {
    for (let end = 0; end <= text.length; end += 1) {
      for (const { spans } of errorsIn(text.slice(0, end))) {
        for (const span of Object.values(spans)) expect(isWellFormed(span, end)).toBe(true);
      }
    }
  });

  it('gives the code as soon as its closing quote is there, and never half a tracking ID', () => {
    const from = BODY.indexOf('ResourceNotFound"') + 'ResourceNotFound"'.length;
    for (let end = from; end < BODY.length; end += 1) {
      const [error] = errorsIn(BODY.slice(0, end));
      expect(error?.code).toBe('ResourceNotFound');
      expect([null, ID]).toContain(error?.trackingId);
    }
  });
});

describe('any text at all', () => {
  it('is read without a fault, and every span lies in it', () => {
    const fragment = fc.constantFrom('{', '}', '[', ']', '"', "'", ':', ',', '\\', '\n', '<', '>', '&quot;', '%7B', '%22', '""', '\\"', '| ', '> ', '=', '=>', 'error', 'code', 'message', 'target', 'Forbidden', '403', 'HTTP/1.1 404 ', 'AADSTS50001', ' ', 'map[', '(', ')', '@{', 'Array (', '\t', '\u200B', ID);
    fc.assert(
      fc.property(fc.array(fc.oneof(fragment, fragment, fc.string({ maxLength: 4 })), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const { spans } of errorsIn(text)) {
          for (const span of Object.values(spans)) expect(isWellFormed(span, text.length)).toBe(true);
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
  ])('is read to its end: %s', (_, text) => {
    expect(errorsIn(text)).toEqual([]);
  }, 60_000);

  it('does not hide an error deep inside it', () => {
    const text = `${'{"a":'.repeat(6000)}${BODY}${'}'.repeat(6000)}`;
    expect(errorsIn(text).map(({ code, trackingId }) => [code, trackingId])).toEqual([['ResourceNotFound', ID]]);
  });

  it('leaves the prototype of objects alone', () => {
    errorsIn('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"error":{"code":"__proto__","message":"x"}}');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('secrets', () => {
  it('are in no field of a result', () => {
    const secret = ['ey', 'JhbGciOiJub25lIn0.eyJzdWIiOiJzb2MifQ.c2lnbmF0dXJl'].join('');
    const text = body('Unauthorized', `Invalid Authorization payload. AppId: 1, Audience: Bearer ${secret}, Issuer: x, Validity: valid`, ID);
    expect(JSON.stringify(errorsIn(text))).not.toContain(secret.slice(0, 12));
    expect(errorsIn(text)[0]?.message).toContain('[token]');
  });
});
