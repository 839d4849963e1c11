import { expect, it } from 'vitest';
import { findDifferences, type RequestCase } from './read-body.test-helper.ts';

const BODY = '{"Comment":"Case 42"}';

it.each<[string, RequestCase]>([
  ['a request', { text: `POST /api/machines/1/isolate HTTP/1.1\r\nHost: api.security.microsoft.com\r\nContent-Type: application/json\r\n\r\n${BODY}`, method: 'POST', url: '/api/machines/1/isolate', body: BODY }],
  ['a capture with the response', { text: `POST /api/machines/1/isolate HTTP/2\nHost: x\n\n${BODY}\n\nHTTP/2 400 Bad Request\n\n{"error":{}}`, method: 'POST', body: BODY }],
  ['no body', { text: 'GET /api/machines HTTP/1.1\nHost: x\n\n', kind: 'none', method: 'GET' }],
])('%s', (_, request) => {
  expect(findDifferences('http', request)).toEqual([]);
});
