import type { DecodeCase } from '../tests/decode-cases.ts';

/** Output of automation and security platforms. */
export const PLATFORM_CASES: readonly DecodeCase[] = [
  [
    'Graph with a target',
    `{"error":{"code":"BadRequest","message":"x","target":"query","innerError":{"date":"2026-11-10T09:00:00","request-id":"a57a8349-18ef-4fea-bda8-755fdaab133a","client-request-id":"b57a8349-18ef-4fea-bda8-755fdaab133a"}}}`,
    { code: 'BadRequest', status: 400, message: 'x', trackingId: 'a57a8349-18ef-4fea-bda8-755fdaab133a', kind: 'graph', shape: 'graph-json' },
  ],
  [
    'Graph with only a client request ID',
    `{"error":{"code":"UnknownError","message":"","innerError":{"date":"2026-11-10T09:00:00","client-request-id":"b57a8349-18ef-4fea-bda8-755fdaab133a"}}}`,
    { code: 'UnknownError', status: null, message: '', trackingId: 'b57a8349-18ef-4fea-bda8-755fdaab133a', kind: 'graph', shape: 'graph-json' },
  ],
  [
    'Graph with details',
    `{"error":{"code":"invalidRequest","message":"One or more","details":[{"code":"a","message":"b","target":"c"}],"innererror":{"code":"badArgument","request-id":"a57a8349-18ef-4fea-bda8-755fdaab133a","date":"2026-11-10T09:00:00"}}}`,
    { code: 'invalidRequest', status: null, message: 'One or more', trackingId: 'a57a8349-18ef-4fea-bda8-755fdaab133a', kind: 'graph', shape: 'graph-json' },
  ],
  [
    'Entra with claims',
    `{"error":"interaction_required","error_description":"AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.\\r\\nTrace ID: 55555555-6666-4777-8888-999999999999\\r\\nCorrelation ID: 66666666-7777-4888-8999-aaaaaaaaaaaa\\r\\nTimestamp: 2026-11-23 08:00:00Z","error_codes":[50076],"timestamp":"2026-11-23 08:00:00Z","trace_id":"55555555-6666-4777-8888-999999999999","correlation_id":"66666666-7777-4888-8999-aaaaaaaaaaaa","suberror":"basic_action","claims":"{\\"access_token\\":{\\"capolids\\":{\\"essential\\":true}}}"}`,
    { code: 'AADSTS50076', status: null, message: "AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.\r\nTrace ID: 55555555-6666-4777-8888-999999999999\r\nCorrelation ID: 66666666-7777-4888-8999-aaaaaaaaaaaa\r\nTimestamp: 2026-11-23 08:00:00Z", trackingId: '55555555-6666-4777-8888-999999999999', kind: 'entra', shape: 'entra-token' },
  ],
  [
    'Entra in Logic Apps',
    `{"statusCode":401,"body":{"error":"invalid_client","error_description":"AADSTS7000222: The provided client secret keys for app '11111111-2222-4333-8444-555555555555' are expired. Trace ID: 55555555-6666-4777-8888-999999999999 Correlation ID: 66666666-7777-4888-8999-aaaaaaaaaaaa Timestamp: 2026-11-23 08:00:00Z","error_codes":[7000222],"trace_id":"55555555-6666-4777-8888-999999999999","correlation_id":"66666666-7777-4888-8999-aaaaaaaaaaaa"}}`,
    { code: 'AADSTS7000222', status: 401, message: "AADSTS7000222: The provided client secret keys for app '11111111-2222-4333-8444-555555555555' are expired. Trace ID: 55555555-6666-4777-8888-999999999999 Correlation ID: 66666666-7777-4888-8999-aaaaaaaaaaaa Timestamp: 2026-11-23 08:00:00Z", trackingId: '55555555-6666-4777-8888-999999999999', kind: 'entra', shape: 'entra-token' },
  ],
  [
    'MSAL for Java',
    `com.microsoft.aad.msal4j.MsalServiceException: AADSTS700016: Application with identifier 'x' was not found in the directory 'Contoso'. Trace ID: 55555555-6666-4777-8888-999999999999 Correlation ID: 66666666-7777-4888-8999-aaaaaaaaaaaa Timestamp: 2026-11-23 08:00:00Z
\tat com.microsoft.aad.msal4j.MsalServiceExceptionFactory.fromHttpResponse`,
    { code: 'AADSTS700016', status: null, message: "AADSTS700016: Application with identifier 'x' was not found in the directory 'Contoso'. Trace ID: 55555555-6666-4777-8888-999999999999 Correlation ID: 66666666-7777-4888-8999-aaaaaaaaaaaa Timestamp: 2026-11-23 08:00:00Z", trackingId: '55555555-6666-4777-8888-999999999999', kind: 'entra', shape: 'entra-line' },
  ],
  [
    'the URL of a failed sign-in',
    `https://contoso.example/cb?error=invalid_client&error_description=AADSTS650052%3a+The+app+needs+access+to+a+service.%0d%0aTrace+ID%3a+55555555-6666-4777-8888-999999999999%0d%0aCorrelation+ID%3a+66666666-7777-4888-8999-aaaaaaaaaaaa%0d%0aTimestamp%3a+2026-11-23+08%3a00%3a00Z&state=1`,
    { code: 'AADSTS650052', status: null, message: 'AADSTS650052: The app needs access to a service.\r\nTrace ID: 55555555-6666-4777-8888-999999999999\r\nCorrelation ID: 66666666-7777-4888-8999-aaaaaaaaaaaa\r\nTimestamp: 2026-11-23 08:00:00Z', trackingId: '55555555-6666-4777-8888-999999999999', kind: 'entra', shape: 'entra-line' },
  ],
  [
    'OData with an empty code',
    `{"error":{"code":"","message":"The query specified in the URI is not valid. Could not find a property named 'x' on type 'y'."}}`,
    { code: null, status: null, message: "The query specified in the URI is not valid. Could not find a property named 'x' on type 'y'.", trackingId: null, kind: 'odata', shape: 'odata-json' },
  ],
  [
    'Spring Boot',
    `{"timestamp":"2026-11-23T08:00:00.000+00:00","status":404,"error":"Not Found","path":"/api/machine"}`,
    { code: null, status: 404, message: null, trackingId: null, kind: 'http', shape: 'soar-record' },
  ],
  [
    'Express',
    `{"statusCode":403,"error":"Forbidden","message":"Missing roles"}`,
    { code: null, status: 403, message: 'Missing roles', trackingId: null, kind: 'http', shape: 'soar-record' },
  ],
  [
    'a pipeline log',
    `2026-11-23T08:00:00.1234567Z ##[error]{"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d902"}}`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d902', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a workflow log',
    `Error: Request failed with status code 403
Error: Process completed with exit code 1.`,
    { code: null, status: 403, message: null, trackingId: null, kind: 'http', shape: 'node' },
  ],
  [
    'a retry delay next to the error',
    `{"error":{"code":"429","message":"Rate limit is exceeded. Try again in 27 seconds.","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d902"},"retryAfter":27}`,
    { code: 'TooManyRequests', status: 429, message: 'Rate limit is exceeded. Try again in 27 seconds.', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d902', kind: 'defender', shape: 'json-body', retryAfter: '27' },
  ],
  [
    'a playbook run',
    `{"status":"Failed","error":{"code":"ActionFailed","message":"An action failed. No dependent actions succeeded."},"outputs":{"statusCode":400,"body":{"error":{"code":"InvalidRequestBody","message":"Request body is incorrect","target":"|76aa01bc-1f2e3d4c5b6a7988."}}},"clientTrackingId":"08584000000000000000000000CU00","trackingId":"11111111-2222-4333-8444-555555555555"}`,
    { code: 'InvalidRequestBody', status: 400, message: 'Request body is incorrect', trackingId: '|76aa01bc-1f2e3d4c5b6a7988.', kind: 'defender', shape: 'json-body' },
  ],
  [
    'Logic App actions',
    `[{"name":"Isolate","inputs":{"host":{}},"outputs":{"statusCode":404,"headers":{"x-ms-request-id":"11111111-2222-4333-8444-555555555555"},"body":{"error":{"code":"ResourceNotFound","message":"Machine x was not found","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}},"code":"NotFound","status":"Failed","trackingId":"22222222-2222-4333-8444-555555555555"}]`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'text of a SOAR integration',
    `Error from Microsoft Defender for Endpoint server. Status Code: 403 Data from server: {"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'text of a different SOAR integration',
    `Error Connecting to server. Details: Error from server. Status Code: 400 Error Code: InvalidInput Error Message: Invalid input x`,
    { code: 'InvalidInput', status: 400, message: 'Invalid input x', trackingId: null, kind: 'defender', shape: 'labels' },
  ],
  [
    'a klog line',
    `E1123 08:00:00.123456       1 client.go:42] call failed: 403 Forbidden: {"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'one failure in three formats',
    `{"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}
{'error': {'code': 'Forbidden', 'message': 'Forbidden', 'target': '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa'}}
code: Forbidden, message: Forbidden, target: 7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'two failures with the same code',
    `{"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}
{"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb"}}`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'json-body' },
  ],
  [
    'Error code: N. Message',
    `Error code: 404. Message: {"error":{"code":"ResourceNotFound","message":"Machine 0a1b2c was not found","target":"|3aa01bc2-1f2e3d4c5b6a7988."}}`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b2c was not found', trackingId: '|3aa01bc2-1f2e3d4c5b6a7988.', kind: 'defender', shape: 'json-body' },
  ],
  [
    'Power BI',
    `DataSource.Error: Web.Contents failed to get contents from 'https://api.securitycenter.microsoft.com/api/advancedqueries?key=DeviceInfo%20%7C%20take%205' (400): Bad Request
Details:
    DataSourceKind=Web
    DataSourcePath=https://api.securitycenter.microsoft.com/api/advancedqueries
    Url=https://api.securitycenter.microsoft.com/api/advancedqueries?key=DeviceInfo%20%7C%20take%205`,
    { code: null, status: 400, message: null, trackingId: null, kind: 'http', shape: 'power-bi' },
  ],
  [
    'the Elastic connector',
    `Attempt to send [cancelAction] to Microsoft Defender for Endpoint failed: Status code: 400. Message: API Error: [Bad Request] Request failed with status code 400
URL called:[post] https://api.securitycenter.windows.com/api/machineactions/11111111-2222-4333-8444-555555555555/cancel
Response body: {"error":{"code":"BadRequest","message":"Canceled machine action status must be Pending or InProgress, Current Status: Failed, machineActionId: 11111111-2222-4333-8444-555555555555","target":"|00-0123456789abcdef0123456789abcdef-0123456789abcdef-01.8c000001_1.1."}}`,
    { code: 'BadRequest', status: 400, message: 'Canceled machine action status must be Pending or InProgress, Current Status: Failed, machineActionId: 11111111-2222-4333-8444-555555555555', trackingId: '|00-0123456789abcdef0123456789abcdef-0123456789abcdef-01.8c000001_1.1.', kind: 'defender', shape: 'json-body' },
  ],
  [
    'Filebeat',
    `{"log.level":"error","@timestamp":"2026-11-23T08:00:00.000Z","message":"Error while processing http request: failed to execute http GET: server responded with status code 401: {\\"error\\":{\\"code\\":\\"Unauthorized\\",\\"message\\":\\"Invalid Authorization payload. AppId: 22222222-3333-4444-8555-666666666666, Audience: 00000002-0000-0000-c000-000000000000, Issuer: https://sts.windows.net/33333333-4444-4555-8666-777777777777/, Validity: valid from 2026-11-23T07:55:00Z\\",\\"target\\":\\"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa\\"}}","trace_id":"99999999-3333-4444-8555-666666666666"}`,
    { code: 'Unauthorized', status: 401, message: 'Invalid Authorization payload. AppId: 22222222-3333-4444-8555-666666666666, Audience: 00000002-0000-0000-c000-000000000000, Issuer: https://sts.windows.net/33333333-4444-4555-8666-777777777777/, Validity: valid from 2026-11-23T07:55:00Z', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'Cortex XSOAR',
    `Error in API call [400] - Bad Request
{"error": {"code": "InvalidInput", "message": "Invalid input x", "target": "|76aa01bc-1f2e3d4c5b6a7988."}}`,
    { code: 'InvalidInput', status: 400, message: 'Invalid input x', trackingId: '|76aa01bc-1f2e3d4c5b6a7988.', kind: 'defender', shape: 'json-body' },
  ],
  [
    'Cortex XSOAR without a reason',
    `Error in API call [404] - None
{"error": {"code": "ResourceNotFound", "message": "Machine x was not found", "target": "|76aa01bc-1f2e3d4c5b6a7988."}}`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '|76aa01bc-1f2e3d4c5b6a7988.', kind: 'defender', shape: 'json-body' },
  ],
  [
    'TheHive Cortex',
    `Can't isolate machine (HTTP 400): {"error":{"code":"ActiveRequestAlreadyExists","message":"Action is already in progress","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}`,
    { code: 'ActiveRequestAlreadyExists', status: 400, message: 'Action is already in progress', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'the Splunk add-on',
    `2026-11-23 08:00:00,123 log_level=ERROR pid=4242 tid=MainThread file=base_modinput.py:log_error:317 | Get error when collecting events.
Traceback (most recent call last):
  File "/opt/splunk/etc/apps/TA/bin/x.py", line 128, in stream_events
    self.collect_events(ew)
requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://graph.microsoft.com/v1.0/security/alerts`,
    { code: null, status: 403, message: null, trackingId: null, kind: 'http', shape: 'python-requests' },
  ],
  [
    'Logstash',
    `[2026-11-23T08:00:00,000][ERROR][logstash.outputs.http    ][main] Encountered non-2xx HTTP code 403 {:response_code=>403, :url=>"https://x", :event=>#<LogStash::Event:0x5c>, :body=>"{\\"error\\":{\\"code\\":\\"Forbidden\\",\\"message\\":\\"Forbidden\\",\\"target\\":\\"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa\\"}}"}`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'n8n',
    `{"errorMessage":"Forbidden - perhaps check your credentials?","errorDescription":"Missing application roles.","errorDetails":{"rawErrorMessage":["403 - {\\"error\\":{\\"code\\":\\"Forbidden\\",\\"message\\":\\"Missing application roles.\\",\\"target\\":\\"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb\\"}}"],"httpCode":"403"},"n8nDetails":{"nodeName":"HTTP Request","time":"x"}}`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles.', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'Tines',
    `{"body":{"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb"}},"headers":{"request-id":"11111111-2222-4333-8444-555555555555"},"status":403,"meta":{"ok":true}}`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'json-body' },
  ],
  [
    'Ansible with the body twice',
    `fatal: [localhost]: FAILED! => {"changed": false, "connection": "close", "content": "{\\"error\\":{\\"code\\":\\"Forbidden\\",\\"message\\":\\"Forbidden\\",\\"target\\":\\"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb\\"}}", "json": {"error": {"code": "Forbidden", "message": "Forbidden", "target": "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb"}}, "msg": "Status code was 403 and not [200]: HTTP Error 403: Forbidden", "request_id": "11111111-2222-4333-8444-555555555555", "status": 403, "url": "https://api"}`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'Ansible without the body',
    `fatal: [localhost]: FAILED! => {"changed": false, "msg": "Status code was 401 and not [200]: HTTP Error 401: Unauthorized", "status": 401, "url": "https://api"}`,
    { code: null, status: 401, message: null, trackingId: null, kind: 'http', shape: 'soar-record' },
  ],
  [
    'Power Automate around an escaped body',
    `{"error":{"code":403,"source":"flow-apim-europe.azure-apim.net","clientRequestId":"11111111-2222-4333-8444-555555555555","message":"BadGateway","innerError":{"status":403,"message":"{\\"error\\":{\\"code\\":\\"Forbidden\\",\\"message\\":\\"Missing application roles.\\",\\"target\\":\\"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb\\"}}"}}}`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles.', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'Power Automate with a message',
    `{"status":404,"message":"Machine x was not found\\r\\nclientRequestId: 11111111-2222-4333-8444-555555555555","error":{"message":"Machine x was not found"},"source":"api.securitycenter.microsoft.com"}`,
    { code: null, status: 404, message: 'Machine x was not found', trackingId: null, kind: 'defender', shape: 'json-body', candidates: ['ResourceNotFound'] },
  ],
  [
    'API Management',
    `{ "statusCode": 401, "message": "Access denied due to missing subscription key." }`,
    { code: null, status: 401, message: 'Access denied due to missing subscription key.', trackingId: null, kind: 'http', shape: 'soar-record' },
  ],
  [
    'problem details with a trace ID',
    `{"type":"https://tools.ietf.org/html/rfc7231#section-6.5.1","title":"One or more validation errors occurred.","status":400,"traceId":"00-0123456789abcdef0123456789abcdef-0123456789abcdef-00","errors":{"$.x":["The JSON value could not be converted."]}}`,
    { code: null, status: 400, message: 'One or more validation errors occurred.', trackingId: '00-0123456789abcdef0123456789abcdef-0123456789abcdef-00', kind: 'http', shape: 'problem-json' },
  ],
  [
    'ASP.NET Web API',
    `{"Message":"Authorization has been denied for this request."}`,
    { code: null, status: null, message: 'Authorization has been denied for this request.', trackingId: null, kind: 'http', shape: 'problem-json' },
  ],
  [
    'a successful import with a failed item',
    `{"value":[{"id":"101","indicator":"203.0.113.7","isFailed":false,"failureReason":null},{"id":null,"indicator":"10.0.0.0/8","isFailed":true,"failureReason":"CIDR is not supported"}]}`,
    { code: null, status: null, message: 'CIDR is not supported', trackingId: null, kind: 'defender', shape: 'import-result' },
  ],
  [
    'a CSV file import',
    `Failed to parse CSV file. Invalid line: 2, Reason: Error in parsing field Action, value: X. Possible values: Allowed,Audit,BlockAndRemediate,Warn,Block`,
    { code: null, status: null, message: 'Failed to parse CSV file. Invalid line: 2, Reason: Error in parsing field Action, value: X. Possible values: Allowed,Audit,BlockAndRemediate,Warn,Block', trackingId: null, kind: 'defender', shape: 'message-alone', candidates: ['InvalidInput'] },
  ],
  [
    'Logic Apps with base64 content',
    `{"statusCode":403,"body":{"$content-type":"application/json","$content":"eyJlcnJvciI6eyJjb2RlIjoiUmVzb3VyY2VOb3RGb3VuZCIsIm1lc3NhZ2UiOiJNYWNoaW5lIHggd2FzIG5vdCBmb3VuZCIsInRhcmdldCI6IjdkMGE2YzUyLTNiMWUtNGYwZC05YTc3LTUxYzJlMGI0ZDlhYSJ9fQ=="}}`,
    { code: 'ResourceNotFound', status: 403, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'key-value pairs',
    `2026-11-23 08:00:00 level=ERROR action=isolate status=403 code="Forbidden" message="Missing application roles. API required roles: Machine.Isolate, application roles: ." target="|76aa01bc-1f2e3d4c5b6a7988."`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles. API required roles: Machine.Isolate, application roles: .', trackingId: '|76aa01bc-1f2e3d4c5b6a7988.', kind: 'defender', shape: 'labels' },
  ],
  [
    'portal text',
    `Error code: Forbidden
Message: You do not have permission
Session ID: 11111111-2222-4333-8444-555555555555`,
    { code: 'Forbidden', status: 403, message: 'You do not have permission', trackingId: null, kind: 'defender', shape: 'labels' },
  ],
  [
    'the sign-in page',
    `Sign in
Sorry, but we’re having trouble signing you in.
AADSTS700016: Application with identifier '11111111-2222-4333-8444-555555555555' was not found in the directory 'Contoso'. This can happen if the application has not been installed by the administrator of the tenant.
Request Id: 7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa
Correlation Id: 8d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa
Timestamp: 2026-11-23T08:00:00Z`,
    { code: 'AADSTS700016', status: null, message: "AADSTS700016: Application with identifier '11111111-2222-4333-8444-555555555555' was not found in the directory 'Contoso'. This can happen if the application has not been installed by the administrator of the tenant.\nRequest Id: 7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa\nCorrelation Id: 8d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa\nTimestamp: 2026-11-23T08:00:00Z", trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'entra', shape: 'entra-line' },
  ],
  [
    'the Azure CLI',
    `ERROR: AADSTS500011: The resource principal named https://api.example.com was not found in the tenant named Contoso.
Trace ID: 55555555-6666-4777-8888-999999999999
Correlation ID: 66666666-7777-4888-8999-aaaaaaaaaaaa
Timestamp: 2026-11-23 08:00:00Z
To re-authenticate, please run: az login`,
    { code: 'AADSTS500011', status: null, message: 'AADSTS500011: The resource principal named https://api.example.com was not found in the tenant named Contoso.\nTrace ID: 55555555-6666-4777-8888-999999999999\nCorrelation ID: 66666666-7777-4888-8999-aaaaaaaaaaaa\nTimestamp: 2026-11-23 08:00:00Z', trackingId: '55555555-6666-4777-8888-999999999999', kind: 'entra', shape: 'entra-line' },
  ],
  [
    'a bare Entra number',
    `AADSTS500011`,
    { code: 'AADSTS500011', status: null, message: null, trackingId: null, kind: 'entra', shape: 'entra-line' },
  ],
];
