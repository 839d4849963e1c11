import { describe, expect, it } from 'vitest';
import type { DecodedError } from '../decode-result.ts';
import type { FormatId } from '../formats/format-ids.ts';
import { FORMAT_IDS } from '../formats/format-ids.ts';
import { createBody, decodeErrors } from './decode-cases.ts';
import { FORMAT_SAMPLES } from './format-samples.ts';

const ID = '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa';
type Origins = DecodedError['origins'];

const FIELDS: Origins = {
  code: { via: 'field', name: 'error.code' },
  message: { via: 'field', name: 'error.message' },
  trackingId: { via: 'field', name: 'error.target' },
};
const TABLE: Origins = { status: { via: 'reference-table' } };
const phrase = (shape: FormatId): Origins => ({ status: { via: 'phrase', shape } });

/** The expected source of each value in the samples. */
const ORIGINS: Readonly<Record<FormatId, Origins>> = {
  'json-body': { ...FIELDS, ...TABLE },
  'escaped-json': { ...FIELDS, ...TABLE },
  'python-dict': { ...FIELDS, ...TABLE },
  'object-dump': { ...FIELDS, ...TABLE },
  labels: { code: { via: 'label', name: '錯誤碼' }, message: { via: 'label', name: '訊息' }, trackingId: { via: 'label', name: '目標' }, ...TABLE },
  table: { code: { via: 'column', name: 'code' }, status: { via: 'column', name: 'status' }, message: { via: 'column', name: 'message' }, trackingId: { via: 'column', name: 'target' } },
  xml: { code: { via: 'element', name: 'error.code' }, message: { via: 'element', name: 'error.message' }, trackingId: { via: 'element', name: 'error.target' }, ...TABLE },
  html: { status: { via: 'reason-phrase' }, message: { via: 'heading' }, trackingId: { via: 'page-reference', name: 'Ref A' } },
  'entra-token': { code: { via: 'description' }, message: { via: 'field', name: 'error_description' }, trackingId: { via: 'field', name: 'trace_id' } },
  'entra-line': { code: { via: 'description' }, message: { via: 'description' }, trackingId: { via: 'description' } },
  'graph-json': { code: { via: 'field', name: 'error.code' }, message: { via: 'field', name: 'error.message' }, trackingId: { via: 'field', name: 'error.innerError.request-id' } },
  'odata-json': { code: { via: 'field', name: 'odata.error.code' }, message: { via: 'field', name: 'odata.error.message.value' } },
  'problem-json': { status: { via: 'field', name: 'status' }, message: { via: 'field', name: 'title' }, trackingId: { via: 'field', name: 'traceId' } },
  'soar-record': { status: { via: 'field', name: 'statusCode' }, trackingId: { via: 'header', name: 'x-ms-request-id' } },
  'import-result': { message: { via: 'field', name: 'value[1].failureReason' } },
  'http-dump': { status: { via: 'status-line' }, trackingId: { via: 'header', name: 'request-id' } },
  curl: { status: { via: 'status-line' }, trackingId: { via: 'header', name: 'request-id' } },
  wget: phrase('wget'),
  'powershell-5': phrase('powershell-5'),
  'powershell-7': phrase('powershell-7'),
  'python-requests': phrase('python-requests'),
  'python-httpx': phrase('python-httpx'),
  'python-other': phrase('python-other'),
  dotnet: phrase('dotnet'),
  java: phrase('java'),
  node: phrase('node'),
  go: phrase('go'),
  rust: phrase('rust'),
  php: phrase('php'),
  ruby: phrase('ruby'),
  'browser-console': phrase('browser-console'),
  postman: phrase('postman'),
  'power-bi': phrase('power-bi'),
  xsoar: phrase('xsoar'),
  'thehive-cortex': phrase('thehive-cortex'),
  elastic: phrase('elastic'),
  'access-log': phrase('access-log'),
  'status-text': phrase('status-text'),
  'plain-text': { status: { via: 'reason-phrase' }, message: { via: 'whole-text' } },
  'code-and-message': { code: { via: 'prose' }, message: { via: 'prose' }, status: { via: 'phrase', shape: 'go' } },
  'code-alone': { code: { via: 'whole-text' }, ...TABLE },
  'code-in-prose': { code: { via: 'prose' }, ...TABLE },
  alias: { code: { via: 'whole-text', resolved: 'alias' }, ...TABLE },
  'message-alone': { message: { via: 'whole-text' } },
  'tracking-id-alone': { trackingId: { via: 'whole-text' } },
  'bare-status': { status: { via: 'whole-text' } },
};

describe('every value has a source', () => {
  it.each(FORMAT_IDS)('%s', (shape) => {
    expect(decodeErrors(FORMAT_SAMPLES[shape].text)[0]?.origins).toEqual(ORIGINS[shape]);
  });

  it.each<[string, string, Origins]>([
    ['the Entra number from its list', '{"error":"invalid_client","error_description":"Refused.","error_codes":[7000215]}', { code: { via: 'field', name: 'error_codes[0]' } }],
    ['an attribute', `<error code="Forbidden" message="No" target="${ID}"/>`, { code: { via: 'attribute', name: 'error.code' } }],
    ['a code by its alias', '{"error":{"code":"未經授權","message":"x"}}', { code: { via: 'field', name: 'error.code', resolved: 'alias' } }],
    ['a numeric code', createBody('429', 'API calls quota exceeded! maximum allowed 45 per 00:01:00', ID), { code: { via: 'field', name: 'error.code', resolved: 'number' }, status: { via: 'field', name: 'error.code' } }],
    ['the header with the retry delay', `HTTP/1.1 429 Too Many Requests\nRetry-After: 30\n\n${createBody('TooManyRequests', 'x', ID)}`, { retryAfter: { via: 'header', name: 'Retry-After' }, status: { via: 'status-line' } }],
    ['headers in the HAR format', `{"response":{"status":500,"headers":[{"name":"request-id","value":"${ID}"}]}}`, { status: { via: 'field', name: 'response.status' }, trackingId: { via: 'header', name: 'request-id' } }],
    ['a code label', 'Error code: Forbidden', { code: { via: 'label', name: 'Error code' } }],
    ['a labeled tracking ID', `追蹤識別碼：${ID}`, { trackingId: { via: 'label', name: '追蹤識別碼' } }],
    ['a cell of a table without a header', 'Forbidden\t403\tForbidden', { code: { via: 'cell' }, status: { via: 'cell' } }],
    ['a different gateway reference', '<html><head><title>Access denied</title></head><body><h1>Error 403</h1>Ray ID: 7f0e1d2c3b4a5968</body></html>', { trackingId: { via: 'page-reference', name: 'Ray ID' }, status: { via: 'heading' } }],
    ['a batch', `{"responses":[{"id":"1","status":404,"body":${createBody('NotFound', 'x', ID)}}]}`, { code: { via: 'field', name: 'responses[0].body.error.code' }, status: { via: 'field', name: 'responses[0].status' } }],
  ])('%s', (_, text, origins) => {
    expect(decodeErrors(text)[0]?.origins).toMatchObject(origins);
  });

  it('with the innermost names if it is deeply nested', () => {
    const text = `${'{"level":'.repeat(40)}${createBody('NotFound', 'x', ID)}${'}'.repeat(40)}`;
    expect(decodeErrors(text)[0]?.origins.code).toEqual({ via: 'field', name: `…${'level.'.repeat(7)}error.code` });
  });

  it('and a secret in a field name is masked', () => {
    const secret = ['ey', 'JhbGciOiJub25lIn0.eyJzdWIiOiJzb2MifQ.c2lnbmF0dXJl'].join('');
    const origins = decodeErrors(`{"${secret}":${createBody('NotFound', 'x', ID)}}`)[0]?.origins;
    expect(JSON.stringify(origins)).not.toContain(secret.slice(4, 30));
  });
});

describe('the encoding layers around an error', () => {
  const json = createBody('ResourceNotFound', 'Machine 0a1b was not found', ID);

  it.each<[string, string, DecodedError['wrappings']]>([
    ['nothing', json, []],
    ['a string', JSON.stringify({ response: json }), [{ kind: 'string', name: 'response' }]],
    ['a string in a string', JSON.stringify({ a: { b: JSON.stringify({ c: json }) } }), [{ kind: 'string', name: 'a.b' }, { kind: 'string', name: 'c' }]],
    ['a string in a list', JSON.stringify({ a: ['x', json] }), [{ kind: 'string', name: 'a[1]' }]],
    ['base64', JSON.stringify({ $content: btoa(json) }), [{ kind: 'base64', name: '$content' }]],
    ['backslashes', `body=${JSON.stringify(json).slice(1, -1)}`, [{ kind: 'backslash' }]],
    ['a CSV field', `a,"${json.replaceAll('"', '""')}",b`, [{ kind: 'doubled-quotes' }]],
    ['entities', `<pre>${json.replaceAll('"', '&quot;')}</pre>`, [{ kind: 'entities' }]],
    ['a URL', `error=${encodeURIComponent(json)}`, [{ kind: 'percent' }]],
    ['a URL in a string', JSON.stringify({ url: `https://x/?e=${encodeURIComponent(json)}` }), [{ kind: 'string', name: 'url' }, { kind: 'percent' }]],
  ])('%s', (_, text, wrappings) => {
    expect(decodeErrors(text)[0]?.wrappings).toEqual(wrappings);
  });

  it.each<[string, string, readonly FormatId[]]>([
    ['nothing', json, []],
    ['a status line', `HTTP/1.1 404 Not Found\n\n${json}`, ['http-dump']],
    ['a curl transcript', `< HTTP/2 404\n< request-id: x\n<\n${json}`, ['curl']],
    ['a platform record', `{"statusCode":404,"headers":{"request-id":"${ID}"},"body":${json}}`, ['soar-record']],
    ['a Windows PowerShell record', `Invoke-RestMethod : ${json}\nAt line:1 char:1`, ['powershell-5']],
    ['a PowerShell 7 record', `Invoke-RestMethod: ${json}`, ['powershell-7']],
    ['a traceback', `${json}\nrequests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://x`, ['python-requests']],
    ['the same error in a different format', `${json}\ncode: ResourceNotFound, message: Machine 0a1b was not found, target: ${ID}`, ['labels']],
  ])('next to %s', (_, text, beside) => {
    expect(decodeErrors(text)[0]?.beside).toEqual(beside);
  });
});

describe('parts that contradict each other', () => {
  const forbidden = createBody('Forbidden', 'Missing roles', ID);

  it.each<[string, string, DecodedError['disagreements']]>([
    ['none', forbidden, []],
    ['a status line above the body', `HTTP/1.1 500 Internal Server Error\n\n${forbidden}`, [{ kind: 'status-and-code', stated: 500, usual: 403 }]],
    ['a record around the body', `{"statusCode":401,"body":${forbidden}}`, [{ kind: 'status-and-code', stated: 401, usual: 403 }]],
    ['the words of a client', `${forbidden}\nrequests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://x`, []],
    ['a Graph status', '{"statusCode":404,"body":{"error":{"code":"BadRequest","message":"x","innerError":{"request-id":"11111111-2222-4333-8444-555555555555"}}}}', []],
    ['a rejected token caused by a missing license', createBody('Unauthorized', 'Unauthorized request - reason of failure: No Tvm license', ID), [{ kind: 'message-and-code' }]],
    ['"not yet" with status 404', `HTTP/1.1 404 Not Found\n\n${createBody('BadRequest', 'The action has not finished yet', ID)}`, [{ kind: 'status-and-code', stated: 404, usual: 400 }]],
  ])('%s', (_, text, disagreements) => {
    expect(decodeErrors(text)[0]?.disagreements).toEqual(disagreements);
  });
});
