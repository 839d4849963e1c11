import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../catalogue/catalogue.ts';
import { formatSample } from '../../catalogue/format-sample.ts';
import type { ErrorEntry } from '../../catalogue/error-entry.ts';
import type { DecodedError } from '../decode-result.ts';
import { decode } from '../decode.ts';
import { toDecodeCatalogue } from '../decode-catalogue.ts';
import { createBody, decodeErrors } from './decode-cases.ts';

const ID = '3f0c2b7a-51de-4b8e-9a06-7d5512c0e4aa';
const catalogue = toDecodeCatalogue(CATALOGUE);

describe('every catalog sample', () => {
  it.each(CATALOGUE)('decodes to its own entry: $code', (entry) => {
    expect(decodeErrors(formatSample(entry.sample))).toMatchObject([getExpectedValues(entry)]);
  });
});

/** Returns the values to decode from an entry's sample. A status that the text does not state can only come from the table. */
function getExpectedValues({ code, service, status, verdict, sample }: ErrorEntry): Partial<DecodedError> {
  switch (sample.format) {
    case 'defender':
      return { code, status: service === 'reference' ? status : null, message: sample.message, trackingId: sample.target, known: true, kind: 'defender' };
    case 'graph':
      return { code, status: null, message: sample.message, trackingId: sample.requestId, known: true, kind: 'graph', verdict };
    case 'entra':
      return { code, status: null, trackingId: sample.traceId, known: true, kind: 'entra' };
    case 'gateway':
      return { code: null, status, candidates: [code], known: false, kind: 'http', verdict };
  }
}

describe('a message wording', () => {
  it('provides its variables with their positions', () => {
    const text = createBody('MaximumBatchSizeExceeded', 'Maximum batch size exceeded. Received: 612, allowed: 500.', ID);
    const [error] = decodeErrors(text);
    const values = Object.values(error?.variables ?? {});
    expect(error?.matched).toMatchObject({ code: 'MaximumBatchSizeExceeded', kind: 'documented', index: 0 });
    expect(values.map(({ value }) => value)).toEqual(['612', '500']);
    expect(values.map(({ span }) => text.slice(span?.start, span?.end))).toEqual(['612', '500']);
  });

  it('changes the verdict if it contradicts the code', () => {
    const [license] = decodeErrors(createBody('Unauthorized', 'Unauthorized request - reason of failure: Account mode is inactive', ID));
    const [token] = decodeErrors(createBody('Unauthorized', 'Unauthorized', ID));
    expect([license?.verdict?.fix, token?.verdict?.fix]).toEqual(['admin', 'caller']);
  });

  it('that is the most specific match wins', () => {
    const toy = [
      {
        code: 'Toy',
        service: 'reference',
        status: 400,
        equivalentCodes: [],
        verdict: { fix: 'caller', retry: 'no' },
        aliases: [],
        templates: [
          { kind: 'documented', index: 0, template: 'Value {value} is bad' },
          { kind: 'observed', index: 0, template: 'Value {value} of {name} is bad' },
        ],
      },
    ] as const;
    const result = decode('{"error":{"code":"Toy","message":"Value 1 of x is bad"}}', toy);
    expect(result.kind === 'found' && result.errors[0]?.matched?.kind).toBe('observed');
  });
});

describe('a verdict without a code', () => {
  it.each([
    ['HTTP 401', 'caller', 'after-fix'],
    ['HTTP 403', 'admin', 'after-fix'],
    ['HTTP 404', 'caller', 'after-fix'],
    ['HTTP 429', 'caller', 'backoff'],
    ['HTTP 500', 'microsoft', 'backoff'],
    ['HTTP 503', 'microsoft', 'backoff'],
    ['HTTP 400', 'caller', 'after-fix'],
  ])('%s', (text, fix, retry) => {
    expect(decodeErrors(text)[0]?.verdict).toEqual({ fix, retry });
  });

  it.each(['HTTP 409', '{"error":{"code":"SomethingNew","message":"x"}}'])('is absent if nothing is known: %s', (text) => {
    expect(decodeErrors(text)[0]?.verdict).toBeNull();
  });
});

describe('missing parts', () => {
  it.each([
    ['requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://x', ['body-not-shown', 'no-code', 'no-message', 'no-tracking-id']],
    [createBody('Forbidden', 'Forbidden', '<REDACTED>'), ['tracking-id-unusable']],
    ['{"error":{"code":"Forbidden","message":"Forbidden"}}', ['no-tracking-id']],
    [createBody('Forbidden', 'Forbidden', ID), []],
    ['{"error":{"code":"Forbidden","message":"Missing application ro', ['message-cut', 'no-tracking-id']],
    ['code      message            target\n----      -------            ------\nForbidden Missing applica... 7d0a6c52-3b1...', ['message-cut', 'tracking-id-unusable']],
    ['{"error":{"code":"Forbidden","message":"Please wait...","target":"' + ID + '"}}', []],
  ])('of %s', (text, missing) => {
    expect(decodeErrors(text)[0]?.missing).toEqual(missing);
  });
});

describe('a result without errors', () => {
  it.each([
    ['Error: [object Object]', 'object-object'],
    ['curl https://api.security.microsoft.com/api/machines', 'request-only'],
    ['{"@odata.context":"https://api.security.microsoft.com/api/$metadata#Machines","value":[]}', 'success-response'],
    ['hello', 'unrecognised'],
  ])('for %s', (text, reason) => {
    expect(decode(text, catalogue)).toMatchObject({ kind: 'nothing', reason });
  });

  it('for a blank text', () => {
    expect(decode(' \n\t', catalogue)).toEqual({ kind: 'empty' });
  });
});

describe('how often a failure appears in the text', () => {
  const other = createBody('Forbidden', 'Forbidden', '11111111-2222-4333-8444-555555555555');
  const own = createBody('Forbidden', 'Forbidden', ID);

  it.each([
    ['twice with one tracking ID', `${own}\n${own}`, [2]],
    ['with two tracking IDs', `${own}\n${other}\n${own}`, [2, 1]],
    ['as an object and as a string in one record', JSON.stringify({ json: JSON.parse(own), content: own }), [1]],
    ['on three log lines without a body', [1, 2, 3].map((second) => `2026-11-23 08:00:0${second} ERROR 403 Client Error: Forbidden for url: https://x`).join('\n'), [3]],
  ])('%s', (_, text, counts) => {
    expect(decodeErrors(text).map(({ count }) => count)).toEqual(counts);
  });
});
