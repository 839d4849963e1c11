import { expect, it } from 'vitest';
import { detectClient, type ClientId } from './clients.ts';
import { createBody, decodeErrors } from '../tests/decode-cases.ts';
import { FORMAT_SAMPLES } from '../tests/format-samples.ts';

const detectClients = (text: string): readonly (ClientId | null)[] => decodeErrors(text).map((error) => detectClient(error, text));
const BODY = createBody('Forbidden', 'Missing roles', '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa');

it.each<[string, string, ClientId | null]>([
  ['curl', FORMAT_SAMPLES.curl.text, 'curl'],
  ['wget', FORMAT_SAMPLES.wget.text, 'wget'],
  ['Windows PowerShell', FORMAT_SAMPLES['powershell-5'].text, 'powershell-5'],
  ['PowerShell 7', FORMAT_SAMPLES['powershell-7'].text, 'powershell-7'],
  ['requests', FORMAT_SAMPLES['python-requests'].text, 'python-requests'],
  ['httpx', FORMAT_SAMPLES['python-httpx'].text, 'python-httpx'],
  ['aiohttp', FORMAT_SAMPLES['python-other'].text, 'python-aiohttp'],
  ['urllib', 'urllib.error.HTTPError: HTTP Error 404: Not Found', 'python-urllib'],
  ['.NET', FORMAT_SAMPLES.dotnet.text, 'dotnet'],
  ['Java', FORMAT_SAMPLES.java.text, 'java'],
  ['Node', FORMAT_SAMPLES.node.text, 'node'],
  ['Go', FORMAT_SAMPLES.go.text, 'go'],
  ['Rust', FORMAT_SAMPLES.rust.text, 'rust'],
  ['PHP', FORMAT_SAMPLES.php.text, 'php'],
  ['Ruby', FORMAT_SAMPLES.ruby.text, 'ruby'],
  ['a browser', FORMAT_SAMPLES['browser-console'].text, 'browser'],
  ['Postman', FORMAT_SAMPLES.postman.text, 'postman'],
  ['Power BI', FORMAT_SAMPLES['power-bi'].text, 'power-bi'],
  ['Logic Apps', FORMAT_SAMPLES['soar-record'].text, 'logic-apps'],
  ['XSOAR', FORMAT_SAMPLES.xsoar.text, 'xsoar'],
  ['TheHive Cortex', FORMAT_SAMPLES['thehive-cortex'].text, 'thehive-cortex'],
  ['Elastic', FORMAT_SAMPLES.elastic.text, 'elastic'],
  ['Filebeat', '{"log.level":"error","message":"server responded with status code 401"}', 'filebeat'],
  ['Splunk', `2026-11-23 08:00:00,123 log_level=ERROR pid=4242 tid=MainThread | failed\n${FORMAT_SAMPLES['python-requests'].text}`, 'splunk'],
  ['Tines', '{"body":null,"headers":{},"status":403,"meta":{"ok":true}}', 'tines'],
  ['n8n', '{"errorMessage":"Forbidden","errorDetails":{"httpCode":"403"},"n8nDetails":{"nodeName":"HTTP Request"}}', 'n8n'],
  ['Ansible', 'fatal: [localhost]: FAILED! => {"msg": "Status code was 401 and not [200]: HTTP Error 401: Unauthorized", "status": 401}', 'ansible'],
  ['Terraform', '╷\n│ Error: reading device: unexpected status 404 (404 Not Found) with error: ResourceNotFound: Machine x was not found\n╵', 'terraform'],
  ['an access log', FORMAT_SAMPLES['access-log'].text, 'access-log'],
  ['a gateway', FORMAT_SAMPLES.html.text, 'gateway'],
  ['a body after a cmdlet name', `Invoke-RestMethod : ${BODY}`, 'powershell-5'],
  ['a body that Guzzle truncated', `Client error: \`GET https://x\` resulted in a \`403 Forbidden\` response:\n${BODY.slice(0, 60)} (truncated...)`, 'php'],
  ['a body below a traceback', `${BODY}\nrequests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://x`, 'python-requests'],
  ['no client', BODY, null],
  ['a code only', 'Forbidden', null],
])('detects %s', (_, text, client) => {
  expect(detectClients(text)).toEqual([client]);
});
