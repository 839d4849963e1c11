import type { DecodeCase } from '../tests/decode-cases.ts';

/** Output of Python and its libraries. */
export const PYTHON_CASES: readonly DecodeCase[] = [
  [
    'a chained traceback with the body in it',
    `Traceback (most recent call last):
  File "a.py", line 3, in call
    r.raise_for_status()
requests.exceptions.HTTPError: 429 Client Error: Too Many Requests for url: https://api.security.microsoft.com/api/advancedhunting/run

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "a.py", line 9, in main
    raise HuntingError(r.status_code, r.text) from e
HuntingError: (429, '{"error":{"code":"429","message":"API calls quota exceeded! maximum allowed 45 per 00:01:00","target":"|76aa01bc-1f2e3d4c5b6a7988."}}')`,
    { code: 'TooManyRequests', status: 429, message: 'API calls quota exceeded! maximum allowed 45 per 00:01:00', trackingId: '|76aa01bc-1f2e3d4c5b6a7988.', kind: 'defender', shape: 'json-body' },
  ],
  [
    'an AWS Lambda error',
    `{"errorType":"HTTPError","errorMessage":"403 Client Error: Forbidden for url: https://api.security.microsoft.com/api/machines","stackTrace":["  File \\"/var/task/app.py\\", line 403, in handler\\n"]}`,
    { code: null, status: 403, message: null, trackingId: null, kind: 'http', shape: 'python-requests' },
  ],
  [
    'a log line with a dict',
    `ERROR:mde:request failed status=403 body={'error': {'code': 'Forbidden', 'message': "Missing application roles. API required roles: 'Machine.Isolate'.", 'target': '|76aa01bc-1f2e3d4c5b6a7988.'}}`,
    { code: 'Forbidden', status: 403, message: "Missing application roles. API required roles: 'Machine.Isolate'.", trackingId: '|76aa01bc-1f2e3d4c5b6a7988.', kind: 'defender', shape: 'python-dict' },
  ],
  [
    'pprint',
    `{'error': {'code': 'Forbidden',
           'message': 'Missing application roles. API required roles: '
                      'Machine.Isolate, application roles: Machine.Read.All.',
           'target': '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa'}}`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles. API required roles: Machine.Isolate, application roles: Machine.Read.All.', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'python-dict' },
  ],
  [
    'a dataclass',
    `ApiError(status=404, code='ResourceNotFound', message='Machine x was not found', target='7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa')`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'object-dump' },
  ],
  [
    'an exception with a dict',
    `MdeError(403, {'error': {'code': 'Forbidden', 'message': 'Forbidden', 'target': '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa'}})`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'python-dict' },
  ],
  [
    'an exception with JSON',
    `Exception: Error 404: {"error": {"code": "ResourceNotFound", "message": "Machine x was not found", "target": "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'the repr of a string',
    `'{"error":{"code":"Forbidden","message":"Missing \\\\"x\\\\"","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}'`,
    { code: 'Forbidden', status: 403, message: 'Missing "x"', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'bytes between double quotes',
    `b"{\\"error\\":{\\"code\\":\\"Forbidden\\",\\"message\\":\\"it's\\",\\"target\\":\\"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa\\"}}"`,
    { code: 'Forbidden', status: 403, message: "it's", trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'bytes with UTF-8 in them',
    `b'{"error":{"code":"InvalidInput","message":"Invalid input caf\\xc3\\xa9 \\xe6\\x89\\xbe","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}'`,
    { code: 'InvalidInput', status: 400, message: 'Invalid input café 找', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'bytes with line ends in them',
    `b'{\\r\\n  "error": {\\r\\n    "code": "InvalidInput",\\r\\n    "message": "Invalid input x",\\r\\n    "target": "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"\\r\\n  }\\r\\n}'`,
    { code: 'InvalidInput', status: 400, message: 'Invalid input x', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'a Python 2 dict',
    `{u'error': {u'code': u'Forbidden', u'message': u'Forbidden', u'target': u'7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa'}}`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'an MSAL result',
    `{'error': 'invalid_client', 'error_description': "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '11111111-2222-4333-8444-555555555555'. Trace ID: 55555555-6666-4777-8888-999999999999 Correlation ID: 66666666-7777-4888-8999-aaaaaaaaaaaa Timestamp: 2026-11-23 08:00:00Z", 'error_codes': [7000215], 'timestamp': '2026-11-23 08:00:00Z', 'trace_id': '55555555-6666-4777-8888-999999999999', 'correlation_id': '66666666-7777-4888-8999-aaaaaaaaaaaa', 'error_uri': 'https://login.microsoftonline.com/error?code=7000215'}`,
    { code: 'AADSTS7000215', status: null, message: "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '11111111-2222-4333-8444-555555555555'. Trace ID: 55555555-6666-4777-8888-999999999999 Correlation ID: 66666666-7777-4888-8999-aaaaaaaaaaaa Timestamp: 2026-11-23 08:00:00Z", trackingId: '55555555-6666-4777-8888-999999999999', kind: 'entra', shape: 'entra-token' },
  ],
  [
    'a Graph SDK exception',
    `APIError
        Code: 403
        message: None
        error: MainError(additional_data={}, code='Authorization_RequestDenied', details=None, inner_error=InnerError(additional_data={}, client_request_id='b57a8349-18ef-4fea-bda8-755fdaab133a', date=datetime.datetime(2026, 11, 10, 9, 0), odata_type=None, request_id='a57a8349-18ef-4fea-bda8-755fdaab133a'), message='Insufficient privileges to complete the operation.', target=None)`,
    { code: 'Authorization_RequestDenied', status: 403, message: 'Insufficient privileges to complete the operation.', trackingId: 'a57a8349-18ef-4fea-bda8-755fdaab133a', kind: 'graph', shape: 'labels' },
  ],
  [
    'a requests traceback',
    `Traceback (most recent call last):
  File "/opt/mde/get.py", line 31, in <module>
    r.raise_for_status()
  File "/usr/lib/python3/site-packages/requests/models.py", line 1021, in raise_for_status
    raise HTTPError(http_error_msg, response=self)
requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.securitycenter.microsoft.com/api/ips/203.0.113.7/stats`,
    { code: null, status: 403, message: null, trackingId: null, kind: 'http', shape: 'python-requests' },
  ],
  [
    'the body printed before the traceback',
    `{'error': {'code': 'Forbidden', 'message': 'Missing application roles. API required roles: Ip.Read.All, application roles: .', 'target': '|3aa01bc2-1f2e3d4c5b6a7988.'}}
Traceback (most recent call last):
  File "/opt/mde/get.py", line 31, in <module>
    r.raise_for_status()
requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.securitycenter.microsoft.com/api/ips/203.0.113.7/stats`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles. API required roles: Ip.Read.All, application roles: .', trackingId: '|3aa01bc2-1f2e3d4c5b6a7988.', kind: 'defender', shape: 'python-dict' },
  ],
  [
    'httpx',
    `httpx.HTTPStatusError: Client error '429 Too Many Requests' for url 'https://api.security.microsoft.com/api/machines'
For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/429`,
    { code: null, status: 429, message: null, trackingId: null, kind: 'http', shape: 'python-httpx' },
  ],
  [
    'aiohttp',
    `aiohttp.client_exceptions.ClientResponseError: 401, message='Unauthorized', url=URL('https://api.securitycenter.microsoft.com/api/alerts')`,
    { code: null, status: 401, message: null, trackingId: null, kind: 'http', shape: 'python-other' },
  ],
  [
    'urllib',
    `urllib.error.HTTPError: HTTP Error 404: Not Found`,
    { code: null, status: 404, message: null, trackingId: null, kind: 'http', shape: 'python-other' },
  ],
  [
    'a session that prints the response and its JSON',
    `>>> r
<Response [403]>
>>> r.json()
{'error': {'code': 'Forbidden', 'message': 'Forbidden', 'target': '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa'}}`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'python-dict' },
  ],
  [
    'bytes',
    `b'{"error":{"code":"InvalidUrl","message":"URL htp:/x is invalid","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}'`,
    { code: 'InvalidUrl', status: 400, message: 'URL htp:/x is invalid', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'bytes with escapes in them',
    `b'{"error":{"code":"InvalidInput","message":"Invalid input \\\\"x\\\\" it\\'s","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}\\r\\n'`,
    { code: 'InvalidInput', status: 400, message: `Invalid input "x" it's`, trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'an Azure SDK exception',
    `azure.core.exceptions.ResourceNotFoundError: (ResourceNotFound) Machine x was not found
Code: ResourceNotFound
Message: Machine x was not found`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: null, kind: 'defender', shape: 'labels' },
  ],
  [
    'an OrderedDict',
    `OrderedDict([('error', OrderedDict([('code', 'Forbidden'), ('message', 'Forbidden'), ('target', '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa')]))])`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'object-dump' },
  ],
  [
    'a dict with None and False',
    `{'error': {'code': 'Forbidden', 'message': 'x', 'target': None}, 'ok': False, 'n': 1.5}`,
    { code: 'Forbidden', status: 403, message: 'x', trackingId: null, kind: 'defender', shape: 'python-dict' },
  ],
  [
    'urllib3 debug lines before a traceback',
    `DEBUG:urllib3.connectionpool:https://api.securitycenter.microsoft.com:443 "GET /api/machines HTTP/1.1" 403 None
ERROR:root:Forbidden
Traceback (most recent call last):
requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.securitycenter.microsoft.com/api/machines`,
    { code: null, status: 403, message: null, trackingId: null, kind: 'http', shape: 'access-log' },
  ],
];
