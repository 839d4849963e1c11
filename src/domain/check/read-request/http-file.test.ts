import { expect, it } from 'vitest';
import { findDifferences, type RequestCase } from './read-body.test-helper.ts';

const BODY = '{\n  "Comment": "Case 42"\n}';

it.each<[string, RequestCase]>([
  ['a request', { text: `POST https://api.security.microsoft.com/api/machines/1/isolate\nContent-Type: application/json\n\n${BODY}`, method: 'POST', url: 'https://api.security.microsoft.com/api/machines/1/isolate', body: BODY }],
  ['variables, comments and a name', { text: `@host = https://x\n\n### Isolate\n# @name isolate\nPOST {{host}}/api/machines/{{id}}/isolate\nContent-Type: application/json\n\n${BODY}\n\n### Next\nGET {{host}}/api/machines`, method: 'POST', url: '{{host}}/api/machines/{{id}}/isolate', body: BODY }],
  ['a response handler script', { text: `POST {{host}}/api/machines/1/isolate\n\n${BODY}\n\n> {%\n client.log(1)\n%}`, body: BODY }],
  ['a file', { text: 'POST {{host}}/api/machines/1/isolate\nContent-Type: application/json\n\n< ./body.json\n', kind: 'elsewhere', name: './body.json' }],
  ['no body', { text: 'GET {{host}}/api/machines\nAccept: */*\n', kind: 'none', method: 'GET' }],
  ['Windows line endings', { text: `PATCH /api/incidents/1\r\nContent-Type: application/json\r\n\r\n{"status":"Active"}\r\n`, method: 'PATCH', url: '/api/incidents/1', body: '{"status":"Active"}' }],
])('%s', (_, request) => {
  expect(findDifferences('http-file', request)).toEqual([]);
});
