import type { DecodedError } from '../decode-result.ts';
import type { FormatId } from '../formats/format-ids.ts';

/** A text in one format, and the values to find in it. */
export interface FormatSample {
  readonly text: string;
  readonly expected: Pick<DecodedError, 'kind' | 'code' | 'status' | 'message' | 'trackingId'>;
}

const ID = '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa';
const BAR = '|76aa01bc-1f2e3d4c5b6a7988.';
const REQUEST_ID = '11111111-2222-4333-8444-555555555555';
const NOTHING = { code: null, message: null, trackingId: null } as const;
const HTTP = { kind: 'http', ...NOTHING } as const;

/** One text with exactly one error for every format that the decoder distinguishes. All names and IDs are fake. */
export const FORMAT_SAMPLES: Readonly<Record<FormatId, FormatSample>> = {
  'json-body': {
    text: `{
  "error": {
    "code": "ResourceNotFound",
    "message": "Machine 0a1b2c was not found",
    "target": "${BAR}"
  }
}`,
    expected: { kind: 'defender', code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b2c was not found', trackingId: BAR },
  },
  'escaped-json': {
    text: String.raw`{"id":"import failed","response":"{\"error\":{\"code\":\"InvalidInput\",\"message\":\"Invalid input x\",\"target\":\"${ID}\"}}"}`,
    expected: { kind: 'defender', code: 'InvalidInput', status: 400, message: 'Invalid input x', trackingId: ID },
  },
  'python-dict': {
    text: `{'error': {'code': 'DisallowedOperation', 'message': "This device isn't eligible", 'target': '${ID}', 'details': None}}`,
    expected: { kind: 'defender', code: 'DisallowedOperation', status: 403, message: "This device isn't eligible", trackingId: ID },
  },
  'object-dump': {
    text: `2026/11/23 08:00:00 get machine: map[error:map[code:ResourceNotFound message:Machine 0a1b2c was not found target:${ID}]]`,
    expected: { kind: 'defender', code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b2c was not found', trackingId: ID },
  },
  labels: {
    text: `錯誤碼：InvalidHashValue
訊息：Hash value 12 is invalid
目標：${ID}`,
    expected: { kind: 'defender', code: 'InvalidHashValue', status: 400, message: 'Hash value 12 is invalid', trackingId: ID },
  },
  table: {
    text: `time,status,code,message,target
2026-11-23T08:00:00Z,403,Forbidden,"Missing roles: A, B",${ID}`,
    expected: { kind: 'defender', code: 'Forbidden', status: 403, message: 'Missing roles: A, B', trackingId: ID },
  },
  xml: {
    text: `<?xml version="1.0" encoding="utf-8"?>
<error><code>ResourceNotFound</code><message>Machine 0a1b2c was not found</message><target>${ID}</target></error>`,
    expected: { kind: 'defender', code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b2c was not found', trackingId: ID },
  },
  html: {
    text: `<!DOCTYPE html>
<html><head><title>Service unavailable</title></head>
<body><h2>Our services aren't available right now</h2><p>We're working to restore all services as soon as possible. Please check back soon.</p>
<p>Ref A: 0F1E2D3C4B5A69788796A5B4C3D2E1F0 Ref B: TYO01EDGE0000 Ref C: 2026-11-23T08:00:00Z</p></body></html>`,
    expected: { kind: 'http', code: null, status: 503, message: "Our services aren't available right now", trackingId: '0F1E2D3C4B5A69788796A5B4C3D2E1F0' },
  },
  'entra-token': {
    text: `{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client credential provided.","error_codes":[7000215],"timestamp":"2026-11-23 08:00:00Z","trace_id":"${ID}","correlation_id":"${REQUEST_ID}"}`,
    expected: { kind: 'entra', code: 'AADSTS7000215', status: null, message: 'AADSTS7000215: Invalid client credential provided.', trackingId: ID },
  },
  'entra-line': {
    text: `invalid_resource: AADSTS500011: The resource principal named https://api.example.com was not found in the tenant named Contoso. Trace ID: ${ID} Correlation ID: ${REQUEST_ID} Timestamp: 2026-11-23 08:00:00Z`,
    expected: {
      kind: 'entra',
      code: 'AADSTS500011',
      status: null,
      message: `AADSTS500011: The resource principal named https://api.example.com was not found in the tenant named Contoso. Trace ID: ${ID} Correlation ID: ${REQUEST_ID} Timestamp: 2026-11-23 08:00:00Z`,
      trackingId: ID,
    },
  },
  'graph-json': {
    text: `{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation.","innerError":{"date":"2026-11-23T08:00:00","request-id":"${ID}","client-request-id":"${REQUEST_ID}"}}}`,
    expected: { kind: 'graph', code: 'Authorization_RequestDenied', status: null, message: 'Insufficient privileges to complete the operation.', trackingId: ID },
  },
  'odata-json': {
    text: `{"odata.error":{"code":"Request_BadRequest","message":{"lang":"en","value":"A value is required for property 'x'."},"values":null}}`,
    expected: { kind: 'odata', code: 'Request_BadRequest', status: null, message: "A value is required for property 'x'.", trackingId: null },
  },
  'problem-json': {
    text: `{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.1","title":"One or more validation errors occurred.","status":400,"traceId":"00-0123456789abcdef0123456789abcdef-0123456789abcdef-00"}`,
    expected: { kind: 'http', code: null, status: 400, message: 'One or more validation errors occurred.', trackingId: '00-0123456789abcdef0123456789abcdef-0123456789abcdef-00' },
  },
  'soar-record': {
    text: `{"statusCode":403,"headers":{"Date":"Mon, 23 Nov 2026 08:00:00 GMT","x-ms-request-id":"${REQUEST_ID}"},"body":null}`,
    expected: { ...HTTP, status: 403, trackingId: REQUEST_ID },
  },
  'import-result': {
    text: `{"value":[{"id":"101","indicator":"203.0.113.7","isFailed":false,"failureReason":null},{"id":null,"indicator":"10.0.0.0/8","isFailed":true,"failureReason":"CIDR is not supported"}]}`,
    expected: { kind: 'defender', code: null, status: null, message: 'CIDR is not supported', trackingId: null },
  },
  'http-dump': {
    text: `HTTP/1.1 500 Internal Server Error
Date: Mon, 23 Nov 2026 08:00:00 GMT
request-id: ${REQUEST_ID}
Content-Length: 0`,
    expected: { ...HTTP, status: 500, trackingId: REQUEST_ID },
  },
  curl: {
    text: `> GET /api/machines/0a1b2c HTTP/2
> Host: api.security.microsoft.com
>
< HTTP/2 403
< content-length: 0
< request-id: ${REQUEST_ID}
<
* Connection #0 to host api.security.microsoft.com left intact`,
    expected: { ...HTTP, status: 403, trackingId: REQUEST_ID },
  },
  wget: {
    text: `--2026-11-23 08:00:00--  https://api.security.microsoft.com/api/machines
Resolving api.security.microsoft.com (api.security.microsoft.com)... 203.0.113.9
Connecting to api.security.microsoft.com (api.security.microsoft.com)|203.0.113.9|:443... connected.
HTTP request sent, awaiting response... 404 Not Found
2026-11-23 08:00:01 ERROR 404: Not Found.`,
    expected: { ...HTTP, status: 404 },
  },
  'powershell-5': {
    text: String.raw`Invoke-RestMethod : The remote server returned an error: (403) Forbidden.
At C:\scripts\isolate.ps1:43 char:13
+     $data = Invoke-RestMethod -Uri $uri -Method Post -Headers $headers
+             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-RestMethod], WebException
    + FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand`,
    expected: { ...HTTP, status: 403 },
  },
  'powershell-7': {
    text: `Invoke-RestMethod:
Line |
   1 |  Invoke-RestMethod $uri -Headers $headers
     |  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
     | Response status code does not indicate success: 405 (Method Not Allowed).`,
    expected: { ...HTTP, status: 405 },
  },
  'python-requests': {
    text: `Traceback (most recent call last):
  File "/opt/mde/get.py", line 31, in <module>
    r.raise_for_status()
requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.security.microsoft.com/api/ips/203.0.113.7/stats`,
    expected: { ...HTTP, status: 403 },
  },
  'python-httpx': {
    text: `httpx.HTTPStatusError: Client error '429 Too Many Requests' for url 'https://api.security.microsoft.com/api/machines'
For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/429`,
    expected: { ...HTTP, status: 429 },
  },
  'python-other': {
    text: `aiohttp.client_exceptions.ClientResponseError: 401, message='Unauthorized', url=URL('https://api.security.microsoft.com/api/alerts')`,
    expected: { ...HTTP, status: 401 },
  },
  dotnet: {
    text: String.raw`System.Net.Http.HttpRequestException: Response status code does not indicate success: 403 (Forbidden).
   at System.Net.Http.HttpResponseMessage.EnsureSuccessStatusCode()
   at Contoso.Soc.Worker.Main(String[] args) in C:\src\Worker.cs:line 22`,
    expected: { ...HTTP, status: 403 },
  },
  java: {
    text: `java.io.IOException: Server returned HTTP response code: 403 for URL: https://api.security.microsoft.com/api/machines
	at java.base/sun.net.www.protocol.http.HttpURLConnection.getInputStream0(HttpURLConnection.java:2000)`,
    expected: { ...HTTP, status: 403 },
  },
  node: {
    text: `AxiosError: Request failed with status code 404
    at settle (file:///app/node_modules/axios/lib/core/settle.js:19:12)
    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)`,
    expected: { ...HTTP, status: 404 },
  },
  go: {
    text: `2026/11/23 08:00:00 isolate device wks-1: unexpected status code: 403`,
    expected: { ...HTTP, status: 403 },
  },
  rust: {
    text: `Error: HTTP status client error (401 Unauthorized) for url (https://api.security.microsoft.com/api/incidents)`,
    expected: { ...HTTP, status: 401 },
  },
  php: {
    text: 'GuzzleHttp\\Exception\\ServerException: Server error: `GET https://api.security.microsoft.com/api/machines` resulted in a `503 Service Unavailable` response in /app/vendor/guzzlehttp/guzzle/src/Exception/RequestException.php:113',
    expected: { ...HTTP, status: 503 },
  },
  ruby: {
    text: `/app/vendor/faraday/lib/faraday/response/raise_error.rb:29:in 'on_complete': the server responded with status 403 (Faraday::ForbiddenError)`,
    expected: { ...HTTP, status: 403 },
  },
  'browser-console': {
    text: `GET https://api.security.microsoft.com/api/incidents 401 (Unauthorized)
Failed to load resource: the server responded with a status of 401 (Unauthorized)`,
    expected: { ...HTTP, status: 401 },
  },
  postman: {
    text: `→ isolate a device
  POST https://api.security.microsoft.com/api/machines/0a1b2c/isolate [400 Bad Request, 512B, 312ms]`,
    expected: { ...HTTP, status: 400 },
  },
  'power-bi': {
    text: `DataSource.Error: Web.Contents failed to get contents from 'https://api.security.microsoft.com/api/advancedqueries?key=DeviceInfo%20%7C%20take%205' (400): Bad Request
Details:
    DataSourceKind=Web
    DataSourcePath=https://api.security.microsoft.com/api/advancedqueries`,
    expected: { ...HTTP, status: 400 },
  },
  xsoar: {
    text: `Error in API call [403] - Forbidden`,
    expected: { ...HTTP, status: 403 },
  },
  'thehive-cortex': {
    text: `Can't isolate machine (HTTP 403)`,
    expected: { ...HTTP, status: 403 },
  },
  elastic: {
    text: `Attempt to send [isolate] to Microsoft Defender for Endpoint failed: Status code: 403. Message: API Error: [Forbidden] Request failed with status code 403
URL called:[post] https://api.securitycenter.windows.com/api/machines/0a1b2c/isolate`,
    expected: { ...HTTP, status: 403 },
  },
  'access-log': {
    text: `203.0.113.5 - - [23/Nov/2026:08:00:00 +0000] "GET /api/machines HTTP/1.1" 403 124 "-" "python-requests/2.31"`,
    expected: { ...HTTP, status: 403 },
  },
  'status-text': {
    text: `2026-11-23T08:00:00Z WARN  POST https://api.security.microsoft.com/api/machines/0a1b2c/isolate failed with status 500`,
    expected: { ...HTTP, status: 500 },
  },
  'plain-text': {
    text: 'Too Many Requests',
    expected: { ...HTTP, status: 429, message: 'Too Many Requests' },
  },
  'code-and-message': {
    text: `Error: unexpected status 403 (403 Forbidden) with error: Forbidden: Missing application roles. API required roles: Machine.Read.All, application roles: .`,
    expected: { kind: 'defender', code: 'Forbidden', status: 403, message: 'Missing application roles. API required roles: Machine.Read.All, application roles: .', trackingId: null },
  },
  'code-alone': {
    text: 'InvalidDomainName',
    expected: { kind: 'defender', ...NOTHING, code: 'InvalidDomainName', status: 400 },
  },
  'code-in-prose': {
    text: '請問 MaximumBatchSizeExceeded 要怎麼處理？',
    expected: { kind: 'defender', ...NOTHING, code: 'MaximumBatchSizeExceeded', status: 400 },
  },
  alias: {
    text: '未經授權',
    expected: { kind: 'defender', ...NOTHING, code: 'Unauthorized', status: 401 },
  },
  'message-alone': {
    text: 'API calls quota exceeded! maximum allowed 45 per 00:01:00',
    expected: { kind: 'defender', code: null, status: null, message: 'API calls quota exceeded! maximum allowed 45 per 00:01:00', trackingId: null },
  },
  'tracking-id-alone': {
    text: BAR,
    expected: { kind: 'defender', ...NOTHING, status: null, trackingId: BAR },
  },
  'bare-status': {
    text: 'HTTP 403',
    expected: { ...HTTP, status: 403 },
  },
};
