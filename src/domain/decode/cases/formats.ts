import { FORMAT_IDS, type FormatId } from '../formats/format-ids.ts';
import type { Expected, DecodeCase } from '../tests/decode-cases.ts';

const ID = '9b1f4c7e-2a60-4d35-8e17-c04d6a2b5f83';
const BAR = '|4d2a91c7-0e8b6f5a3c1d2b79.';
const REQUEST_ID = '5e8d1a3b-7c42-4f96-b0d5-18e2c3a4f6b7';

/** Expects a response whose body is not in the text. */
const http = (status: number, more: Expected = {}): Expected => ({ kind: 'http', code: null, status, message: null, trackingId: null, ...more });
/** Expects an error of the Defender APIs. */
const api = (code: string | null, status: number | null, message: string | null, trackingId: string | null, more: Expected = {}): Expected => ({
  kind: 'defender',
  code,
  status,
  message,
  trackingId,
  ...more,
});

interface FormatTexts {
  readonly whole: readonly DecodeCase[];
  /** Texts that were cut, wrapped, recolored, requoted or otherwise changed after printing. */
  readonly damaged: readonly DecodeCase[];
}


/** More texts for every format, from other clients, versions and states than the other tables cover. */
export const FORMAT_TEXTS: Readonly<Record<FormatId, FormatTexts>> = {
  'json-body': {
    whole: [['with an empty target', '{"error":{"code":"NotFound","message":"General","target":""}}', api('NotFound', 404, 'General', null)]],
    damaged: [['without its braces', `"error": {"code": "InvalidUrl", "message": "URL x is invalid", "target": "${ID}"`, api('InvalidUrl', 400, 'URL x is invalid', ID)]],
  },
  'escaped-json': {
    whole: [['in a Key Vault diagnostics value', JSON.stringify({ category: 'Runtime', properties: JSON.stringify({ error: { code: 'DisabledFeature', message: 'Tenant feature is not enabled.', target: ID } }) }), api('DisabledFeature', 403, 'Tenant feature is not enabled.', ID)]],
    damaged: [['cut in the message', String.raw`{"detail":"{\"error\":{\"code\":\"DisabledFeature\",\"message\":\"Tenant featu`, api('DisabledFeature', 403, 'Tenant featu', null)]],
  },
  'python-dict': {
    whole: [['with an f-string prefix', `DEBUG error={'code': 'InvalidInput', 'message': 'Invalid input x', 'target': '${BAR}'}`, api('InvalidInput', 400, 'Invalid input x', BAR)]],
    damaged: [['cut after the message', `{'error': {'code': 'Forbidden', 'message': "Tenant 'contoso' has no role", 'targ`, api('Forbidden', 403, "Tenant 'contoso' has no role", null)]],
  },
  'object-dump': {
    whole: [['a C# record', `ErrorBody { Code = InvalidRequestBody, Message = Request body is incorrect, Target = ${ID} }`, api('InvalidRequestBody', 400, 'Request body is incorrect', ID)]],
    damaged: [['a truncated Go map', `map[error:map[code:InvalidRequestBody message:Request body is incorrect target:${ID}`, api('InvalidRequestBody', 400, 'Request body is incorrect', ID)]],
  },
  labels: {
    whole: [['with equals signs on separate lines', `code=OsPlatformNotSupported\nmessage=OS is not supported\ntarget=${ID}`, api('OsPlatformNotSupported', 400, 'OS is not supported', ID)]],
    damaged: [['in a quoted email with no-break spaces', `>\u00A0Code:\u00A0Forbidden\n>\u00A0Message:\u00A0No role\n>\u00A0Target:\u00A0${ID}`, api('Forbidden', 403, 'No role', ID)]],
  },
  table: {
    whole: [['with the columns of a portal export', `Status code,Error code,Error message\n404,ResourceNotFound,"Machine 0a1b, wks-1, was not found"`, api('ResourceNotFound', 404, 'Machine 0a1b, wks-1, was not found', null)]],
    damaged: [['a truncated row', `code,message,target\nInvalidInput,"Invalid input x",9b1f4c7e-2a60`, api('InvalidInput', 400, 'Invalid input x', null)]],
  },
  xml: {
    whole: [['with a namespace prefix', `<d:error xmlns:d="urn:x"><d:code>Forbidden</d:code><d:message>No role</d:message></d:error>`, { code: 'Forbidden', message: 'No role', trackingId: null }]],
    damaged: [['escaped for a different page', `&lt;error&gt;&lt;code&gt;Forbidden&lt;/code&gt;&lt;message&gt;No role&lt;/message&gt;&lt;/error&gt;`, api('Forbidden', 403, 'No role', null)]],
  },
  html: {
    whole: [
      ['Application Gateway', '<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1></center>\n<hr><center>Microsoft-Azure-Application-Gateway/v2</center>\n</body>\n</html>', http(502)],
      ['an office proxy', '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don\'t have permission to access this server.<P>Reference&#32;#18.2d351ab8.1763884800.a4e16ab</BODY></HTML>', http(403, { status: null, message: 'Access Denied', trackingId: '18.2d351ab8.1763884800.a4e16ab' })],
    ],
    damaged: [['cut in its head', '<html>\r\n<head><title>504 Gateway Time-out</title></head>\r\n<body>\r\n<center><h1>504 Gateway Ti', http(504)]],
  },
  'entra-token': {
    whole: [['with a suberror', `{"error":"interaction_required","error_description":"AADSTS50076: Due to a configuration change you must use multi-factor authentication.","error_codes":[50076],"trace_id":"${ID}","correlation_id":"${REQUEST_ID}","suberror":"basic_action"}`, { kind: 'entra', code: 'AADSTS50076', status: null, trackingId: ID }]],
    damaged: [
      ['cut in the description', '{"error":"invalid_grant","error_description":"AADSTS70043: The refresh token has exp', { kind: 'entra', code: 'AADSTS70043', status: null, trackingId: null }],
      ['with smart quotes', `{“error”:“invalid_scope”,“error_description”:“AADSTS70011: The scope is not valid.”,“error_codes”:[70011],“trace_id”:“${ID}”}`, { kind: 'entra', code: 'AADSTS70011', message: 'AADSTS70011: The scope is not valid.', trackingId: ID }],
    ],
  },
  'entra-line': {
    whole: [['from MSAL.js', `ServerError: invalid_grant: 50173 - [2026-11-23 08:00:00Z]: AADSTS50173: The grant has expired. Trace ID: ${ID} Correlation ID: ${REQUEST_ID} Timestamp: 2026-11-23 08:00:00Z - Correlation ID: ${REQUEST_ID} - Trace ID: ${ID}`, { kind: 'entra', code: 'AADSTS50173', trackingId: ID }]],
    damaged: [['wrapped inside the trace ID', `invalid_client: AADSTS7000222: The provided client secret keys are expired. Trace ID: 9b1f4c7e-2a60-4d35-\n8e17-c04d6a2b5f83 Correlation ID: ${REQUEST_ID}`, { kind: 'entra', code: 'AADSTS7000222' }]],
  },
  'graph-json': {
    whole: [['from the beta endpoint', `{"error":{"code":"InvalidAuthenticationToken","message":"Access token is empty.","innerError":{"date":"2026-11-23T08:00:00","request-id":"${ID}","client-request-id":"${ID}"}}}`, { kind: 'graph', code: 'InvalidAuthenticationToken', status: null, message: 'Access token is empty.', trackingId: ID }]],
    damaged: [['without its closing brackets', `{"error":{"code":"ErrorAccessDenied","message":"Access is denied.","innerError":{"request-id":"${ID}","date":"2026-11-23T08:00:00"`, { kind: 'graph', code: 'ErrorAccessDenied', message: 'Access is denied.', trackingId: ID }]],
  },
  'odata-json': {
    whole: [
      ['from an old Graph version', '{"odata.error":{"code":"Authorization_RequestDenied","message":{"lang":"en","value":"Insufficient privileges to complete the operation."}}}', { kind: 'odata', code: 'Authorization_RequestDenied', status: null, message: 'Insufficient privileges to complete the operation.' }],
      ['from SharePoint', '{"odata.error":{"code":"-2147024891, System.UnauthorizedAccessException","message":{"lang":"en-US","value":"Access denied."}}}', { kind: 'odata', message: 'Access denied.' }],
      ['with an empty code', '{"error":{"code":"","message":{"lang":"en-US","value":"The query is not valid."}}}', { kind: 'odata', code: null, message: 'The query is not valid.' }],
    ],
    damaged: [['with trailing commas', '{"odata.error":{"code":"Request_BadRequest","message":{"lang":"en","value":"No.",},},}', { kind: 'odata', code: 'Request_BadRequest', message: 'No.' }]],
  },
  'problem-json': {
    whole: [
      ['from ASP.NET Core with a detail', `{"type":"about:blank","title":"Forbidden","status":403,"detail":"The tenant is not allowed.","traceId":"00-0123456789abcdef0123456789abcdef-0123456789abcdef-01"}`, http(403, { message: 'The tenant is not allowed.', trackingId: '00-0123456789abcdef0123456789abcdef-0123456789abcdef-01' })],
      ['from Web API with a detail', '{"Message":"No HTTP resource was found that matches the request URI.","MessageDetail":"No action was found."}', http(404, { status: null, message: 'No HTTP resource was found that matches the request URI.' })],
    ],
    damaged: [['cut in the trace ID', `{"type":"about:blank","title":"Not Found","status":404,"traceId":"00-0123456789abcdef01234567`, http(404, { trackingId: null, message: 'Not Found' })]],
  },
  'soar-record': {
    whole: [['from Power Automate', `{"statusCode":429,"headers":{"Retry-After":"20","x-ms-request-id":"${REQUEST_ID}"},"body":""}`, http(429, { trackingId: REQUEST_ID, retryAfter: '20' })]],
    damaged: [['cut in the headers', '{"statusCode":502,"headers":{"Date":"Mon, 23 Nov 2026 08:00:00 GMT","Transfer-Enc', http(502)]],
  },
  'import-result': {
    whole: [
      ['from indicators', '{"value":[{"id":null,"indicator":"contoso","isFailed":true,"failureReason":"Invalid domain name"}]}', api(null, null, 'Invalid domain name', null)],
      ['as a Python dict', `{'value': [{'id': None, 'indicator': '10.0.0.0/8', 'isFailed': True, 'failureReason': 'CIDR is not supported'}]}`, api(null, null, 'CIDR is not supported', null)],
      ['as a PowerShell record', '@{id=; indicator=10.0.0.0/8; isFailed=True; failureReason=CIDR is not supported}', api(null, null, 'CIDR is not supported', null)],
    ],
    damaged: [['cut after the first item', '{"value":[{"id":null,"indicator":"10.0.0.0/8","isFailed":true,"failureReason":"CIDR is not supported"},{"id":"10', api(null, null, 'CIDR is not supported', null)]],
  },
  'http-dump': {
    whole: [['over HTTP/3', `HTTP/3 503\ndate: Mon, 23 Nov 2026 08:00:00 GMT\nx-ms-request-id: ${REQUEST_ID}\n`, http(503, { trackingId: REQUEST_ID })]],
    damaged: [['with colors', `\u001B[34mHTTP\u001B[39;49;00m/\u001B[34m1.1\u001B[39;49;00m \u001B[34m404\u001B[39;49;00m \u001B[36mNot Found\u001B[39;49;00m\n\u001B[36mrequest-id\u001B[39;49;00m: ${REQUEST_ID}\n`, http(404, { trackingId: REQUEST_ID })]],
  },
  curl: {
    whole: [
      ['with a challenge first', '< HTTP/1.1 407 Proxy Authentication Required\n< Proxy-Authenticate: NTLM\n<\n< HTTP/1.1 401 Unauthorized\n< Content-Length: 0\n<\n', http(401)],
      ['--fail in an older version', 'curl: (22) The requested URL returned error: 403 Forbidden', http(403)],
      ['--fail with the progress meter', '  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n                                 Dload  Upload   Total   Spent    Left  Speed\n  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0\ncurl: (22) The requested URL returned error: 500', http(500)],
    ],
    damaged: [['in a quoted email', `> < HTTP/2 429\n> < retry-after: 15\n> < request-id: ${REQUEST_ID}\n> <\n`, http(429, { trackingId: REQUEST_ID, retryAfter: '15' })]],
  },
  wget: {
    whole: [
      ['quiet', '2026-11-23 08:00:01 ERROR 401: Unauthorized.', http(401)],
      ['from BusyBox', 'Connecting to api.security.microsoft.com (203.0.113.9:443)\nwget: server returned error: HTTP/1.1 403 Forbidden', http(403, { shape: 'status-text' })],
      ['after a redirect', 'HTTP request sent, awaiting response... 302 Found\nLocation: https://api-eu.security.microsoft.com/api/machines [following]\nHTTP request sent, awaiting response... 403 Forbidden\n2026-11-23 08:00:01 ERROR 403: Forbidden.', http(403)],
      ['without a reason', 'HTTP request sent, awaiting response... 500 \n2026-11-23 08:00:01 ERROR 500: (no description).', http(500)],
    ],
    damaged: [['with line numbers', ' 1  HTTP request sent, awaiting response... 404 Not Found\n 2  2026-11-23 08:00:01 ERROR 404: Not Found.\n 3  ', http(404)]],
  },
  'powershell-5': {
    whole: [['from Invoke-WebRequest', 'Invoke-WebRequest : The remote server returned an error: (500) Internal Server Error.\nAt line:1 char:1', http(500)]],
    damaged: [['wrapped inside the words', 'Invoke-RestMethod : The remote server returned an error: (401) Unauth\norized.\nAt C:\\t.ps1:3 char:6', http(401)]],
  },
  'powershell-7': {
    whole: [
      ['as a message only', 'Response status code does not indicate success: 404 (Not Found).', http(404)],
      ['from Invoke-WebRequest', 'Invoke-WebRequest: Response status code does not indicate success: 403 (Forbidden).', http(403)],
    ],
    damaged: [['with colors', '\u001B[31;1mInvoke-RestMethod: \u001B[31;1mResponse status code does not indicate success: 429 (Too Many Requests).\u001B[0m', http(429)]],
  },
  'python-requests': {
    whole: [['the repr of a response', '<Response [500]>', http(500)]],
    damaged: [['wrapped inside the URL', 'requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://api.securi\nty.microsoft.com/api/machines/0a1b', http(404)]],
  },
  'python-httpx': {
    whole: [
      ['a server error', `httpx.HTTPStatusError: Server error '503 Service Unavailable' for url 'https://api.security.microsoft.com/api/incidents'\nFor more information check: https://httpstatuses.com/503`, http(503)],
      ['without the help text', `HTTPStatusError("Client error '401 Unauthorized' for url 'https://api.security.microsoft.com/api/incidents'")`, http(401)],
      ['at the end of a traceback', `  File "/app/.venv/lib/python3.12/site-packages/httpx/_models.py", line 763, in raise_for_status\n    raise HTTPStatusError(message, request=request, response=self)\nhttpx.HTTPStatusError: Client error '404 Not Found' for url 'https://api.security.microsoft.com/api/machines/0a1b'`, http(404)],
    ],
    damaged: [['after a Compose prefix', `soc-1  | httpx.HTTPStatusError: Client error '403 Forbidden' for url 'https://api.security.microsoft.com/api/machines'\nsoc-1  | For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/403`, http(403)]],
  },
  'python-other': {
    whole: [['urllib with a traceback', '  File "/usr/lib/python3.11/urllib/request.py", line 643, in http_error_default\n    raise HTTPError(req.full_url, code, msg, hdrs, fp)\nurllib.error.HTTPError: HTTP Error 403: Forbidden', http(403)]],
    damaged: [['cut after the reason', `aiohttp.client_exceptions.ClientResponseError: 429, message='Too Many Requ`, http(429)]],
  },
  dotnet: {
    whole: [['from .NET Framework', `System.Net.Http.HttpRequestException: Response status code does not indicate success: 401 (Unauthorized).\r\n   at System.Net.Http.HttpResponseMessage.EnsureSuccessStatusCode()`, http(401)]],
    damaged: [['cut in its headers', `StatusCode: 403, ReasonPhrase: 'Forbidden', Version: 1.1, Content: System.Net.Http.HttpConnectionResponseContent, Headers:\r\n{\r\n  Date: Mon, 23 Nov`, http(403)]],
  },
  java: {
    whole: [
      ['Spring without a body', 'org.springframework.web.client.HttpServerErrorException$InternalServerError: 500 Internal Server Error: [no body]', http(500)],
      ['WebClient', 'org.springframework.web.reactive.function.client.WebClientResponseException$Forbidden: 403 Forbidden from GET https://api.security.microsoft.com/api/machines', http(403)],
      ['Feign without a body', 'feign.FeignException$TooManyRequests: [429 Too Many Requests] during [GET] to [https://api.security.microsoft.com/api/machines] [MdeClient#list()]: []', http(429)],
    ],
    damaged: [['in a quoted email', '> java.io.IOException: Server returned HTTP response code: 401 for URL: https://api.security.microsoft.com/api/machines\n> \tat java.base/sun.net.www.protocol.http.HttpURLConnection.getInputStream0(HttpURLConnection.java:2000)', http(401)]],
  },
  node: {
    whole: [
      ['an unhandled rejection', 'Unhandled Rejection: Error: Request failed with status code 500', http(500)],
      ['from an older axios version', 'Error: Request failed with status code 403\n    at createError (/app/node_modules/axios/lib/core/createError.js:16:15)', http(403)],
      ['a rejected promise', '(node:4242) UnhandledPromiseRejectionWarning: Error: Request failed with status code 429\n    at settle (/app/node_modules/axios/lib/core/settle.js:17:12)', http(429)],
    ],
    damaged: [['with zero-width characters', 'AxiosError: Request failed with status code\u200B 401', http(401)]],
  },
  go: {
    whole: [
      ['from HashiCorp clients', 'giving up after 5 attempt(s): unexpected HTTP status 503 Service Unavailable', http(503)],
      ['from the Azure SDK without a body', 'RESPONSE 403: 403 Forbidden\nERROR CODE UNAVAILABLE\n--------------------------------------------------------------------------------\nResponse contained no body', http(403)],
      ['from autorest', 'autorest/azure: Service returned an error. Status=403 Code="Forbidden" Message="No role"', { code: 'Forbidden', status: 403, message: 'No role', shape: 'labels' }],
      ['a wrapped error', '2026/11/23 08:00:00 list machines: non-200 status: 429', http(429)],
      ['a client error', 'isolate: unexpected status "401 Unauthorized"', http(401)],
      ['a formatted error', 'mde: StatusCode=404 -- Original Error: not found', http(404)],
    ],
    damaged: [['after a Terraform gutter', '│ isolate device: unexpected status code: 500\n│ \n│   on main.tf line 3', http(500)]],
  },
  rust: {
    whole: [
      ['a server error', 'Error: HTTP status server error (502 Bad Gateway) for url (https://api.security.microsoft.com/api/incidents)', http(502)],
      ['from anyhow with a cause', 'Error: list incidents\n\nCaused by:\n    HTTP status client error (403 Forbidden) for url (https://api.security.microsoft.com/api/incidents)', http(403)],
      ['a panic', `thread 'main' panicked at src/main.rs:12:10:\ncalled \`Result::unwrap()\` on an \`Err\` value: HTTP status client error (404 Not Found) for url (https://api.security.microsoft.com/api/machines/0a1b)`, http(404)],
    ],
    damaged: [['cut in the URL', 'Error: HTTP status client error (429 Too Many Requests) for url (https://api.secur', http(429)]],
  },
  php: {
    whole: [
      ['a client error without a body', 'Client error: `POST https://api.security.microsoft.com/api/machines/0a1b/isolate` resulted in a `401 Unauthorized` response', http(401)],
      ['in a Laravel log', '[2026-11-23 08:00:00] production.ERROR: Client error: `GET https://api.security.microsoft.com/api/machines` resulted in a `429 Too Many Requests` response {"exception":"[object] (GuzzleHttp\\\\Exception\\\\ClientException(code: 429)"}', http(429)],
      ['an uncaught exception', 'PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ServerException: Server error: `GET https://api.security.microsoft.com/api/machines` resulted in a `500 Internal Server Error` response in /app/x.php:12', http(500)],
    ],
    damaged: [['with quotes instead of its backticks', "Client error: `GET https://api.security.microsoft.com/api/machines` resulted in a `404 Not Found` resp", http(404)]],
  },
  ruby: {
    whole: [
      ['RestClient with the reason', "/app/mde.rb:12:in `execute': 404 Not Found (RestClient::NotFound)", http(404)],
      ['an inspected Net::HTTP response', '#<Net::HTTPForbidden 403 Forbidden readbody=true>', http(403)],
    ],
    damaged: [['with colors', '\u001B[31mFaraday::ServerError: the server responded with status 500\u001B[0m', http(500)]],
  },
  'browser-console': {
    whole: [
      ['from Chrome with a file', 'app.js:12 POST https://api.security.microsoft.com/api/machines/0a1b/isolate 429 (Too Many Requests)', http(429)],
      ['from Safari', 'Failed to load resource: the server responded with a status of 403 ()', http(403)],
    ],
    damaged: [['with no-break spaces', 'GET\u00A0https://api.security.microsoft.com/api/incidents\u00A0404\u00A0(Not\u00A0Found)', http(404)]],
  },
  postman: {
    whole: [
      ['the status bar', 'Status: 429 Too Many Requests Time: 112 ms Size: 612 B', http(429)],
      ['newman with kilobytes', '  GET https://api.security.microsoft.com/api/incidents [403 Forbidden, 1.12kB, 98ms]', http(403)],
      ['newman with a failed test', '  GET https://api.security.microsoft.com/api/incidents [500 Internal Server Error, 812B, 98ms]\n  1. status is 200', http(500)],
    ],
    damaged: [['with colors', '\u001B[90m  GET https://api.security.microsoft.com/api/incidents\u001B[39m \u001B[90m[404 Not Found, 812B, 98ms]\u001B[39m', http(404)]],
  },
  'power-bi': {
    whole: [
      ['from the service', "DataSource.Error: Web.Contents failed to get contents from 'https://api.security.microsoft.com/api/machines' (404): Not Found", http(404)],
      ['in a refresh message', `Data source error: DataSource.Error: Web.Contents failed to get contents from 'https://api.security.microsoft.com/api/machines' (429): Too Many Requests. DataSourceKind = Web. Cluster URI: WABI-EUROPE-NORTH. Activity ID: ${REQUEST_ID}`, http(429, { trackingId: REQUEST_ID })],
      ['from a data flow', "Error: Web.Contents failed to get contents from 'https://api.security.microsoft.com/api/incidents' (500): Internal Server Error", http(500)],
    ],
    damaged: [['wrapped inside the URL', "DataSource.Error: Web.Contents failed to get contents from 'https://api.security.mic\nrosoft.com/api/machines' (400): Bad Request", http(400)]],
  },
  xsoar: {
    whole: [
      ['without a reason', 'Error in API call [500] - None', http(500)],
      ['in a war room', 'Command: !microsoft-atp-get-machines\nReason: Error in API call [404] - Not Found', http(404)],
      ['from a scheduled fetch', 'Failed to fetch incidents: Error in API call [429] - Too Many Requests', http(429)],
    ],
    damaged: [['with a smart dash and a no-break space', 'Error in API call\u00A0[401] – Unauthorized', http(401)]],
  },
  'thehive-cortex': {
    whole: [
      ['another action', "Can't unisolate machine (HTTP 404)", http(404)],
      ['a job report', 'errorMessage: Unable to run antivirus scan (HTTP 500)', http(500)],
      ['with text after it', "Can't get the machine list (HTTP 401): Unauthorized", http(401)],
    ],
    damaged: [['in a quoted email', "> Can't isolate machine (HTTP 429)\n> thanks", http(429)]],
  },
  elastic: {
    whole: [
      ['Filebeat as text', 'Error while processing http request: failed to execute http GET: server responded with status code 429: ', http(429)],
      ['Filebeat as JSON without a body', '{"log.level":"error","message":"failed to collect first response: server responded with status code 403: "}', http(403)],
      ['the connector with a released device', 'Attempt to send [unisolate] to Microsoft Defender for Endpoint failed: Status code: 404. Message: API Error: [Not Found] Request failed with status code 404', http(404)],
    ],
    damaged: [['cut in the URL', 'Attempt to send [isolate] to Microsoft Defender for Endpoint failed: Status code: 500. Message: API Error: [Internal Server Error] Request failed with status code 500\nURL called:[post] https://api.securitycen', http(500)]],
  },
  'access-log': {
    whole: [
      ['from a proxy', '10.0.0.5 - soc [23/Nov/2026:08:00:00 +0000] "POST /api/machines/0a1b/isolate HTTP/2.0" 429 0 "-" "Go-http-client/2.0" 0.112', http(429)],
      ['from urllib3', 'urllib3.connectionpool DEBUG https://api.security.microsoft.com:443 "GET /api/machines HTTP/1.1" 404 None', http(404)],
    ],
    damaged: [['cut after the status', '203.0.113.5 - - [23/Nov/2026:08:00:00 +0000] "GET /api/machines HTTP/1.1" 500', http(500)]],
  },
  'status-text': {
    whole: [['from a log', '2026-11-23 08:00:00 ERROR request rejected with HTTP status 403', http(403)]],
    damaged: [['with an escape sequence', '\u001B[33mWARN\u001B[0m call failed with status 429', http(429)]],
  },
  'plain-text': {
    whole: [
      ['a gateway', 'Service Unavailable', http(503, { message: 'Service Unavailable' })],
      ['a different gateway', 'Bad Gateway', http(502, { message: 'Bad Gateway' })],
      ['with a line end', 'Gateway Timeout\r\n', http(504, { message: 'Gateway Timeout' })],
    ],
    damaged: [['with a zero-width mark', '\uFEFFInternal Server Error', http(500, { message: 'Internal Server Error' })]],
  },
  'code-and-message': {
    whole: [
      ['from the Azure SDK', '(ResourceNotFound) Machine 0a1b was not found', api('ResourceNotFound', 404, 'Machine 0a1b was not found', null)],
      ['from a log', '2026-11-23 08:00:00 ERROR DisabledFeature: Tenant feature is not enabled.', api('DisabledFeature', 403, 'Tenant feature is not enabled.', null)],
    ],
    damaged: [['with a smart dash', 'InvalidHashValue – Hash value 12 is invalid', api('InvalidHashValue', 400, 'Hash value 12 is invalid', null)]],
  },
  'code-alone': {
    whole: [
      ['in backticks', '`OsPlatformNotSupported`', api('OsPlatformNotSupported', 400, null, null)],
      ['in Taiwanese quotation marks', '「DisallowedOperation」', api('DisallowedOperation', 403, null, null)],
      ['with a period', 'InternalServerError.', api('InternalServerError', 500, null, null)],
    ],
    damaged: [['in another case and with a zero-width mark', '\u200Bresourcenotfound', api('ResourceNotFound', 404, null, null)]],
  },
  'code-in-prose': {
    whole: [
      ['in English', 'Since Monday our playbook stops with ClientVersionNotSupported on some devices.', api('ClientVersionNotSupported', 400, null, null)],
      ['in brackets', '隔離失敗（DisabledFeature），要找誰開通？', api('DisabledFeature', 403, null, null)],
      ['with a slash before it', 'We see either InvalidIpAddress or nothing at all.', api('InvalidIpAddress', 400, null, null)],
    ],
    damaged: [['with colors', 'it says \u001B[1mInvalidUrl\u001B[0m and stops', api('InvalidUrl', 400, null, null)]],
  },
  alias: {
    whole: [
      ['with a space in it', '未經 授權', api('Unauthorized', 401, null, null)],
      ['in quotes', '「未經授權」', api('Unauthorized', 401, null, null)],
      ['with a period', '未經授權。', api('Unauthorized', 401, null, null)],
    ],
    damaged: [['with a zero-width mark', '未經\u200B授權', api('Unauthorized', 401, null, null)]],
  },
  'message-alone': {
    whole: [['a documented wording', 'Maximum batch size exceeded. Received: 612, allowed: 500.', api(null, null, 'Maximum batch size exceeded. Received: 612, allowed: 500.', null, { candidates: ['MaximumBatchSizeExceeded'] })]],
    damaged: [['in word processor quotes', '“Unauthorized request - reason of failure: Account mode is inactive”', api(null, null, 'Unauthorized request - reason of failure: Account mode is inactive', null, { candidates: ['Unauthorized'] })]],
  },
  'tracking-id-alone': {
    whole: [['a W3C trace context', '|00-0123456789abcdef0123456789abcdef-0123456789abcdef-01.8c000001_1.1.', api(null, null, null, '|00-0123456789abcdef0123456789abcdef-0123456789abcdef-01.8c000001_1.1.')]],
    damaged: [['in quotes, with a zero-width mark', `“${ID}\u200B”`, { kind: 'unknown', code: null, status: null, message: null, trackingId: ID }]],
  },
  'bare-status': {
    whole: [['with its reason', '429 Too Many Requests', http(429)]],
    damaged: [['with no-break spaces', 'HTTP\u00A0500\u00A0', http(500)]],
  },
};

/** {@link FORMAT_TEXTS} as one table. A text that is decoded in a different format specifies that format. */
export const FORMAT_CASES: readonly DecodeCase[] = FORMAT_IDS.flatMap((shape) =>
  [...FORMAT_TEXTS[shape].whole, ...FORMAT_TEXTS[shape].damaged].map(([name, text, ...expected]): DecodeCase => [`${shape} ${name}`, text, ...expected.map((error) => ({ shape, ...error }))]),
);
