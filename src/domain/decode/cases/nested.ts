import type { DecodeCase } from '../tests/decode-cases.ts';

/** Formats nested in each other, and truncated bodies. Every text is program output as it reaches the clipboard. */
export const NESTED_CASES: readonly DecodeCase[] = [
  [
    'missing brackets before the lines of a PowerShell record',
    'Invoke-RestMethod : {"error":{"code":"ResourceNotFound","message":"Machine 0a1b was not found","target":"7d2e4025-99c9-4a4a-9e68-7e94487ae201"\nAt C:\\scripts\\isolate.ps1:43 char:13\n+ $data = Invoke-RestMethod -Uri $uri\n',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'missing brackets before the end of a curl transcript',
    '< HTTP/1.1 404 Not Found\n< Content-Type: application/json\n<\n{"error":{"code":"ResourceNotFound","message":"Machine 0a1b was not found","target":"7d2e4025-99c9-4a4a-9e68-7e94487ae201"\n* Connection #0 to host api.security.microsoft.com left intact\n',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'missing brackets before prose',
    'We get this since Monday:\n\n{"error":{"code":"ResourceNotFound","message":"Machine 0a1b was not found","target":"7d2e4025-99c9-4a4a-9e68-7e94487ae201"\n\nAny idea what it means?',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'missing brackets in inline code',
    'The answer was `{"error":{"code":"ResourceNotFound","message":"Machine 0a1b was not found","target":"7d2e4025-99c9-4a4a-9e68-7e94487ae201"`, as so often.',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'inline code that contains escapes',
    'The answer was `{"error":{"code":"ResourceNotFound","message":"a\\r\\nb c:\\\\temp \\"x\\"","target":"7d2e4025-99c9-4a4a-9e68-7e94487ae201"}}`, as so often.',
    { code: 'ResourceNotFound', status: 404, message: 'a\r\nb c:\\temp "x"', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a Python dict whose message is JSON',
    '{\'error\': {\'code\': \'InvalidInput\', \'message\': \'{"a":1}\', \'target\': \'7d2e4025-99c9-4a4a-9e68-7e94487ae201\'}}',
    { code: 'InvalidInput', status: 400, message: '{"a":1}', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'an inspected object whose message is JSON',
    '{ error: { code: \'InvalidInput\', message: \'{"a":1}\', target: \'7d2e4025-99c9-4a4a-9e68-7e94487ae201\' } }',
    { code: 'InvalidInput', status: 400, message: '{"a":1}', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'an Elastic connector with an unknown code',
    'Attempt to send [cancelAction] to Microsoft Defender for Endpoint failed: Status code: 403. Message: API Error: [Forbidden] Request failed with status code 403\nURL called:[post] https://api.securitycenter.windows.com/api/machineactions/11111111-2222-4333-8444-555555555555/cancel\nResponse body: {"error":{"code":"MachineBusy","message":"Machine 0a1b was not found","target":"7d2e4025-99c9-4a4a-9e68-7e94487ae201"}}',
    { code: 'MachineBusy', status: 403, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a Python dict in a JSON string',
    '{"level": "error", "response": "{\'error\': {\'code\': \'ResourceNotFound\', \'message\': \'tab\\\\there\', \'target\': \'7d2e4025-99c9-4a4a-9e68-7e94487ae201\'}}"}',
    { code: 'ResourceNotFound', status: 404, message: 'tab\there', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'an inspected object as a JSON string',
    '"{ error: { code: \'ResourceNotFound\', message: \'a\\\\\\\\b\', target: \'7d2e4025-99c9-4a4a-9e68-7e94487ae201\' } }"',
    { code: 'ResourceNotFound', status: 404, message: 'a\\b', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a Python dict with both quotes in a JSON string',
    '{"response": "{\'error\': \'invalid_grant\', \'error_description\': \\"AADSTS50126: The name x was not found in the tenant \'contoso\'.\\\\r\\\\nTrace ID: 7d2e4025-99c9-4a4a-9e68-7e94487ae201\\\\r\\\\nCorrelation ID: 558e119a-9620-435e-91e0-78d6b7e8f657\\\\r\\\\nTimestamp: 2026-11-23 08:00:00Z\\", \'error_codes\': [50126], \'trace_id\': \'7d2e4025-99c9-4a4a-9e68-7e94487ae201\'}"}',
    { code: 'AADSTS50126', status: null, message: 'AADSTS50126: The name x was not found in the tenant \'contoso\'.\r\nTrace ID: 7d2e4025-99c9-4a4a-9e68-7e94487ae201\r\nCorrelation ID: 558e119a-9620-435e-91e0-78d6b7e8f657\r\nTimestamp: 2026-11-23 08:00:00Z', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'entra' },
  ],
  [
    'an inspected object on an HTML page',
    '<html><body><pre>{ error: { code: &#39;ResourceNotFound&#39;, message: &#39;Machine 0a1b was not found&#39;, target: &#39;7d2e4025-99c9-4a4a-9e68-7e94487ae201&#39; } }</pre></body></html>',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a Python dict in a CSV field',
    '2026-11-10,call failed,"{\'error\': {\'code\': \'InvalidInput\', \'message\': ""it\'s \'High\'"", \'target\': \'7d2e4025-99c9-4a4a-9e68-7e94487ae201\'}}",done',
    { code: 'InvalidInput', status: 400, message: 'it\'s \'High\'', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a Ruby hash in a CSV field',
    '2026-11-10,call failed,"{""error""=>{""code""=>""ResourceNotFound"", ""message""=>""Machine 0a1b was not found"", ""target""=>""7d2e4025-99c9-4a4a-9e68-7e94487ae201""}}",done',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'colors without their escape character, before words',
    '[91mHTTP/2 403\n[91mcontent-type: application/json\n\n[91m{"error":{"code":"MachineBusy","message":"Machine 0a1b was not found","target":"7d2e4025-99c9-4a4a-9e68-7e94487ae201"}}[0m',
    { code: 'MachineBusy', status: 403, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'colors without their escape character, inside a wrapped ID',
    '[91m{"error":{"code":"ResourceNotFound","message":"Machine 0a1b was not found","target":"7d2e4025-99c9-4a4a-9e68-7e9[0m\n[91m4487ae201"}}[0m',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a comment before escaped members',
    'time=1 body="{ /* x */ \\"error\\":{\\"code\\":\\"ResourceNotFound\\",\\"message\\":\\"a \\\\\\"b\\\\\\" \\\\\\\\ c\\",\\"target\\":\\"7d2e4025-99c9-4a4a-9e68-7e94487ae201\\"}}" took=12',
    { code: 'ResourceNotFound', status: 404, message: 'a "b" \\ c', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a comment before doubled quotes',
    '2026-11-10,call failed,"{ /* x */ ""error"":{""code"":""ResourceNotFound"",""message"":""Machine 0a1b was not found"",""target"":""7d2e4025-99c9-4a4a-9e68-7e94487ae201""}}",done',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a comment before entities',
    '<pre>{ /* x */ &quot;error&quot;:{&quot;code&quot;:&quot;ResourceNotFound&quot;,&quot;message&quot;:&quot;Machine 0a1b was not found&quot;,&quot;target&quot;:&quot;7d2e4025-99c9-4a4a-9e68-7e94487ae201&quot;}}</pre>',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a truncated bytes literal',
    'response.content = b\'{"error":{"code":"ResourceNotFound","message":"a \\\\"b\\\\"","target":"7d2e4025-99c9-4a4a-9e68-7e94487ae201"',
    { code: 'ResourceNotFound', status: 404, message: 'a "b"', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a truncated, indented bytes literal',
    'response.content = b\'{\\n  "error": {\\n    "code": "ResourceNotFound",\\n    "message": "Machine 0a1b was not found",\\n    "target": "7d2e4025-99c9-4a4a-9e68-7e94487ae201"\\n',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a JSON string in a URL',
    'https://portal.contoso.example/show?error=%22%7B%5C%22error%5C%22%3A%7B%5C%22code%5C%22%3A%5C%22ResourceNotFound%5C%22%2C%5C%22message%5C%22%3A%5C%22Machine%200a1b%20was%20not%20found%5C%22%2C%5C%22target%5C%22%3A%5C%227d2e4025-99c9-4a4a-9e68-7e94487ae201%5C%22%7D%7D%22&x=1',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a log line with escaped JSON in a URL',
    'state=1&error=level%3Derror+body%3D%22%7B%5C%22error%5C%22%3A%7B%5C%22code%5C%22%3A%5C%22ResourceNotFound%5C%22%2C%5C%22message%5C%22%3A%5C%22Machine+0a1b+was+not+found%5C%22%2C%5C%22target%5C%22%3A%5C%227d2e4025-99c9-4a4a-9e68-7e94487ae201%5C%22%7D%7D%22+took%3D12&x=1',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a Python dict in a URL',
    'https://portal.contoso.example/show?error=%7B\'error\'%3A%20%7B\'code\'%3A%20\'ResourceNotFound\'%2C%20\'message\'%3A%20\'Machine%200a1b%20was%20not%20found\'%2C%20\'target\'%3A%20\'7d2e4025-99c9-4a4a-9e68-7e94487ae201\'%7D%7D&x=1',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'an inspected object in a URL',
    'https://portal.contoso.example/show?error=%7B%20error%3A%20%7B%20code%3A%20\'ResourceNotFound\'%2C%20message%3A%20\'Machine%200a1b%20was%20not%20found\'%2C%20target%3A%20\'7d2e4025-99c9-4a4a-9e68-7e94487ae201\'%20%7D%20%7D&x=1',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a log line with escaped JSON on a page',
    '<html><body><pre>level=error body=&quot;{\\&quot;error\\&quot;:{\\&quot;code\\&quot;:\\&quot;ResourceNotFound\\&quot;,\\&quot;message\\&quot;:\\&quot;Machine 0a1b was not found\\&quot;,\\&quot;target\\&quot;:\\&quot;7d2e4025-99c9-4a4a-9e68-7e94487ae201\\&quot;}}&quot; took=12</pre></body></html>',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a JSON string on a page',
    '<pre>&quot;{\\&quot;error\\&quot;:{\\&quot;code\\&quot;:\\&quot;ResourceNotFound\\&quot;,\\&quot;message\\&quot;:\\&quot;Machine 0a1b was not found\\&quot;,\\&quot;target\\&quot;:\\&quot;7d2e4025-99c9-4a4a-9e68-7e94487ae201\\&quot;}}&quot;</pre>',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'escaped JSON in a CSV field',
    '2026-11-10,call failed,"{\\""error\\"":{\\""code\\"":\\""ResourceNotFound\\"",\\""message\\"":\\""Machine 0a1b was not found\\"",\\""target\\"":\\""7d2e4025-99c9-4a4a-9e68-7e94487ae201\\""}}",done',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a CSV field in a CSV field',
    '1,"2026-11-10,call failed,""{""""error"""":{""""code"""":""""ResourceNotFound"""",""""message"""":""""Machine 0a1b was not found"""",""""target"""":""""7d2e4025-99c9-4a4a-9e68-7e94487ae201""""}}"",done",x',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a page in a URL',
    'state=1&page=%3Cpre%3E%7B%26quot%3Berror%26quot%3B%3A%7B%26quot%3Bcode%26quot%3B%3A%26quot%3BResourceNotFound%26quot%3B%2C%26quot%3Bmessage%26quot%3B%3A%26quot%3BMachine%200a1b%20was%20not%20found%26quot%3B%2C%26quot%3Btarget%26quot%3B%3A%26quot%3B7d2e4025-99c9-4a4a-9e68-7e94487ae201%26quot%3B%7D%7D%3C/pre%3E',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'escaped JSON in a bytes literal',
    'response.content = b\'{\\\\"error\\\\":{\\\\"code\\\\":\\\\"ResourceNotFound\\\\",\\\\"message\\\\":\\\\"Machine 0a1b was not found\\\\",\\\\"target\\\\":\\\\"7d2e4025-99c9-4a4a-9e68-7e94487ae201\\\\"}}\'',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a JSON string in a bytes literal',
    'response.content = b\'"{\\\\"error\\\\":{\\\\"code\\\\":\\\\"ResourceNotFound\\\\",\\\\"message\\\\":\\\\"Machine 0a1b was not found\\\\",\\\\"target\\\\":\\\\"7d2e4025-99c9-4a4a-9e68-7e94487ae201\\\\"}}"\'',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a URL in a URL',
    'https://a.example/?u=state%3D1%26error%3D%257B%250A%2B%2B%2B%2B%2522error%2522%253A%2B%257B%250A%2B%2B%2B%2B%2B%2B%2B%2B%2522code%2522%253A%2B%2522ResourceNotFound%2522%252C%250A%2B%2B%2B%2B%2B%2B%2B%2B%2522message%2522%253A%2B%2522Machine%2B0a1b%2Bwas%2Bnot%2Bfound%2522%252C%250A%2B%2B%2B%2B%2B%2B%2B%2B%2522target%2522%253A%2B%25227d2e4025-99c9-4a4a-9e68-7e94487ae201%2522%250A%2B%2B%2B%2B%257D%250A%257D%26x%3D1&x=1',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a bytes literal of a dict with both quotes',
    'response.content = b\'{\\\'error\\\': {\\\'code\\\': \\\'ResourceNotFound\\\', \\\'message\\\': "Resource x wasn\\\'t found.", \\\'target\\\': \\\'7d2e4025-99c9-4a4a-9e68-7e94487ae201\\\'}}\'',
    { code: 'ResourceNotFound', status: 404, message: 'Resource x wasn\'t found.', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'smart quotes in a quoted value',
    'time=1 body="{“error”:{“code”:“InvalidInput”,“message”:“a \\\\\\"b\\\\\\" c”,“target”:“7d2e4025-99c9-4a4a-9e68-7e94487ae201”}}" took=1',
    { code: 'InvalidInput', status: 400, message: 'a "b" c', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'smart quotes in indented escaped JSON',
    'time=1 body="{\\n  “error“: {\\n    “code“: “ResourceNotFound“,\\n    “message“: “Machine 0a1b was not found“,\\n    “target“: “7d2e4025-99c9-4a4a-9e68-7e94487ae201“\\n  }\\n}" took=1',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a URL with an apostrophe on a page',
    '<pre>https://a.example/?e=%7B%22error%22%3A%7B%22code%22%3A%22ResourceNotFound%22%2C%22message%22%3A%22Resource%20x%20wasn&#39;t%20found.%22%2C%22target%22%3A%227d2e4025-99c9-4a4a-9e68-7e94487ae201%22%7D%7D&amp;x=1</pre>',
    { code: 'ResourceNotFound', status: 404, message: 'Resource x wasn\'t found.', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a URL that a console wrapped',
    'https://portal.contoso.example/show?error=%7B%22error%22%3A%7B%22code%22%3A%22Re\nsourceNotFound%22%2C%22message%22%3A%22Machine%200a1b%20was%20not%20found%22%2C%\n22target%22%3A%227d2e4025-99c9-4a4a-9e68-7e94487ae201%22%7D%7D&x=1',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a quoted value that a console wrapped between backslash and quote',
    'time=2026-11-23T08:00:00Z level=error body="{\\n    \\"error\\": {\\n        \\"code\\\n": \\"InvalidUrl\\",\\n        \\"message\\": \\"Machine 0a1b was not found\\",\\n      \n  \\"target\\": \\"f7f74f01-eaa1-4d4f-99ff-74c48126ebb2\\"\\n    }\\n}" took=12',
    { code: 'InvalidUrl', status: 400, message: 'Machine 0a1b was not found', trackingId: 'f7f74f01-eaa1-4d4f-99ff-74c48126ebb2', kind: 'defender' },
  ],
  [
    'a Python dict whose message starts with JSON',
    '{\'error\': {\'code\': \'InvalidDomainName\', \'message\': \'{"a":1} is wrong\', \'target\': \'7d2e4025-99c9-4a4a-9e68-7e94487ae201\'}}',
    { code: 'InvalidDomainName', status: 400, message: '{"a":1} is wrong', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'smart quotes in a URL',
    'state=1&error=%7B%E2%80%9Cerror%E2%80%9D%3A%7B%E2%80%9Ccode%E2%80%9D%3A%E2%80%9CResourceNotFound%E2%80%9D%2C%E2%80%9Cmessage%E2%80%9D%3A%E2%80%9CMachine+0a1b+was+not+found%E2%80%9D%2C%E2%80%9Ctarget%E2%80%9D%3A%E2%80%9C7d2e4025-99c9-4a4a-9e68-7e94487ae201%E2%80%9D%7D%7D&x=1',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'indented escaped JSON in a URL',
    'https://portal.contoso.example/show?error=body%3D%22%7B%5Cn%20%20%5C%22error%5C%22%3A%20%7B%5Cn%20%20%20%20%5C%22code%5C%22%3A%20%5C%22ResourceNotFound%5C%22%2C%5Cn%20%20%20%20%5C%22message%5C%22%3A%20%5C%22Machine%200a1b%20was%20not%20found%5C%22%2C%5Cn%20%20%20%20%5C%22target%5C%22%3A%20%5C%227d2e4025-99c9-4a4a-9e68-7e94487ae201%5C%22%5Cn%20%20%7D%5Cn%7D%22%20took%3D12&x=1',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'indented escaped JSON in a form',
    'state=1&error=%22%7B%5Cn++%5C%22error%5C%22%3A+%7B%5Cn++++%5C%22code%5C%22%3A+%5C%22ResourceNotFound%5C%22%2C%5Cn++++%5C%22message%5C%22%3A+%5C%22Machine+0a1b+was+not+found%5C%22%2C%5Cn++++%5C%22target%5C%22%3A+%5C%227d2e4025-99c9-4a4a-9e68-7e94487ae201%5C%22%5Cn++%7D%5Cn%7D%22&x=1',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'missing brackets before the rest of a log line',
    'Nov 23 08:00:00 soc-1 app[4711]: upstream said {"error":{"code":"ResourceNotFound","message":"Machine 0a1b was not found","target":"7d2e4025-99c9-4a4a-9e68-7e94487ae201" after 120 ms',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a bytes literal without the last brackets',
    'response.content = b\'{"error":{"code":"ResourceNotFound","message":"Machine 0a1b was not found","target":"7d2e4025-99c9-4a4a-9e68-7e94487ae201"\'',
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b was not found', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'inline code with a comment',
    'The answer was `{ /* x */ "error":{"code":"ResourceNotFound","message":"two\\nlines","target":"7d2e4025-99c9-4a4a-9e68-7e94487ae201"}}`, as so often.',
    { code: 'ResourceNotFound', status: 404, message: 'two\nlines', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'inline code without the last brackets',
    'The answer was `{"error":{"code":"ResourceNotFound","message":"two\\r\\nlines","target":"7d2e4025-99c9-4a4a-9e68-7e94487ae201"`, as so often.',
    { code: 'ResourceNotFound', status: 404, message: 'two\r\nlines', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
];
