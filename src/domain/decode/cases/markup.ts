import type { DecodeCase } from '../tests/decode-cases.ts';

/** Markup, gateway pages, YAML, CSV and tables. */
export const MARKUP_CASES: readonly DecodeCase[] = [
  [
    'old OData as XML',
    `<?xml version="1.0" encoding="utf-8" standalone="yes"?><error xmlns="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><code>Request_ResourceNotFound</code><message xml:lang="en">Resource 'x' does not exist.</message></error>`,
    { code: 'Request_ResourceNotFound', status: null, message: "Resource 'x' does not exist.", trackingId: null, kind: 'odata', shape: 'xml' },
  ],
  [
    'JSON in a YAML string',
    `apiVersion: v1
data:
  response: '{"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d902"}}'`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d902', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a response in a YAML block',
    `steps:
  - name: isolate
    log: |
      HTTP/1.1 404 Not Found
      {"error":{"code":"ResourceNotFound","message":"Machine x was not found","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d902"}}`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d902', kind: 'defender', shape: 'json-body' },
  ],
  [
    'TOML',
    `[error]
code = "Forbidden"
message = "Missing application roles."
target = "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d902"`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles.', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d902', kind: 'defender', shape: 'labels' },
  ],
  [
    'CSV with semicolons',
    `Zeit;Status;Code;Message;Target
2026-11-23;403;Forbidden;Missing application roles.;7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d902`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles.', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d902', kind: 'defender', shape: 'table' },
  ],
  [
    'TSV with JSON in it',
    `2026-11-23\tisolate\t{"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d902"}}`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d902', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a status before a message',
    `403 Forbidden: Missing application roles. API required roles: Machine.Read.All, application roles: .`,
    { code: null, status: 403, message: 'Missing application roles. API required roles: Machine.Read.All, application roles: .', trackingId: null, kind: 'defender', shape: 'message-alone', candidates: ['Forbidden'] },
  ],
  [
    'a single error field',
    `{"error":"Unauthorized"}`,
    { code: 'Unauthorized', status: 401, message: null, trackingId: null, kind: 'defender', shape: 'json-body' },
  ],
  [
    'a Front Door page',
    `<!DOCTYPE html><html><head><title>Service unavailable</title></head><body><h2>Our services aren't available right now</h2><p>We're working to restore all services as soon as possible. Please check back soon.</p><p>0tk4vYwAAAAA<span id="x"></span>Ref A: 0F1E2D3C4B5A69788796A5B4C3D2E1F0 Ref B: TYO01EDGE0000 Ref C: 2026-11-23T08:00:00Z</p></body></html>`,
    { code: null, status: 503, message: "Our services aren't available right now", trackingId: '0F1E2D3C4B5A69788796A5B4C3D2E1F0', kind: 'http', shape: 'html' },
  ],
  [
    'a Front Door page as text',
    `Our services aren't available right now
We're working to restore all services as soon as possible. Please check back soon.
Ref A: 0F1E2D3C4B5A69788796A5B4C3D2E1F0 Ref B: TYO01EDGE0000 Ref C: 2026-11-23T08:00:00Z`,
    { code: null, status: null, message: "Our services aren't available right now", trackingId: '0F1E2D3C4B5A69788796A5B4C3D2E1F0', kind: 'http', shape: 'html' },
  ],
  [
    'nginx',
    `<html>
<head><title>400 Bad Request</title></head>
<body>
<center><h1>400 Bad Request</h1></center>
<hr><center>nginx</center>
</body>
</html>`,
    { code: null, status: 400, message: null, trackingId: null, kind: 'http', shape: 'html' },
  ],
  [
    'nginx below its status line',
    `HTTP/1.1 502 Bad Gateway
Server: nginx
Content-Type: text/html

<html>
<head><title>502 Bad Gateway</title></head>
<body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body>
</html>`,
    { code: null, status: 502, message: null, trackingId: null, kind: 'http', shape: 'http-dump' },
  ],
  [
    'an ASP.NET error page',
    `<!DOCTYPE html><html><head><title>Runtime Error</title></head><body><span><H1>Server Error in '/' Application.<hr width=100% size=1 color=silver></H1><h2> <i>Runtime Error</i> </h2></span></body></html>`,
    { code: null, status: null, message: "Server Error in '/' Application.", trackingId: null, kind: 'http', shape: 'html' },
  ],
  [
    'IIS',
    `<html><head><title>403 - Forbidden: Access is denied.</title></head><body><div id="header"><h1>Server Error</h1></div><h2>403 - Forbidden: Access is denied.</h2><h3>You do not have permission to view this directory or page using the credentials that you supplied.</h3></body></html>`,
    { code: null, status: 403, message: '403 - Forbidden: Access is denied.', trackingId: null, kind: 'http', shape: 'html' },
  ],
  [
    'HTTP.sys',
    `<HTML><HEAD><TITLE>Service Unavailable</TITLE></HEAD><BODY><h2>Service Unavailable</h2><hr><p>HTTP Error 503. The service is unavailable.</p></BODY></HTML>`,
    { code: null, status: 503, message: null, trackingId: null, kind: 'http', shape: 'html' },
  ],
  [
    'a reason phrase as plain text',
    `Too Many Requests`,
    { code: null, status: 429, message: 'Too Many Requests', trackingId: null, kind: 'http', shape: 'plain-text', candidates: ['TooManyRequests'] },
  ],
  [
    'a page that is not an error',
    `<!DOCTYPE html><html><head><title>Sign in to your account</title></head><body><h1>Welcome</h1></body></html>`,
  ],
  [
    'OData as XML',
    `<?xml version="1.0" encoding="utf-8"?><m:error xmlns:m="http://docs.oasis-open.org/odata/ns/metadata"><m:code>Request_BadRequest</m:code><m:message xml:lang="en-US">A value is required for property &apos;x&apos;.</m:message></m:error>`,
    { code: 'Request_BadRequest', status: null, message: "A value is required for property 'x'.", trackingId: null, kind: 'odata', shape: 'xml' },
  ],
  [
    'an error as XML',
    `<error><code>ResourceNotFound</code><message>Machine x was not found</message><target>7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa</target></error>`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'xml' },
  ],
  [
    'a response record as XML',
    `<Response><StatusCode>404</StatusCode><Body><Error><Code>ResourceNotFound</Code><Message>Machine x was not found</Message><Target>7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa</Target></Error></Body></Response>`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'xml' },
  ],
  [
    'truncated XML',
    `<error><code>Forbidden</code><message>Missing application ro`,
    { code: 'Forbidden', status: 403, message: 'Missing application ro', trackingId: null, kind: 'defender', shape: 'xml' },
  ],
  [
    'JSON in an XML string',
    `<string xmlns="http://schemas.microsoft.com/2003/10/Serialization/">{"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}</string>`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'XML attributes',
    `<error code="Forbidden" message="Forbidden" target="7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"/>`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'xml' },
  ],
  [
    'YAML',
    `error:
  code: ResourceNotFound
  message: Machine x was not found
  target: 7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'labels' },
  ],
  [
    'YAML with a folded message',
    `- name: get machine
  response:
    status: 403
    body:
      error:
        code: "Forbidden"
        message: >-
          Missing application roles. API required roles: Machine.Isolate,
          application roles: Machine.Read.All.
        target: '|76aa01bc-1f2e3d4c5b6a7988.'`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles. API required roles: Machine.Isolate, application roles: Machine.Read.All.', trackingId: '|76aa01bc-1f2e3d4c5b6a7988.', kind: 'defender', shape: 'labels' },
  ],
  [
    'CSV with a header',
    `time,status,code,message,target
2026-11-23T08:00:00Z,404,ResourceNotFound,Machine x was not found,7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa
2026-11-23T08:00:01Z,403,Forbidden,"Missing application roles. API required roles: A,B, application roles: .",|76aa01bc-1f2e3d4c5b6a7988.`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'table' },
    { code: 'Forbidden', status: 403, message: 'Missing application roles. API required roles: A,B, application roles: .', trackingId: '|76aa01bc-1f2e3d4c5b6a7988.', kind: 'defender', shape: 'table' },
  ],
  [
    'TSV with a header',
    `code\tmessage\ttarget
InvalidInput\tInvalid input x\t7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa`,
    { code: 'InvalidInput', status: 400, message: 'Invalid input x', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'table' },
  ],
  [
    'a Markdown table',
    `| code | status | message |
|---|---|---|
| \`ResourceNotFound\` | 404 | Machine x was not found |`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: null, kind: 'defender', shape: 'table' },
  ],
  [
    'a Markdown table with a code that is not a status name, counted once',
    `| code | message |
|---|---|
| InvalidInput | Invalid input x |`,
    { code: 'InvalidInput', status: 400, message: 'Invalid input x', trackingId: null, kind: 'defender', shape: 'table', count: 1 },
  ],
  [
    'a row of the zh-TW table',
    `禁止\t403\t禁止`,
    { code: 'Forbidden', status: 403, message: null, trackingId: null, kind: 'defender', shape: 'table' },
  ],
  [
    'a row of the table',
    `Forbidden\t403\tForbidden`,
    { code: 'Forbidden', status: 403, message: null, trackingId: null, kind: 'defender', shape: 'table' },
  ],
  [
    'labels separated by semicolons',
    `Code: ResourceNotFound; Message: Machine x was not found; Target: 7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'labels' },
  ],
  [
    'labels separated by commas',
    `code: ResourceNotFound, message: Machine x was not found, target: 7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'labels' },
  ],
  [
    'labels in Chinese',
    `錯誤碼：ResourceNotFound
訊息：Machine x was not found
目標：7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'labels' },
  ],
  [
    'a labeled tracking ID',
    `Tracking ID: 7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa`,
    { code: null, status: null, message: null, trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'unknown', shape: 'tracking-id-alone' },
  ],
  [
    'a target only',
    `"target": "|76aa01bc-1f2e3d4c5b6a7988."`,
    { code: null, status: null, message: null, trackingId: '|76aa01bc-1f2e3d4c5b6a7988.', kind: 'defender', shape: 'tracking-id-alone' },
  ],
  [
    'a labeled request ID',
    `request-id: 7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa`,
    { code: null, status: null, message: null, trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'unknown', shape: 'tracking-id-alone' },
  ],
  [
    'a question with a tracking ID',
    `你好，我呼叫 API 時失敗，追蹤識別碼：7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa，請幫忙看一下`,
    { code: null, status: null, message: null, trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'unknown', shape: 'tracking-id-alone' },
  ],
  [
    'a question about a status in Chinese',
    `請問 403 是什麼意思？`,
    { code: null, status: 403, message: null, trackingId: null, kind: 'http', shape: 'bare-status' },
  ],
  [
    'a question about a status',
    `I get HTTP 429, what now?`,
    { code: null, status: 429, message: null, trackingId: null, kind: 'http', shape: 'bare-status' },
  ],
];
