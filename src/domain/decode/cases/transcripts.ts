import type { DecodeCase } from '../tests/decode-cases.ts';

/** Fake token, joined here so that secret scanners do not report it. */
const TOKEN = ['ey', 'JhbGciOiJub25lIn0.e30.c2lnbmF0dXJl'].join('');

/** Transcripts of HTTP clients, and logs with several failures. */
export const TRANSCRIPT_CASES: readonly DecodeCase[] = [
  [
    'a log with three failures',
    `2026-11-23T08:00:00Z INFO  start run 4711
2026-11-23T08:00:01Z ERROR GET https://api.security.microsoft.com/api/machines/aa 404
2026-11-23T08:00:01Z ERROR response: {"error":{"code":"ResourceNotFound","message":"Machine aa was not found","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d901"}}
2026-11-23T08:00:02Z INFO  next
2026-11-23T08:00:03Z WARN  POST https://api.security.microsoft.com/api/machines/bb/isolate failed: 403 Forbidden
2026-11-23T08:00:03Z ERROR response: {"error":{"code":"Forbidden","message":"Missing application roles. API required roles: Machine.Isolate, application roles: Machine.Read.All.","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d902"}}
2026-11-23T08:00:04Z ERROR POST https://api.security.microsoft.com/api/machines/cc/isolate failed with status code 500`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine aa was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d901', kind: 'defender', shape: 'json-body' },
    { code: 'Forbidden', status: 403, message: 'Missing application roles. API required roles: Machine.Isolate, application roles: Machine.Read.All.', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d902', kind: 'defender', shape: 'json-body' },
    { code: null, status: 500, message: null, trackingId: null, kind: 'http', shape: 'status-text' },
  ],
  [
    'a request and its response in words',
    `Request: POST https://api.securitycenter.microsoft.com/api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07/isolate
client-request-id: 99999999-1111-4222-8333-444444444444
Response: 400 Bad Request
{
  "error": {
    "code": "InvalidRequestBody",
    "message": "Request body is incorrect",
    "target": "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d902"
  }
}`,
    { code: 'InvalidRequestBody', status: 400, message: 'Request body is incorrect', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d902', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a header that differs from the target',
    `HTTP/1.1 400 Bad Request
x-ms-request-id: 99999999-1111-4222-8333-444444444444

{"error":{"code":"InvalidInput","message":"Invalid input x","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d902"}}`,
    { code: 'InvalidInput', status: 400, message: 'Invalid input x', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d902', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a curl trace whose rows break words',
    `== Info: Connected to api.security.microsoft.com (203.0.113.20) port 443
=> Send header, 149 bytes (0x95)
0000: GET /api/incidents/924565 HTTP/1.1
0024: Host: api.security.microsoft.com
0046: 
<= Recv header, 24 bytes (0x18)
0000: HTTP/1.1 404 Not Found
<= Recv header, 56 bytes (0x38)
0000: request-id: 11111111-2222-4333-8444-555555555555
<= Recv header, 2 bytes (0x2)
0000: 
<= Recv data, 138 bytes (0x8a)
0000: {"error":{"code":"ResourceNotFound","message":"Resource incident
0040: s/924565 was not found.","target":"f927c6b7-7787-4a88-8526-3ab45
0080: e648f8d"}}
== Info: Connection #0 to host api.security.microsoft.com left intact`,
    { code: 'ResourceNotFound', status: 404, message: 'Resource incidents/924565 was not found.', trackingId: 'f927c6b7-7787-4a88-8526-3ab45e648f8d' },
  ],
  [
    'a chunked body as sent over the wire',
    `HTTP/1.1 400 Bad Request\r\nTransfer-Encoding: chunked\r\n\r\n3d\r\n{"error":{"code":"InvalidInput","message":"Invalid input äsc\r\n43\r\nending","target":"ca255790-71cc-4ee2-80da-26f8140ac03b"}}          \r\n0\r\n\r\n`,
    { code: 'InvalidInput', status: 400, message: 'Invalid input äscending', trackingId: 'ca255790-71cc-4ee2-80da-26f8140ac03b' },
  ],
  [
    'a proxy that responded first',
    `HTTP/1.1 407 Proxy Authentication Required
Proxy-Authenticate: NTLM

HTTP/1.1 200 Connection established

HTTP/2 401
content-length: 0
www-authenticate: Bearer error="invalid_token", error_description="The token expired"
x-ms-request-id: ce2af89f-11fb-40ea-965f-eb19cd0a7ea2

`,
    { code: null, status: 401, message: null, trackingId: 'ce2af89f-11fb-40ea-965f-eb19cd0a7ea2', kind: 'http' },
  ],
  [
    'a log of calls with the status after the path',
    `08:00:05 POST token 200 ok
08:00:06 GET /api/machines 401 {"error":{"code":"Unauthorized","message":"Unauthorized","target":"|f3443270-9ed39726d7cf7b63."}}
08:00:11 GET /api/alerts 200 ok, 404 alerts
08:01:20 POST /v1.0/security/runHuntingQuery 504 {"error":{"code":"UnknownError","message":"","innerError":{"request-id":"352593a4-5a9a-42a7-89f1-2348c83cf562"}}}`,
    { code: 'Unauthorized', status: 401, trackingId: '|f3443270-9ed39726d7cf7b63.' },
    { code: 'UnknownError', status: 504, trackingId: '352593a4-5a9a-42a7-89f1-2348c83cf562', kind: 'graph' },
  ],
  ...['-> 429 ', '=> 429 ', '429: ', 'x 429 ', '（429）：', 'rc=429 ', '< 429 '].map(
    (lead): DecodeCase => [
      `a status as the last thing before the body: ${lead}`,
      `POST https://api.security.microsoft.com/api/machines/ab12/isolate ${lead}{"error":{"code":"Own_Code","message":"Not now","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}`,
      { code: 'Own_Code', status: 429, trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa' },
    ],
  ),
  [
    'numbers before the body that are not a status',
    `soc.py line 404: {"error":{"code":"Own_Code","message":"Not now","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}`,
    { code: 'Own_Code', status: null },
  ],
  [
    'a note that starts with the status',
    `HTTP 503 from api-eu.security.microsoft.com since 08:00 UTC`,
    { code: null, status: 503, trackingId: null, kind: 'http' },
  ],
  [
    'a status line only',
    `HTTP/1.1 404 Not Found`,
    { code: null, status: 404, message: null, trackingId: null, kind: 'http', shape: 'bare-status' },
  ],
  [
    'an HTTP/2 status line',
    `HTTP/2 503`,
    { code: null, status: 503, message: null, trackingId: null, kind: 'http', shape: 'bare-status' },
  ],
  [
    'the Postman console',
    `POST https://api.securitycenter.microsoft.com/api/machines/x/isolate
403
312 ms
Response Body
{"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'the network panel',
    `Request URL: https://api.security.microsoft.com/api/incidents
Request Method: GET
Status Code: 403 Forbidden
Remote Address: 203.0.113.9:443
Response Headers
content-type: application/json
request-id: 11111111-2222-4333-8444-555555555555`,
    { code: null, status: 403, message: null, trackingId: '11111111-2222-4333-8444-555555555555', kind: 'http', shape: 'soar-record' },
  ],
  [
    'newman',
    `→ isolate
  POST https://api.securitycenter.microsoft.com/api/machines/x/isolate [400 Bad Request, 512B, 312ms]`,
    { code: null, status: 400, message: null, trackingId: null, kind: 'http', shape: 'postman' },
  ],
  [
    'HTTPie',
    `HTTP/1.1 404 Not Found
Content-Type: application/json; charset=utf-8
Date: Mon, 23 Nov 2026 08:00:00 GMT

{
    "error": {
        "code": "ResourceNotFound",
        "message": "Machine x was not found",
        "target": "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"
    }
}`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a raw gateway response',
    `HTTP/1.1 429 Too Many Requests
Retry-After: 30
X-MSEdge-Ref: Ref A: 0F1E2D3C4B5A69788796A5B4C3D2E1F0 Ref B: TYO01 Ref C: 2026-11-23T08:00:00Z
`,
    { code: null, status: 429, message: null, trackingId: '0F1E2D3C4B5A69788796A5B4C3D2E1F0', kind: 'http', shape: 'http-dump', retryAfter: '30' },
  ],
  [
    'a challenge',
    `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="The token is expired"
Content-Length: 0`,
    { code: null, status: 401, message: null, trackingId: null, kind: 'http', shape: 'http-dump' },
  ],
  [
    'a Graph claims challenge',
    `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="

{"error":{"code":"InvalidAuthenticationToken","message":"Continuous access evaluation resulted in challenge","innerError":{"date":"2026-11-10T09:00:00","request-id":"a57a8349-18ef-4fea-bda8-755fdaab133a","client-request-id":"a57a8349-18ef-4fea-bda8-755fdaab133a"}}}`,
    { code: 'InvalidAuthenticationToken', status: 401, message: 'Continuous access evaluation resulted in challenge', trackingId: 'a57a8349-18ef-4fea-bda8-755fdaab133a', kind: 'graph', shape: 'graph-json' },
  ],
  [
    'curl -v with the request in it',
    `*   Trying 203.0.113.9:443...
* Connected to api.securitycenter.microsoft.com (203.0.113.9) port 443
> POST /api/machines/x/isolate HTTP/2
> Host: api.securitycenter.microsoft.com
> authorization: Bearer ${TOKEN}
> client-request-id: 99999999-1111-4222-8333-444444444444
> 
< HTTP/2 400 
< date: Mon, 23 Nov 2026 08:00:00 GMT
< content-type: application/json; charset=utf-8
< request-id: 88888888-1111-4222-8333-444444444444
< 
{ [124 bytes data]
* Connection #0 to host api left intact
{"error":{"code":"MissingRequiredParameter","message":"Parameter Comment is missing","target":"|9fc1d2e3-0a1b2c3d4e5f6071.1.2."}}`,
    { code: 'MissingRequiredParameter', status: 400, message: 'Parameter Comment is missing', trackingId: '|9fc1d2e3-0a1b2c3d4e5f6071.1.2.', kind: 'defender', shape: 'json-body' },
  ],
  [
    'curl --fail',
    `curl: (22) The requested URL returned error: 404`,
    { code: null, status: 404, message: null, trackingId: null, kind: 'http', shape: 'curl' },
  ],
  [
    'wget',
    `--2026-11-23 08:00:00--  https://api.securitycenter.microsoft.com/api/machines
Resolving api.securitycenter.microsoft.com... 203.0.113.9
HTTP request sent, awaiting response... 403 Forbidden
2026-11-23 08:00:01 ERROR 403: Forbidden.`,
    { code: null, status: 403, message: null, trackingId: null, kind: 'http', shape: 'wget' },
  ],
  [
    'wget -S',
    `  HTTP/1.1 404 Not Found
  Content-Type: application/json
  request-id: 88888888-1111-4222-8333-444444444444
2026-11-23 08:00:01 ERROR 404: Not Found.`,
    { code: null, status: 404, message: null, trackingId: '88888888-1111-4222-8333-444444444444', kind: 'http', shape: 'http-dump' },
  ],
  [
    'Postman',
    `Status: 404 Not Found Time: 312 ms Size: 812 B
{
    "error": {
        "code": "ResourceNotFound",
        "message": "Machine x was not found",
        "target": "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"
    }
}`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'the Chrome console with the object expanded',
    `POST https://api.security.microsoft.com/api/machines/x/isolate 403 (Forbidden)
isolate @ app.js:12
{error: {…}}
  error: 
    code: "Forbidden"
    message: "Missing application roles."
    target: "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"
    [[Prototype]]: Object`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles.', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'labels' },
  ],
  [
    'the Firefox console',
    `XHRPOST https://api.security.microsoft.com/api/incidents
[HTTP/2 429  312ms]`,
    { code: null, status: 429, message: null, trackingId: null, kind: 'http', shape: 'browser-console' },
  ],
  [
    'a resource that failed to load',
    `Failed to load resource: the server responded with a status of 401 (Unauthorized)`,
    { code: null, status: 401, message: null, trackingId: null, kind: 'http', shape: 'browser-console' },
  ],
  [
    "an IDE's HTTP client",
    `GET https://api.securitycenter.microsoft.com/api/machines/x

HTTP/1.1 404 Not Found
Content-Type: application/json; charset=utf-8

{
  "error": {
    "code": "ResourceNotFound",
    "message": "Machine x was not found",
    "target": "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"
  }
}
> 2026-11-23T080000.404.json saved.

Response code: 404 (Not Found); Time: 312ms (312 ms); Content length: 812 bytes (812 B)`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a raw request with its response',
    `POST https://api.security.microsoft.com/api/machines/x/isolate HTTP/1.1
Host: api.security.microsoft.com
client-request-id: 99999999-1111-4222-8333-444444444444
Content-Type: application/json

{"Comment":"x","target":"abc"}

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token"
x-ms-request-id: 88888888-1111-4222-8333-444444444444
`,
    { code: null, status: 401, message: null, trackingId: '88888888-1111-4222-8333-444444444444', kind: 'http', shape: 'http-dump' },
  ],
  [
    'a HAR file with three entries',
    `{"log":{"version":"1.2","entries":[{"startedDateTime":"2026-11-23T08:00:00Z","request":{"method":"GET","url":"https://x","headers":[{"name":"Authorization","value":"Bearer ${TOKEN}"},{"name":"client-request-id","value":"99999999-1111-4222-8333-444444444444"}]},"response":{"status":200,"statusText":"OK","headers":[],"content":{"text":"{}"}}},{"request":{"method":"POST","url":"https://y"},"response":{"status":403,"statusText":"Forbidden","headers":[{"name":"request-id","value":"88888888-1111-4222-8333-444444444444"}],"content":{"size":12,"mimeType":"application/json","text":"{\\"error\\":{\\"code\\":\\"Forbidden\\",\\"message\\":\\"Forbidden\\",\\"target\\":\\"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa\\"}}"}}},{"request":{"method":"POST","url":"https://y"},"response":{"status":500,"statusText":"","headers":[{"name":"request-id","value":"88888888-1111-4222-8333-555555555555"}],"content":{"size":0}}}]}}`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'escaped-json' },
    { code: null, status: 500, message: null, trackingId: '88888888-1111-4222-8333-555555555555', kind: 'http', shape: 'soar-record' },
  ],
  [
    'a HAR file with base64 content',
    `{"log":{"entries":[{"response":{"status":404,"content":{"mimeType":"application/json","text":"eyJlcnJvciI6eyJjb2RlIjoiUmVzb3VyY2VOb3RGb3VuZCIsIm1lc3NhZ2UiOiJNYWNoaW5lIHggd2FzIG5vdCBmb3VuZCIsInRhcmdldCI6IjdkMGE2YzUyLTNiMWUtNGYwZC05YTc3LTUxYzJlMGI0ZDlhYSJ9fQ==","encoding":"base64"}}}]}}`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'a multipart batch',
    `--batchresponse_1
Content-Type: application/http
Content-Transfer-Encoding: binary

HTTP/1.1 404 Not Found
Content-Type: application/json

{"error":{"code":"ResourceNotFound","message":"Machine x was not found","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}
--batchresponse_1
Content-Type: application/http

HTTP/1.1 200 OK

{"value":[]}
--batchresponse_1
Content-Type: application/http

HTTP/1.1 403 Forbidden

{"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb"}}
--batchresponse_1--`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a JSON batch with Retry-After',
    `{"responses":[{"id":"1","status":429,"headers":{"Retry-After":"10"},"body":{"error":{"code":"429","message":"API calls quota exceeded! maximum allowed 45 per 00:01:00","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb"}}}]}`,
    { code: 'TooManyRequests', status: 429, message: 'API calls quota exceeded! maximum allowed 45 per 00:01:00', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'json-body', retryAfter: '10' },
  ],
  [
    'an access log',
    `203.0.113.5 - - [23/Nov/2026:08:00:00 +0000] "GET /api/machines HTTP/1.1" 403 124 "-" "python-requests/2.31"`,
    { code: null, status: 403, message: null, trackingId: null, kind: 'http', shape: 'access-log' },
  ],
  [
    'retries before the body',
    `2026-11-23 08:00:00 WARN 429 Too Many Requests, retrying in 5s
2026-11-23 08:00:05 WARN 429 Too Many Requests, retrying in 10s
2026-11-23 08:00:15 ERROR giving up: {"error":{"code":"429","message":"API calls quota exceeded! maximum allowed 45 per 00:01:00","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}`,
    { code: 'TooManyRequests', status: 429, message: 'API calls quota exceeded! maximum allowed 45 per 00:01:00', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'two failures in one log',
    `2026-11-23 08:00:00 ERROR 404 Client Error: Not Found for url: https://x/a
2026-11-23 08:01:00 ERROR 403 Client Error: Forbidden for url: https://x/b`,
    { code: null, status: 404, message: null, trackingId: null, kind: 'http', shape: 'python-requests' },
    { code: null, status: 403, message: null, trackingId: null, kind: 'http', shape: 'python-requests' },
  ],
];
