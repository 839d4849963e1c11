import { describe, expect, it } from 'vitest';
import { createBody, decodeErrors, pickExpected, type DecodeCase } from './decode-cases.ts';

const ID = '3f0c2b7a-51de-4b8e-9a06-7d5512c0e4aa';
const BAR = '|5c1e09ab-7f3d2a6b4c5e8f90.';
const ROLES = 'Missing application roles. API required roles: Machine.Isolate, application roles: Machine.Read.All.';
const NOT_FOUND = { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: ID, kind: 'defender' } as const;
const FORBIDDEN = { code: 'Forbidden', status: 403, message: ROLES, trackingId: BAR, kind: 'defender' } as const;
const notFound = createBody('ResourceNotFound', 'Machine 0a1b was not found', ID);
const forbidden = createBody('Forbidden', ROLES, BAR);
const pretty = JSON.stringify(JSON.parse(notFound), null, 2);

function describeTable(name: string, cases: readonly DecodeCase[]): void {
  describe(`reads ${name}`, () => {
    it.each(cases.map(([title, text, ...expected]) => ({ title, text, expected })))('$title', ({ text, expected }) => {
      expect(pickExpected(decodeErrors(text), expected)).toEqual(expected);
    });
  });
}

describeTable('a JSON body', [
  ['pretty', pretty, { ...NOT_FOUND, shape: 'json-body' }],
  ['compact', notFound, NOT_FOUND],
  ['with text around it', `We get this since Monday:\n\n${pretty}\n\nAny idea?`, NOT_FOUND],
  ['with the bar and the dot of the tracking ID', forbidden, FORBIDDEN],
  ['without its outer object', '{"code":"DisabledFeature","message":"Tenant feature is not enabled.","target":"' + ID + '"}', { code: 'DisabledFeature', status: 403, trackingId: ID }],
  ['with a capitalized Error', `{"Error":{"Code":"ResourceNotFound","Message":"Machine 0a1b was not found","Target":"${ID}"}}`, NOT_FOUND],
  ['with keys in a different order', `{"error":{"target":"${ID}","message":"Machine 0a1b was not found","code":"ResourceNotFound"}}`, NOT_FOUND],
  ['with the code in a different case', notFound.replace('ResourceNotFound', 'resourcenotfound'), NOT_FOUND],
  ['without a target', '{"error":{"code":"InvalidRequestBody","message":"Request body is incorrect"}}', { code: 'InvalidRequestBody', status: 400, message: 'Request body is incorrect', trackingId: null, kind: 'defender' }],
  ['with an empty message', `{"error":{"code":"InternalServerError","message":"","target":"${ID}"}}`, { code: 'InternalServerError', status: 500, message: '', trackingId: ID }],
  ['with escapes in the message', String.raw`{"error":{"code":"InvalidInput","message":"Invalid input \"a\\b\" \u00e9\n2","target":null}}`, { code: 'InvalidInput', message: 'Invalid input "a\\b" é\n2', trackingId: null }],
  ['with a code that is not in the table', `{"error":{"code":"ActiveRequestAlreadyExists","message":"Action is already in progress","target":"${ID}"}}`, { code: 'ActiveRequestAlreadyExists', status: null, trackingId: ID, kind: 'defender' }],
  ['with names of prototype members as codes', '[{"error":{"code":"__proto__","message":"a"}},{"error":{"code":"constructor","message":"b"}},{"error":{"code":"toString","message":"c"}}]', { code: '__proto__', status: null, kind: 'unknown' }, { code: 'constructor', status: null }, { code: 'toString', status: null }],
]);

describeTable('a numeric code', [
  ['as a string', createBody('429', 'API calls quota exceeded! maximum allowed 45 per 00:01:00', ID), { code: 'TooManyRequests', status: 429, message: 'API calls quota exceeded! maximum allowed 45 per 00:01:00', trackingId: ID, kind: 'defender' }],
  ['as a number', '{"error":{"code":429,"message":"API calls quota exceeded! maximum allowed 1500 per 01:00:00"}}', { code: 'TooManyRequests', status: 429 }],
  ['in a wrapper', '{"statusCode":429,"headers":{"Retry-After":"27"},"body":' + createBody('429', 'API calls quota exceeded! maximum allowed 45 per 00:01:00', BAR) + '}', { code: 'TooManyRequests', status: 429, trackingId: BAR, retryAfter: '27' }],
  ['in a different format', "{'error': {'code': '429', 'message': 'API calls quota exceeded! maximum allowed 45 per 00:01:00', 'target': '" + ID + "'}}", { code: 'TooManyRequests', status: 429 }],
  ['that the table has no entry for', '{"error":{"code":"502","message":"Bad Gateway"}}', { code: null, status: 502 }],
]);

describeTable('a log line', [
  ['with a level and a logger', `2026-11-10 09:00:00,120 ERROR soc.mde call failed (404): ${notFound}`, NOT_FOUND],
  ['from a web server', `Nov 10 09:00:00 soc-1 app[4711]: upstream said ${forbidden} after 120 ms`, FORBIDDEN],
  ['with the status in words', `[2026-11-10T09:00:00Z] WARN request failed with status code 403 body=${forbidden}`, FORBIDDEN],
  ['that states a different status from the table', `2026-11-10 09:00:00 ERROR GET /api/machines -> HTTP 401: ${forbidden}`, { ...FORBIDDEN, status: 401 }],
  ['with several errors in it', `2026-11-10 09:00:00 ERROR ${notFound}\n2026-11-10 09:00:01 INFO retry\n2026-11-10 09:00:05 ERROR ${forbidden}`, NOT_FOUND, FORBIDDEN],
  ['that is truncated', `2026-11-10 09:00:00 ERROR ${notFound.slice(0, 70)}\n2026-11-10 09:00:01 INFO {"ok":true}`, { code: 'ResourceNotFound', status: 404, trackingId: null }],
]);

describeTable('JSON inside a string', [
  ['escaped once', JSON.stringify({ level: 'warn', response: forbidden }), { ...FORBIDDEN, shape: 'escaped-json' }],
  ['escaped twice', JSON.stringify({ message: JSON.stringify({ response: notFound }) }), NOT_FOUND],
  ['escaped three times', JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ c: notFound }) }) }), NOT_FOUND],
  ['with text before it', JSON.stringify({ message: `server responded with status code 404: ${notFound}`, 'log.level': 'error' }), NOT_FOUND],
  ['pretty-printed and escaped', JSON.stringify({ Error: pretty }), NOT_FOUND],
  ['without the string around it', JSON.stringify(forbidden).slice(1, -1), FORBIDDEN],
  ['after a log line key', `time=09:00 level=error body="${JSON.stringify(notFound).slice(1, -1)}" took=12`, NOT_FOUND],
  ['with quotes as \\u0022', `{"x":"${notFound.replaceAll('"', String.raw`\u0022`)}"}`, NOT_FOUND],
  ['with doubled quotes, as in CSV', `2026-11-10,call failed,"${notFound.replaceAll('"', '""')}",done`, NOT_FOUND],
  ['URL-encoded', `https://portal.contoso.example/show?error=${encodeURIComponent(forbidden)}&x=1`, FORBIDDEN],
  ['HTML-escaped', `<pre>${pretty.replaceAll('"', '&quot;')}</pre>`, NOT_FOUND],
  ['not escaped at all', `{"level":"error","response":"${notFound}"}`, NOT_FOUND],
  ['whose outer object is truncated', JSON.stringify({ level: 'error', response: notFound }).slice(0, -2), NOT_FOUND],
]);

describeTable('a response with its head', [
  ['curl -i', `HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nrequest-id: 99999999-1111-4222-8333-444444444444\r\n\r\n${notFound}`, NOT_FOUND],
  ['curl -v with HTTP/2', `> GET /api/machines HTTP/2\n> Host: api.security.microsoft.com\n>\n< HTTP/2 403\n< date: Mon, 23 Nov 2026 08:00:00 GMT\n< strict-transport-security: max-age=15724800; includeSubDomains\n<\n${forbidden}`, FORBIDDEN],
  ['after a proxy', `HTTP/1.1 200 Connection established\n\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n${forbidden}`, FORBIDDEN],
  ['with Retry-After', `HTTP/1.1 429 Too Many Requests\nRetry-After: 33\n\n${createBody('429', 'API calls quota exceeded! maximum allowed 45 per 00:01:00', ID)}`, { code: 'TooManyRequests', status: 429, retryAfter: '33', trackingId: ID }],
  ['without a body', 'HTTP/1.1 500 Internal Server Error\ncontent-length: 0\nrequest-id: 11111111-2222-4333-8444-555555555555\n', { code: null, status: 500, message: null, trackingId: '11111111-2222-4333-8444-555555555555', kind: 'http' }],
  ['two responses', `HTTP/1.1 404 Not Found\n\n${notFound}\n\nHTTP/1.1 403 Forbidden\n\n${forbidden}`, NOT_FOUND, FORBIDDEN],
  ['of a successful call', 'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{"value":[]}'],
]);

describeTable('a wrapper', [
  ['Logic Apps', JSON.stringify({ statusCode: 403, headers: { 'x-ms-request-id': '99999999-1111-4222-8333-444444444444' }, body: JSON.parse(forbidden) }), FORBIDDEN],
  ['Logic Apps with the body first, as a string', JSON.stringify({ body: notFound, statusCode: 404 }), NOT_FOUND],
  ['Logic Apps with inputs', JSON.stringify({ inputs: { headers: { 'client-request-id': ID } }, outputs: { statusCode: 403, body: JSON.parse(forbidden) } }), FORBIDDEN],
  ['SOAR record', JSON.stringify([{ status_code: 404, reason: 'Not Found', response_headers: {}, json_body: JSON.parse(notFound) }]), NOT_FOUND],
  ['a platform error around it', JSON.stringify({ error: { code: 'ActionFailed', message: 'An action failed.', details: forbidden } }), FORBIDDEN],
  ['batch', JSON.stringify({ responses: [{ id: '1', status: 404, body: JSON.parse(notFound) }, { id: '2', status: 200, body: { value: [] } }, { id: '3', status: 403, body: JSON.parse(forbidden) }] }), NOT_FOUND, FORBIDDEN],
  ['the same error as an object and as a string', JSON.stringify({ content: notFound, json: JSON.parse(notFound), msg: 'Status code was 404 and not [200]: HTTP Error 404: Not Found', status: 404 }), NOT_FOUND],
  ['a record without a body', '{"statusCode":403,"headers":{"request-id":"11111111-2222-4333-8444-555555555555"},"body":null}', { code: null, status: 403, trackingId: '11111111-2222-4333-8444-555555555555', kind: 'http' }],
  ['a list of errors', `[${notFound},${forbidden}]`, NOT_FOUND, FORBIDDEN],
]);

const GRAPH_ID = '44444444-5555-4666-8777-888888888888';
const graph = JSON.stringify({ error: { code: 'BadRequest', message: 'Fix it', innerError: { date: '2026-11-23T08:00:00', 'request-id': GRAPH_ID, 'client-request-id': ID } } });

describeTable('Microsoft Graph', [
  ['with innerError', graph, { code: 'BadRequest', status: 400, message: 'Fix it', trackingId: GRAPH_ID, kind: 'graph', shape: 'graph-json' }],
  ['with innererror', graph.replace('innerError', 'innererror'), { trackingId: GRAPH_ID, kind: 'graph' }],
  ['with an empty message', graph.replace('Fix it', '').replace('BadRequest', 'UnknownError'), { code: 'UnknownError', status: null, message: '', trackingId: GRAPH_ID, kind: 'graph' }],
  ['with an inner code', JSON.stringify({ error: { code: 'Forbidden', message: 'x', innerError: { code: 'accessDenied', message: 'y', 'request-id': GRAPH_ID } } }), { code: 'Forbidden', message: 'x', trackingId: GRAPH_ID, kind: 'graph' }],
  ['escaped in a log', JSON.stringify({ msg: graph }), { code: 'BadRequest', trackingId: GRAPH_ID, kind: 'graph' }],
]);

const ENTRA = "AADSTS7000215: Invalid client secret provided. Trace ID: 55555555-6666-4777-8888-999999999999 Correlation ID: 66666666-7777-4888-8999-aaaaaaaaaaaa Timestamp: 2026-11-23 08:00:00Z";
const entra = JSON.stringify({ error: 'invalid_client', error_description: ENTRA, error_codes: [7000215], trace_id: '55555555-6666-4777-8888-999999999999', correlation_id: '66666666-7777-4888-8999-aaaaaaaaaaaa' });
const ENTRA_ERROR = { code: 'AADSTS7000215', status: null, message: ENTRA, trackingId: '55555555-6666-4777-8888-999999999999', kind: 'entra' } as const;

describeTable('an Entra token error', [
  ['as JSON', entra, ENTRA_ERROR],
  ['as JSON under a status line', `HTTP/1.1 401 Unauthorized\n\n${entra}`, { ...ENTRA_ERROR, status: 401 }],
  ['as a Python dict', `{'error': 'invalid_client', 'error_description': '${ENTRA}', 'error_codes': [7000215], 'trace_id': '55555555-6666-4777-8888-999999999999'}`, ENTRA_ERROR],
  ['as one line', `ERROR: invalid_client: ${ENTRA}`, ENTRA_ERROR],
  ['as a library log line', `invalid_client: 7000215 - [2026-11-23 08:00:00Z]: ${ENTRA}`, ENTRA_ERROR],
  ['with line ends in it', JSON.stringify({ error: 'invalid_grant', error_description: 'AADSTS50126: Wrong.\r\nTrace ID: 55555555-6666-4777-8888-999999999999\r\nCorrelation ID: x', error_codes: [50126] }), { code: 'AADSTS50126', kind: 'entra', trackingId: null }],
  ['without a number', '{"error":"invalid_scope","error_description":"The scope is wrong."}', { code: 'invalid_scope', kind: 'entra' }],
]);

describeTable('old OData', [
  ['odata.error', '{"odata.error":{"code":"Request_BadRequest","message":{"lang":"en","value":"A value is required for property \'x\'."},"values":null}}', { code: 'Request_BadRequest', status: null, message: "A value is required for property 'x'.", trackingId: null, kind: 'odata' }],
  ['with a request ID in the head', 'HTTP/1.1 400 Bad Request\nrequest-id: 11111111-2222-4333-8444-555555555555\n\n{"odata.error":{"code":"Request_BadRequest","message":{"lang":"en","value":"No."}}}', { code: 'Request_BadRequest', status: 400, trackingId: '11111111-2222-4333-8444-555555555555', kind: 'odata' }],
  ['message with a language', '{"error":{"code":"","message":{"lang":"en-US","value":"Resource not found for the segment"}}}', { code: null, message: 'Resource not found for the segment', kind: 'odata' }],
  ['escaped', JSON.stringify({ e: '{"odata.error":{"code":"X_Y","message":{"lang":"en","value":"No."}}}' }), { code: 'X_Y', kind: 'odata' }],
  ['in single quotes', "{'odata.error': {'code': 'X_Y', 'message': {'lang': 'en', 'value': 'No.'}}}", { code: 'X_Y', message: 'No.', kind: 'odata' }],
]);

describeTable('only a code', [
  ['a word', 'InvalidDomainName', { code: 'InvalidDomainName', status: 400, message: null, trackingId: null, kind: 'defender', shape: 'code-alone' }],
  ['a status name', 'TooManyRequests', { code: 'TooManyRequests', status: 429 }],
  ['in quotes and in a different case', '"forbidden"', { code: 'Forbidden', status: 403 }],
  ['in a question', 'What does InvalidHashValue mean, and what is ResourceNotFound?', { code: 'InvalidHashValue', status: 400 }, { code: 'ResourceNotFound', status: 404 }],
  ['in a Chinese question', '請問 DisabledFeature 要怎麼處理？', { code: 'DisabledFeature', status: 403 }],
  ['as the value of a label', 'Error code: Forbidden', { code: 'Forbidden', status: 403 }],
  ['by its alias', '未經授權', { code: 'Unauthorized', status: 401, shape: 'alias' }],
  ['by its alias with a space', ' 未經 授權 ', { code: 'Unauthorized' }],
  ['by its partially translated name', 'ResourceNot找到', { code: 'ResourceNotFound' }],
  ['an alias after a label', '錯誤碼：禁止', { code: 'Forbidden' }],
  ['an alias in prose', '系統說找不到這台裝置，也禁止存取。'],
  ['a status name in prose', 'The call is Forbidden, they say, and the page NotFound.'],
  ['part of a longer name', 'catch (ResourceNotFoundException e) and MyInvalidInput and Some.InvalidUrl'],
  ['in a URL', 'See https://docs.contoso.example/errors#ResourceNotFound or /codes/InvalidUrl/'],
]);

describeTable('only a message', [
  ['documented', 'Hash value 12 is invalid.', { code: null, status: null, message: 'Hash value 12 is invalid.', candidates: ['InvalidHashValue'], kind: 'defender' }],
  ['with the contraction written out', "Error: Tenant feature isn't enabled", { code: null, candidates: ['DisabledFeature'] }],
  ['missing roles', ROLES, { code: null, status: null, message: ROLES, candidates: ['Forbidden'] }],
  ['after a status', 'The remote server returned an error: (403) Forbidden.\n' + ROLES, { code: null, status: 403, message: ROLES }],
  ['something else', 'The hash of this file is not known to us.'],
]);

describeTable('only a tracking ID', [
  ['a GUID', ID, { code: null, status: null, message: null, trackingId: ID }],
  ['with bar and dot', BAR, { trackingId: BAR, kind: 'defender' }],
  ['with a suffix', '|cd0f5106-4aa2341c0de87fd0.1.2.', { trackingId: '|cd0f5106-4aa2341c0de87fd0.1.2.' }],
  ['with a trace context', '|00-0123456789abcdef0123456789abcdef-0123456789abcdef-01.8c000001_1.1.', { trackingId: '|00-0123456789abcdef0123456789abcdef-0123456789abcdef-01.8c000001_1.1.' }],
  ['in quotes', `"${ID}"`, { trackingId: ID }],
  ['cut', '|cd0f5106-4aa2'],
  ['redacted', 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'],
]);

describeTable('a target that is no tracking ID', [
  ['redacted', createBody('Forbidden', 'Forbidden', '<REDACTED>'), { code: 'Forbidden', trackingId: null }],
  ['redacted, next to the ID of a header', `HTTP/1.1 403 Forbidden\r\nrequest-id: 11111111-2222-4333-8444-555555555555\r\n\r\n${createBody('Forbidden', 'Forbidden', '<REDACTED>')}`, { code: 'Forbidden', trackingId: null }],
  ['masked with asterisks', createBody('Forbidden', 'Forbidden', '********-****-****-****-************'), { trackingId: null }],
  ['cut', createBody('Forbidden', 'Forbidden', '|3xxxxx'), { trackingId: null }],
  ['a parameter', createBody('MissingRequiredParameter', 'Parameter IsolationType is missing', 'IsolationType'), { code: 'MissingRequiredParameter', trackingId: null }],
  ['a path', createBody('InvalidInput', 'Invalid input x', '/api/machines/1'), { trackingId: null }],
  ['truncated', createBody('Forbidden', 'Forbidden', ID).slice(0, -8), { code: 'Forbidden', trackingId: null }],
  ['an ID next to other GUIDs', createBody('BadRequest', 'Canceled machine action status must be Pending or InProgress, Current Status: Failed, machineActionId: 11111111-2222-4333-8444-555555555555', BAR), { code: 'BadRequest', trackingId: BAR }],
]);

describeTable('only a status', [
  ['a number', '403', { code: null, status: 403, message: null, kind: 'http', shape: 'bare-status' }],
  ['with its protocol', 'HTTP 429', { code: null, status: 429 }],
  ['with its phrase', '404 Not Found', { code: null, status: 404 }],
  ['with a label', 'Status code: 500', { code: null, status: 500 }],
  ['in Chinese', 'HTTP 狀態碼 401', { code: null, status: 401 }],
  ['of a successful response', 'HTTP 200'],
  ['a different number', '4040'],
]);

describeTable('no error', [
  ['a list of machines', '{"@odata.context":"https://api.securitycenter.microsoft.com/api/$metadata#Machines","value":[{"id":"1","healthStatus":"Active","riskScore":"None"}]}'],
  ['an empty object', '{}'],
  ['a success with a code', '{"code":0,"message":"success","data":{"target":"x"}}'],
  ['error is null', '{"error":null,"result":{"status":"Succeeded"}}'],
  ['prose about errors', 'The API answers with status 403 when a role is missing, and with 404 when the device is gone. Retry after 429.'],
  ['source code', 'if (response.status === 403) {\n  throw new Error("no permission");\n}\nconst x = { code: 1, message: "hi" };'],
  ['a request', 'curl -X POST https://api.security.microsoft.com/api/machines/1/isolate -H "Content-Type: application/json" -d \'{"Comment":"x","IsolationType":"Full"}\''],
  ['an info log', '2026-11-10 09:00:00 INFO GET /api/machines 200 in 403 ms'],
  ['a request body with a target', '{"ScanType":"Quick","target":"10.0.0.0/8","Comment":"scan"}'],
  ['blank', ' \n '],
]);
