import { describe, expect, it } from 'vitest';
import { decodeErrors, pickExpected, type DecodeCase } from '../tests/decode-cases.ts';

/** Fake token, joined here so that secret scanners do not report it. */
const TOKEN = ['ey', 'JhbGciOiJub25lIn0.e30.c2lnbmF0dXJl'].join('');

const CASES: readonly DecodeCase[] = [
  [
    'a status in a sentence',
    `The API said "404 Not Found".`,
  ],
  [
    'a successful response',
    `HTTP/1.1 200 OK
request-id: 11111111-2222-4333-8444-555555555555
Content-Type: application/json

{"@odata.context":"https://api.securitycenter.microsoft.com/api/$metadata#MachineActions/$entity","id":"11111111-2222-4333-8444-555555555555","type":"Isolate","status":"Pending","errorHResult":0}`,
  ],
  [
    'a failed machine action',
    `{"id":"11111111-2222-4333-8444-555555555555","type":"RunAntiVirusScan","status":"Failed","errorHResult":-2146233088,"requestorComment":"scan","machineId":"x","troubleshootInfo":null}`,
  ],
  [
    'prose with statuses and status names',
    `Most callers see Forbidden when the token lacks a role, and the page says TooManyRequests (429) for the quota. We had 403 errors on Tuesday and HTTP 500 twice.`,
  ],
  [
    'Python source',
    `def call(url):
    r = requests.get(url, headers=h)
    if r.status_code == 429:
        time.sleep(int(r.headers["Retry-After"]))
    elif r.status_code == 404:
        raise KeyError("no machine")
    error = r.json().get("error", {})
    if error.get("code") == "Unauthorized":
        refresh()
    return r.json()`,
  ],
  [
    'TypeScript source with codes',
    `export const CODES = { ResourceNotFound: 404, Forbidden: 403 } as const;
switch (error.code) {
  case 'ResourceNotFound':
    return null;
  default:
    throw new Error(\`HTTP \${response.status}\`);
}`,
  ],
  [
    'C# source',
    `if (response.StatusCode == HttpStatusCode.Forbidden)
{
    throw new UnauthorizedAccessException("403: no access");
}`,
  ],
  [
    'an API description',
    `responses:
  '200':
    description: OK
  '403':
    description: Forbidden
  '404':
    description: Not found`,
  ],
  [
    'alerts that mention statuses',
    `{"value":[{"id":"da1","incidentId":404,"severity":"High","status":"New","title":"Unauthorized access to Forbidden share","description":"HTTP 403 seen 500 times","category":"Malware","evidence":[{"entityType":"Ip","target":"10.0.0.1"}]}]}`,
  ],
  [
    'a hunting query',
    `DeviceNetworkEvents
| where ActionType == "HttpConnectionInspected" and AdditionalFields has "403"
| summarize count() by RemoteUrl`,
  ],
  [
    'an info log',
    `2026-11-23 08:00:00 INFO 12 machines read, 403 alerts, 0 errors
2026-11-23 08:00:01 INFO {"status":200,"count":500}`,
  ],
  [
    'a token response',
    `{"token_type":"Bearer","expires_in":3599,"ext_expires_in":3599,"access_token":"${TOKEN}"}`,
  ],
  [
    'a curl command',
    `curl 'https://api.security.microsoft.com/api/machines/x/isolate' \\
  -H 'authorization: Bearer ${TOKEN}' \\
  -H 'client-request-id: 99999999-1111-4222-8333-444444444444' \\
  --data-raw '{"Comment":"x","IsolationType":"Full"}'`,
  ],
  [
    'a guide in Markdown',
    `# How to handle errors
When the API answers \`403\`, check the roles. See [errors](https://learn.microsoft.com/x#Forbidden).
- 404: the device is gone
- 429: wait`,
  ],
  [
    'a style sheet',
    `.error { color: #403; } .code { font: 400 12px/1.5 sans-serif }`,
  ],
  [
    'an unrelated stack trace',
    `TypeError: Cannot read properties of undefined (reading 'error')
    at handler (/app/index.js:404:12)`,
  ],
  [
    'a configuration',
    `server:
  port: 8080
  timeout: 500
errors:
  message: "Something"`,
  ],
  [
    'a JSON schema',
    `{"type":"object","properties":{"error":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"}}}}}`,
  ],
  [
    'an empty error',
    `{"error":"","error_description":"","value":[]}`,
  ],
  [
    'error is false',
    `{"error":false,"errors":[],"message":"done","status":"ok"}`,
  ],
  [
    'a Graph list',
    `{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#security/incidents","value":[{"id":"1","status":"active","displayName":"BadRequest flood"}]}`,
  ],
  [
    'a source code diff',
    `-    if (status === 403) {
+    if (status === 401) {`,
  ],
  [
    'a table with counts',
    `time,status,count
2026-11-23,200,403`,
  ],
  [
    'a successful batch',
    `{"responses":[{"id":"1","status":200,"body":{"value":[]}},{"id":"2","status":204}]}`,
  ],
  [
    'Chinese prose',
    `權杖過期時，API 會傳回未經授權；權限不足時則是禁止。兩種情況都要先看訊息。狀態碼 403 與 401 的差別在此。`,
  ],
  [
    'a line from the documentation',
    `InternalServerError (500) No error message; retry the operation or contact us if it does not get resolved.`,
  ],
];

describe('finds no error in', () => {
  it.each(CASES.map(([title, text, ...expected]) => ({ title, text, expected })))('$title', ({ text, expected }) => {
    expect(pickExpected(decodeErrors(text), expected)).toEqual(expected);
  });
});

describe('finds no error in source code and documentation that mention a code', () => {
  it.each([
    'if (error.code === "ResourceNotFound") {',
    'if (error.code === "ResourceNotFound") { return null; } // e.g. NotFound',
    'except ResourceNotFound:',
    'except ResourceNotFound as e:\n    logger.warning("gone")',
    'case "InvalidHashValue":',
    'case \'InvalidHashValue\': return \'bad hash\';',
    'catch [ResourceNotFound]',
    'catch [ResourceNotFound] {\n    Write-Warning "gone"\n}',
    'if ($err.code -eq \'ResourceNotFound\') { continue }',
    'switch ($code) {\n    \'ResourceNotFound\' { $null }\n    \'DisabledFeature\' { throw $_ }\n}',
    'const RETRYABLE = new Set([\'TooManyRequests\', \'InternalServerError\', \'ActiveRequestAlreadyExists\']);',
    'ERRORS = {\n    "ResourceNotFound": 404,\n    "InvalidHashValue": 400,\n}',
    'enum ErrorCode {\n  ResourceNotFound = "ResourceNotFound",\n  InvalidHashValue = "InvalidHashValue",\n}',
    'public const string ResourceNotFound = "ResourceNotFound";',
    'raise ResourceNotFound("x")',
    'throw new Error("ResourceNotFound");',
    'expect(res.error.code).toBe(\'ResourceNotFound\');',
    'assert body["error"]["code"] == "InvalidHashValue"',
    '} else if (code == "DisabledFeature") {',
    '| where code == "ResourceNotFound"',
    'type ErrorCode = \'ResourceNotFound\' | \'InvalidHashValue\' | \'DisabledFeature\';',
    'errors.Is(err, ErrResourceNotFound)',
    'match code {\n    "ResourceNotFound" => None,\n    _ => Err(code),\n}',
    '// ResourceNotFound: the machine does not exist\nfunction f() {',
    'return code === \'ResourceNotFound\' ? null : error;',
    'when \'ResourceNotFound\' then nil',
    'grep -c ResourceNotFound app.log',
    'Error code\tHTTP status code\tMessage\nBadRequest\tBadRequest (400)\tGeneral Bad Request error message.\nODataError\tBadRequest (400)\tInvalid OData URI query (the specific error is specified).\nInvalidInput\tBadRequest (400)\tInvalid input {the invalid input}.\nInvalidRequestBody\tBadRequest (400)\tInvalid request body.',
    'Error code | HTTP status code | Message\n:---|:---|:---\nBadRequest | BadRequest (400) | General Bad Request error message.\nODataError | BadRequest (400) | Invalid OData URI query.\nInvalidInput | BadRequest (400) | Invalid input.\nUnauthorized | Unauthorized (401) | Unauthorized.\nInternalServerError | Internal Server Error (500) | (No error message)',
    'Error code\tHTTP status code\tMessage\nBadRequest\tBadRequest (400)\tGeneral Bad Request error message.\nODataError\tBadRequest (400)\tInvalid OData URI query (the specific error is specified).',
    '| Error code | HTTP status code | Message |\n| --- | --- | --- |\n| InvalidInput | BadRequest (400) | Invalid input {the invalid input}. |\n| Unauthorized | Unauthorized (401) | Unauthorized |',
    'InvalidHashValue\tBadRequest (400)\tHash value {the invalid hash} is invalid.\nInternalServerError\tInternal Server Error (500)\t(No error message)',
    'const mock = { error: { code: \'ResourceNotFound\', message: \'x\' } };\nexport default mock;',
  ])('%s', (text) => {
    expect(decodeErrors(text)).toEqual([]);
  });
});

describe('finds the code in a question about it', () => {
  it.each([
    ['What does ResourceNotFound mean?', 'ResourceNotFound'],
    ['We get InvalidHashValue since Monday, how do we fix it?', 'InvalidHashValue'],
    ['I get ResourceNotFound (404) when I call /api/machines/x. Why?', 'ResourceNotFound'],
    ['為什麼會出現 ResourceNotFound？', 'ResourceNotFound'],
    ['If I send the same hash twice, I get InvalidHashValue: why?', 'InvalidHashValue'],
    ['| Error code | Message |\n| --- | --- |\n| ResourceNotFound | Machine 0a1b was not found |', 'ResourceNotFound'],
    ['const body = \'{"error":{"code":"Forbidden","message":"x","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}\';', 'Forbidden'],
  ])('%s', (text, code) => {
    expect(decodeErrors(text).map((error) => error.code)).toEqual([code]);
  });

  it.each([
    ['two rows, one with a value', '| Error code | HTTP status code | Message |\n| --- | --- | --- |\n| InvalidHashValue | BadRequest (400) | Hash value 0a1b is invalid. |\n| Unauthorized | Unauthorized (401) | Unauthorized |', ['InvalidHashValue', 'Unauthorized']],
    ['two rows without any sign of documentation', 'code,message\nForbidden,Forbidden\nUnauthorized,Unauthorized', ['Forbidden', 'Unauthorized']],
    ['three rows with values', 'code,message\nInvalidHashValue,Hash value 0a1b is invalid\nResourceNotFound,Machine 0a1b was not found\nUnauthorized,Unauthorized', ['InvalidHashValue', 'ResourceNotFound', 'Unauthorized']],
  ])('in a table of %s', (_, text, codes) => {
    expect(decodeErrors(text).map((error) => error.code)).toEqual(codes);
  });
});
