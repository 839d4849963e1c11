import type { DecodeCase } from '../tests/decode-cases.ts';

/** Fake token, joined here so that secret scanners do not report it. */
const TOKEN = ['ey', 'JhbGciOiJub25lIn0.e30.c2lnbmF0dXJl'].join('');

/** Output of .NET, Java, Node.js, Go, Rust, PHP and Ruby. */
export const RUNTIME_CASES: readonly DecodeCase[] = [
  [
    'an inspected Graph SDK error',
    `GraphError: Insufficient privileges to complete the operation.
    at GraphErrorHandler.constructErrorFromResponse (/app/x.js:12:3) {
  statusCode: 403,
  code: 'Authorization_RequestDenied',
  requestId: 'a57a8349-18ef-4fea-bda8-755fdaab133a',
  date: 2026-11-10T09:00:00.000Z,
  body: '{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation.","innerError":{"date":"2026-11-10T09:00:00","request-id":"a57a8349-18ef-4fea-bda8-755fdaab133a","client-request-id":"b57a8349-18ef-4fea-bda8-755fdaab133a"}}',
  headers: Headers {}
}`,
    { code: 'Authorization_RequestDenied', status: 403, message: 'Insufficient privileges to complete the operation.', trackingId: 'a57a8349-18ef-4fea-bda8-755fdaab133a', kind: 'graph', shape: 'graph-json' },
  ],
  [
    'an exception with a cause',
    `com.contoso.MdeException: HTTP 404 from https://api/x: {"error":{"code":"ResourceNotFound","message":"Machine x was not found","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}
\tat com.contoso.Mde.call(Mde.java:404)
Caused by: java.io.IOException: Server returned HTTP response code: 404 for URL: https://api/x
\t... 12 more`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a Java string literal',
    `String body = "{\\"error\\":{\\"code\\":\\"ResourceNotFound\\",\\"message\\":\\"Machine x was not found\\",\\"target\\":\\"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa\\"}}";`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'a Graph SDK for Java exception',
    `com.microsoft.graph.http.GraphServiceException: Error code: Forbidden
Error message: Missing application roles. API required roles: SecurityAlert.Read.All, application roles: .

GET https://graph.microsoft.com/v1.0/security/alerts_v2
SdkVersion : graph-java/v5.50.0

403 : Forbidden
[...]
[Some information was truncated for brevity, enable debug logging for more details]`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles. API required roles: SecurityAlert.Read.All, application roles: .', trackingId: null, kind: 'graph', shape: 'labels' },
  ],
  [
    'a Graph SDK 5 exception',
    `Microsoft.Graph.Models.ODataErrors.ODataError: Insufficient privileges to complete the operation.
   at Microsoft.Kiota.Http.HttpClientLibrary`,
    { code: null, status: null, message: 'Insufficient privileges to complete the operation.', trackingId: null, kind: 'graph', shape: 'dotnet' },
  ],
  [
    'a response dumped by Go',
    `HTTP/2.0 403 Forbidden
Content-Length: 124
Request-Id: 11111111-2222-4333-8444-555555555555

{"error":{"code":"Forbidden","message":"Forbidden","target":null}}`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '11111111-2222-4333-8444-555555555555', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a .NET response message',
    `StatusCode: 404, ReasonPhrase: 'Not Found', Version: 1.1, Content: System.Net.Http.StreamContent, Headers:
{
  Date: Mon, 23 Nov 2026 08:00:00 GMT
  request-id: 11111111-2222-4333-8444-555555555555
  Content-Length: 0
}`,
    { code: null, status: 404, message: null, trackingId: '11111111-2222-4333-8444-555555555555', kind: 'http', shape: 'dotnet' },
  ],
  [
    'a .NET exception',
    `System.Net.Http.HttpRequestException: Response status code does not indicate success: 403 (Forbidden).
   at System.Net.Http.HttpResponseMessage.EnsureSuccessStatusCode()
   at Program.<Main>$(String[] args) in C:\\src\\Program.cs:line 22`,
    { code: null, status: 403, message: null, trackingId: null, kind: 'http', shape: 'dotnet' },
  ],
  [
    'a Graph SDK exception',
    `Microsoft.Graph.ServiceException: Code: Authorization_RequestDenied
Message: Insufficient privileges to complete the operation.
Inner error:
\tAdditionalData:
\tdate: 2026-11-10T09:00:00
\trequest-id: a57a8349-18ef-4fea-bda8-755fdaab133a
\tclient-request-id: b57a8349-18ef-4fea-bda8-755fdaab133a
ClientRequestId: b57a8349-18ef-4fea-bda8-755fdaab133a

   at Microsoft.Graph.HttpProvider.SendAsync`,
    { code: 'Authorization_RequestDenied', status: null, message: 'Insufficient privileges to complete the operation.', trackingId: 'a57a8349-18ef-4fea-bda8-755fdaab133a', kind: 'graph', shape: 'labels' },
  ],
  [
    'an Azure SDK for .NET exception',
    `Azure.RequestFailedException: Service request failed.
Status: 403 (Forbidden)
ErrorCode: Forbidden

Content:
{"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}

Headers:
x-ms-request-id: 11111111-2222-4333-8444-555555555555`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'an MSAL exception',
    `MsalServiceException: A configuration issue is preventing authentication - check the error message from the server for details. Original exception: AADSTS7000215: Invalid client secret provided. Trace ID: 55555555-6666-4777-8888-999999999999 Correlation ID: 66666666-7777-4888-8999-aaaaaaaaaaaa Timestamp: 2026-11-23 08:00:00Z`,
    { code: 'AADSTS7000215', status: null, message: 'AADSTS7000215: Invalid client secret provided. Trace ID: 55555555-6666-4777-8888-999999999999 Correlation ID: 66666666-7777-4888-8999-aaaaaaaaaaaa Timestamp: 2026-11-23 08:00:00Z', trackingId: '55555555-6666-4777-8888-999999999999', kind: 'entra', shape: 'entra-line' },
  ],
  [
    'Spring with the body in quotes',
    `org.springframework.web.client.HttpClientErrorException$Forbidden: 403 Forbidden: "{"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}"
\tat org.springframework.web.client.HttpClientErrorException.create(HttpClientErrorException.java:109)`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'Spring with marked line ends',
    `org.springframework.web.client.HttpClientErrorException$NotFound: 404 Not Found: "{<EOL>  "error": {<EOL>    "code": "ResourceNotFound",<EOL>    "message": "Machine x was not found",<EOL>    "target": "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"<EOL>  }<EOL>}"`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'java.io',
    `java.io.IOException: Server returned HTTP response code: 403 for URL: https://api.securitycenter.microsoft.com/api/machines
\tat java.base/sun.net.www.protocol.http.HttpURLConnection.getInputStream0(HttpURLConnection.java:2000)`,
    { code: null, status: 403, message: null, trackingId: null, kind: 'http', shape: 'java' },
  ],
  [
    'a Java map',
    `{error={code=ResourceNotFound, message=Machine x was not found, target=7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa}}`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'object-dump' },
  ],
  [
    'OkHttp',
    `Response{protocol=h2, code=403, message=, url=https://api.security.microsoft.com/api/incidents}`,
    { code: null, status: 403, message: null, trackingId: null, kind: 'http', shape: 'soar-record' },
  ],
  [
    'a Java record',
    `ApiError[code=Forbidden, message=Missing x roles, target=7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa]`,
    { code: 'Forbidden', status: 403, message: 'Missing x roles', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'object-dump' },
  ],
  [
    'Feign',
    `feign.FeignException$NotFound: [404 Not Found] during [GET] to [https://api/machines/x] [MdeClient#get(String)]: [{"error":{"code":"ResourceNotFound","message":"Machine x was not found","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}]`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'an inspected axios error',
    `AxiosError: Request failed with status code 403
    at settle (/app/node_modules/axios/lib/core/settle.js:19:12)
    at IncomingMessage.handleStreamEnd (/app/node_modules/axios/lib/adapters/http.js:589:11) {
  code: 'ERR_BAD_REQUEST',
  config: {
    method: 'get',
    url: 'https://api.security.microsoft.com/api/incidents',
    headers: Object [AxiosHeaders] {
      Authorization: 'Bearer ${TOKEN}',
      'client-request-id': '99999999-1111-4222-8333-444444444444'
    },
    data: undefined
  },
  request: <ref *1> ClientRequest {
    _events: [Object: null prototype] {
      abort: [Function (anonymous)]
    },
    res: IncomingMessage { statusCode: 403 }
  },
  response: {
    status: 403,
    statusText: 'Forbidden',
    headers: Object [AxiosHeaders] {
      'request-id': '88888888-1111-4222-8333-444444444444'
    },
    data: {
      error: {
        code: 'Forbidden',
        message: 'Missing application roles. API required roles: Incident.Read.All, application ' +
          'roles: .',
        target: '|76aa01bc-1f2e3d4c5b6a7988.'
      }
    }
  }
}`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles. API required roles: Incident.Read.All, application roles: .', trackingId: '|76aa01bc-1f2e3d4c5b6a7988.', kind: 'defender', shape: 'object-dump' },
  ],
  [
    'an inspected response with the error collapsed',
    `{ status: 404, data: { error: [Object] } }`,
    { code: null, status: 404, message: null, trackingId: null, kind: 'http', shape: 'soar-record' },
  ],
  [
    'a Node error with the body',
    `Error: HTTP 404: {"error":{"code":"ResourceNotFound","message":"Machine x was not found","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}
    at getMachine (file:///app/index.mjs:12:11)`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'an axios error as JSON',
    `{"message":"Request failed with status code 429","name":"AxiosError","stack":"AxiosError: Request failed with status code 429\\n    at settle","config":{"url":"https://x"},"code":"ERR_BAD_REQUEST","status":429}`,
    { code: null, status: 429, message: null, trackingId: null, kind: 'http', shape: 'soar-record' },
  ],
  [
    'a Go map',
    `2026/11/23 08:00:00 get machine: map[error:map[code:ResourceNotFound message:Machine 0a1b was not found target:7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa]]`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'object-dump' },
  ],
  [
    'a Go struct',
    `2026/11/23 08:00:00 {Error:{Code:Forbidden Message:Missing application roles. API required roles: Machine.Isolate, application roles: . Target:|76aa01bc-1f2e3d4c5b6a7988.}}`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles. API required roles: Machine.Isolate, application roles: .', trackingId: '|76aa01bc-1f2e3d4c5b6a7988.', kind: 'defender', shape: 'object-dump' },
  ],
  [
    'a pointer to a Go struct',
    `&{StatusCode:404 Err:{Code:ResourceNotFound Message:Machine 0a1b was not found Target:7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa}}`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'object-dump' },
  ],
  [
    'a struct in Go syntax',
    `main.ErrorResponse{Error:main.APIError{Code:"ResourceNotFound", Message:"Machine 0a1b was not found", Target:"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'object-dump' },
  ],
  [
    'an Azure SDK for Go error',
    `GET https://api.securitycenter.microsoft.com/api/machines/x
--------------------------------------------------------------------------------
RESPONSE 404: 404 Not Found
ERROR CODE: ResourceNotFound
--------------------------------------------------------------------------------
{
  "error": {
    "code": "ResourceNotFound",
    "message": "Machine x was not found",
    "target": "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"
  }
}
--------------------------------------------------------------------------------`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a structured Go log line',
    `time="2026-11-23T08:00:00Z" level=error msg="isolate failed" status=400 body="{\\"error\\":{\\"code\\":\\"InvalidRequestBody\\",\\"message\\":\\"Request body is incorrect\\",\\"target\\":\\"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa\\"}}"`,
    { code: 'InvalidRequestBody', status: 400, message: 'Request body is incorrect', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'a Go error with code and message',
    `Error: unexpected status 403 (403 Forbidden) with error: Forbidden: Missing application roles. API required roles: Machine.Read.All, application roles: .`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles. API required roles: Machine.Read.All, application roles: .', trackingId: null, kind: 'defender', shape: 'code-and-message' },
  ],
  [
    'Terraform',
    `╷
│ Error: reading device "wks-1": unexpected status 404 (404 Not Found) with error: ResourceNotFound: Machine x was not found
│ 
│   with module.mde.data.mde_device.x,
│   on main.tf line 12, in data "mde_device" "x":
│   12: data "mde_device" "x" {
│ 
╵`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: null, kind: 'defender', shape: 'code-and-message' },
  ],
  [
    'a Rust struct',
    `Error: ApiError { status: 403, error: ErrorBody { code: "Forbidden", message: "Forbidden", target: Some("7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa") } }`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'object-dump' },
  ],
  [
    'a Rust JSON value',
    `Object {"error": Object {"code": String("ResourceNotFound"), "message": String("Machine x was not found"), "target": String("7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa")}}`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a pretty-printed Rust enum',
    `Err(
    Api {
        status: 404,
        body: "{\\"error\\":{\\"code\\":\\"ResourceNotFound\\",\\"message\\":\\"Machine x was not found\\",\\"target\\":\\"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa\\"}}",
    },
)`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'an inspected reqwest error',
    `Error: reqwest::Error { kind: Status(403), url: Url { scheme: "https", cannot_be_a_base: false, username: "", password: None, host: Some(Domain("api.security.microsoft.com")), port: None, path: "/api/incidents", query: None, fragment: None } }`,
    { code: null, status: 403, message: null, trackingId: null, kind: 'http', shape: 'soar-record' },
  ],
  [
    'a reqwest error',
    `HTTP status client error (401 Unauthorized) for url (https://api.security.microsoft.com/api/incidents)`,
    { code: null, status: 401, message: null, trackingId: null, kind: 'http', shape: 'rust' },
  ],
  [
    'Guzzle with a truncated body',
    `PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: \`GET https://api.securitycenter.microsoft.com/api/machines\` resulted in a \`403 Forbidden\` response:
{"error":{"code":"Forbidden","message":"Missing application roles. API required roles: Machine.Read.All,Machine.ReadWr (truncated...)
 in /app/vendor/guzzlehttp/guzzle/src/Exception/RequestException.php:113`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles. API required roles: Machine.Read.All,Machine.ReadWr', trackingId: null, kind: 'defender', shape: 'json-body' },
  ],
  [
    'print_r',
    `Array
(
    [error] => Array
        (
            [code] => InvalidInput
            [message] => Invalid input x
            [target] => 7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa
        )

)`,
    { code: 'InvalidInput', status: 400, message: 'Invalid input x', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'object-dump' },
  ],
  [
    'var_dump',
    `array(1) {
  ["error"]=>
  array(3) {
    ["code"]=>
    string(12) "InvalidInput"
    ["message"]=>
    string(15) "Invalid input x"
    ["target"]=>
    string(36) "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"
  }
}`,
    { code: 'InvalidInput', status: 400, message: 'Invalid input x', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'var_dump of an object',
    `object(stdClass)#3 (1) {
  ["error"]=>
  object(stdClass)#2 (3) {
    ["code"]=>
    string(12) "InvalidInput"
    ["message"]=>
    string(15) "Invalid input x"
    ["target"]=>
    string(36) "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"
  }
}`,
    { code: 'InvalidInput', status: 400, message: 'Invalid input x', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a Ruby hash',
    `{"error"=>{"code"=>"Forbidden", "message"=>"Forbidden", "target"=>"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'object-dump' },
  ],
  [
    'a Ruby hash with symbols',
    `{:error=>{:code=>"Forbidden", :message=>"Forbidden", :target=>"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'object-dump' },
  ],
  [
    'Faraday',
    `the server responded with status 403 (Faraday::ForbiddenError)`,
    { code: null, status: 403, message: null, trackingId: null, kind: 'http', shape: 'ruby' },
  ],
  [
    'RestClient',
    `RestClient::Forbidden: 403 Forbidden`,
    { code: null, status: 403, message: null, trackingId: null, kind: 'http', shape: 'ruby' },
  ],
];
