import { encodeEntities, go, java, node, formatPhpDump, formatPhpPrint, python, formatPythonString, ruby, rust, formatXml, formatYaml } from './object-formats.test-helper.ts';
import type { MessageKind, SentError } from './sent-errors.test-helper.ts';

/** Content around a body in pasted text. */
export interface Wrapper {
  readonly name: string;
  /** The message characters that the wrapper leaves unchanged. */
  readonly allows: MessageKind;
  /** Whether it accepts a multiline document. Other wrappers get a compact document. */
  readonly lines?: true;
  /** Whether it writes the body in its own format, which can only contain a Defender body. */
  readonly renders?: true;
  /** Whether it counts columns. Invisible characters have no column width. */
  readonly columns?: true;
  /** @param document The body as JSON, possibly damaged. */
  readonly wrap: (document: string, sent: SentError) => string;
}

const OTHER_ID = '99999999-1111-4222-8333-444444444444';
const percentEncode = (text: string): string => encodeURIComponent(text).replaceAll("'", '%27');
const doubleQuotes = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const prefixLines = (text: string, prefix: string): string => text.replaceAll(/^/gm, prefix);
const numberLines = (text: string, mark: string): string => text.split('\n').map((line, index) => `${index + 1}${mark}${line}`).join('\n');
const wrapColumns = (text: string, width: number): string => text.split('\n').flatMap((line) => line.match(new RegExp(`[^]{1,${width}}`, 'gu')) ?? ['']).join('\n');
const insertNulls = (text: string): string => Array.from(text, (char) => `${char}\0`).join('');
const escapeUnicode = (text: string): string => text.replaceAll(/[{}"\\<>&']/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
const addColors = (document: string): string => document.replaceAll(/"(?:[^"\\]|\\.)*"|[{}[\],]/g, (token) => (token.length > 1 ? `\u001B[0;32m${token}\u001B[0m` : `\u001B[1;39m${token}\u001B[0m`));
const members = ({ expected }: SentError): string => `code    : ${expected.code ?? ''}\nmessage : ${expected.message ?? ''}\ntarget  : ${expected.trackingId ?? ''}`;

const HEAD = 'date: Mon, 23 Nov 2026 08:00:00 GMT\r\ncontent-type: application/json; charset=utf-8\r\n';
const AT_LINE = "At C:\\scripts\\isolate.ps1:43 char:13\n+     $data = Invoke-RestMethod -Uri $uri -Method Post -Headers $headers ...\n    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-RestMethod], WebException\n    + FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand\n";

/** Ways in which pasted text contains a body. None of them changes what the service sent. */
export const WRAPPERS: readonly Wrapper[] = [
  { name: 'unchanged', allows: 'wild', lines: true, wrap: (json) => json },
  { name: 'after a log prefix', allows: 'wild', wrap: (json) => `2026-11-10 09:00:00,120 ERROR soc.mde call failed: ${json}` },
  { name: 'between log lines', allows: 'wild', wrap: (json) => `2026-11-10 09:00:00 INFO started\n2026-11-10 09:00:01 INFO calling\n2026-11-10 09:00:02 ERROR ${json}\n2026-11-10 09:00:03 INFO stopped\n` },
  { name: 'one of several documents', allows: 'wild', wrap: (json) => `{"level":"info","msg":"started"}\n{"level":"error","msg":"call failed","response":${json}}\n{"level":"info","msg":"stopped"}\n` },
  { name: 'in a JSON string', allows: 'wild', lines: true, wrap: (json) => JSON.stringify({ level: 'error', response: json }) },
  { name: 'in a JSON string in a JSON string', allows: 'wild', lines: true, wrap: (json) => JSON.stringify({ a: JSON.stringify({ b: json }) }) },
  { name: 'escaped, without quotes around it', allows: 'wild', wrap: (json) => `body=${JSON.stringify(json).slice(1, -1)}` },
  { name: 'with quotes and brackets as \\uXXXX', allows: 'wild', wrap: (json) => `{"d":"${escapeUnicode(json)}"}` },
  { name: 'in a Logic Apps output', allows: 'wild', lines: true, wrap: (json, { status, expected }) => `{"statusCode":${status},"headers":{${expected.trackingId === null ? '' : `"x-ms-request-id":"${OTHER_ID}"`}},"body":${json}}` },
  { name: 'in a Logic Apps output with a string body', allows: 'wild', lines: true, wrap: (json, { status }) => `{"statusCode":${status},"headers":{"Date":"Mon, 23 Nov 2026 08:00:00 GMT"},"body":${JSON.stringify(json)}}` },
  { name: 'in a SOAR record', allows: 'wild', lines: true, wrap: (json, { status }) => `[{"status_code":${status},"response_headers":{"Date":"Mon, 23 Nov 2026 08:00:00 GMT"},"json_body":${json}}]` },
  { name: 'in an Elastic connector text', allows: 'wild', wrap: (json, { status }) => `Attempt to send [cancelAction] to Microsoft Defender for Endpoint failed: Status code: ${status}. Message: API Error: Request failed with status code ${status}\nURL called:[post] https://api.securitycenter.windows.com/api/machineactions/${OTHER_ID}/cancel\nResponse body: ${json}` },
  { name: 'in a Filebeat line', allows: 'wild', wrap: (json, { status }) => JSON.stringify({ 'log.level': 'error', '@timestamp': '2026-11-23T08:00:00.000Z', message: `Error while processing http request: failed to execute http GET: server responded with status code ${status}: ${json}` }) },
  { name: 'in a container log line', allows: 'wild', wrap: (json) => JSON.stringify({ log: `call failed ${json}\n`, stream: 'stderr', time: '2026-11-23T08:00:00Z' }) },
  { name: 'in an XSOAR text', allows: 'wild', lines: true, wrap: (json, { status }) => `Error in API call [${status}] - None\n${json}` },
  { name: 'in a TheHive text', allows: 'wild', wrap: (json, { status }) => `Can't isolate machine (HTTP ${status}): ${json}` },
  { name: 'after its number', allows: 'wild', wrap: (json, { status }) => `Error code: ${status}. Message: ${json}` },
  { name: 'in a list', allows: 'wild', lines: true, wrap: (json) => `[${json}]` },
  { name: 'in a HAR file', allows: 'wild', lines: true, wrap: (json, { status }) => JSON.stringify({ log: { entries: [{ request: { method: 'GET', url: 'https://api.security.microsoft.com/api/machines' }, response: { status, headers: [{ name: 'Date', value: 'Mon, 23 Nov 2026 08:00:00 GMT' }], content: { mimeType: 'application/json', text: json } } }] } }) },
  { name: 'in a JSON batch', allows: 'wild', lines: true, wrap: (json, { status }) => `{"responses":[{"id":"1","status":200,"body":{"value":[]}},{"id":"2","status":${status},"body":${json}}]}` },
  { name: 'in a multipart batch', allows: 'wild', lines: true, wrap: (json, { status }) => `--batchresponse_1\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{"value":[]}\r\n--batchresponse_1\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 ${status} Error\r\nContent-Type: application/json\r\n\r\n${json}\r\n--batchresponse_1--\r\n` },
  { name: 'in a CSV field', allows: 'wild', wrap: (json) => `a,${doubleQuotes(json)},b` },
  { name: 'in a CSV file row', allows: 'wild', wrap: (json) => `time,level,response\n2026-11-23T08:00:00Z,error,${doubleQuotes(json)}\n2026-11-23T08:00:01Z,info,ok\n` },
  { name: 'URL-encoded', allows: 'wild', wrap: (json) => `error=${percentEncode(json)}&x=1` },
  { name: 'URL-encoded twice', allows: 'wild', wrap: (json) => `https://contoso.example/?u=${percentEncode(`e=${percentEncode(json)}&y=2`)}` },
  { name: 'HTML-escaped', allows: 'wild', lines: true, wrap: (json) => `<pre>${encodeEntities(json)}</pre>` },
  { name: 'HTML-escaped twice', allows: 'wild', wrap: (json) => `<td>${encodeEntities(encodeEntities(json))}</td>` },
  { name: 'in a quoted email', allows: 'wild', lines: true, wrap: (json) => prefixLines(json, '> ') },
  { name: 'in a nested email quote', allows: 'wild', lines: true, wrap: (json) => `Hi,\n\n${prefixLines(`does anyone know this?\n\n${json}`, '> > ')}\n` },
  { name: 'in a code fence', allows: 'wild', lines: true, wrap: (json) => `Look:\n\`\`\`json\n${json}\n\`\`\`\n` },
  { name: 'in a code fence with line numbers', allows: 'wild', lines: true, wrap: (json) => `\`\`\`\n${numberLines(json, '  ')}\n\`\`\`\n` },
  { name: 'in a diff', allows: 'wild', lines: true, wrap: (json) => `@@ -1,3 +1,9 @@\n${prefixLines(json, '+')}\n` },
  { name: 'with colors', allows: 'wild', lines: true, wrap: addColors },
  { name: 'in UTF-16 read as UTF-8', allows: 'plain', lines: true, wrap: insertNulls },
  { name: 'below a status line', allows: 'wild', lines: true, wrap: (json, { status }) => `HTTP/1.1 ${status} Error\r\n${HEAD}\r\n${json}` },
  { name: 'in a curl transcript', allows: 'wild', lines: true, wrap: (json, { status }) => `> GET /api/machines HTTP/2\n> host: api.security.microsoft.com\n> accept: */*\n>\n< HTTP/2 ${status}\n< date: Mon, 23 Nov 2026 08:00:00 GMT\n< content-type: application/json\n<\n${json}\n* Connection #0 to host api.security.microsoft.com left intact\n` },
  { name: 'in Windows PowerShell', allows: 'wild', wrap: (json) => `Invoke-RestMethod : ${json}\n${AT_LINE}` },
  { name: 'in Windows PowerShell, 80 columns', allows: 'wordy', columns: true, wrap: (json) => `${wrapColumns(`Invoke-RestMethod : ${json}`, 80)}\n${AT_LINE}` },
  { name: 'in Windows PowerShell, 120 columns', allows: 'wordy', columns: true, wrap: (json) => `${wrapColumns(`Invoke-RestMethod : ${json}`, 120)}\n${AT_LINE}` },
  { name: 'in PowerShell 7', allows: 'wild', lines: true, wrap: (json) => `Invoke-RestMethod: C:\\scripts\\isolate.ps1:2\nLine |\n   2 |  Invoke-RestMethod -Method Post -Uri $uri -Headers $h -Body $b\n     |  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n${prefixLines(json, '     | ')}\n` },
  { name: 'in ErrorDetails', allows: 'wild', wrap: (json) => `Exception             : System.Net.WebException\nErrorDetails          : ${json}\nInvocationInfo        : System.Management.Automation.InvocationInfo\n` },
  { name: 'in a traceback', allows: 'wild', wrap: (json, { status }) => `Traceback (most recent call last):\n  File "/opt/soc/isolate.py", line 42, in <module>\n    raise ApiError(response.text)\nApiError: ${status} ${json}` },
  { name: 'in a Python bytes literal', allows: 'wild', wrap: (json) => `b${formatPythonString(json)}` },
  { name: 'in a Python string literal', allows: 'wild', wrap: (json) => `Exception(${formatPythonString(json)})` },
  { name: 'as a Python dict', allows: 'wild', renders: true, wrap: (_, { body }) => python(body) },
  { name: 'as a Node object', allows: 'wild', renders: true, wrap: (_, { body }) => node(body) },
  { name: 'as a Node object, 80 columns', allows: 'wordy', renders: true, columns: true, wrap: (_, { body }) => wrapColumns(`soc.mde: call failed ${node(body).replaceAll(/\n\s*/g, ' ')}`, 80) },
  { name: 'as a Rust value', allows: 'wild', renders: true, wrap: (_, { body }) => rust(body) },
  { name: 'as a Ruby hash', allows: 'wild', renders: true, wrap: (_, { body }) => ruby(body) },
  { name: 'as a Java map', allows: 'plain', renders: true, wrap: (_, { body }) => java(body) },
  { name: 'as a Go map', allows: 'plain', renders: true, wrap: (_, { body }) => `2026/11/23 08:00:00 get machine: ${go(body)}` },
  { name: 'printed by PHP', allows: 'plain', renders: true, wrap: (_, { body }) => formatPhpPrint(body) },
  { name: 'dumped by PHP', allows: 'plain', renders: true, wrap: (_, { body }) => formatPhpDump(body) },
  { name: 'as YAML', allows: 'wild', renders: true, wrap: (_, { body }) => formatYaml(body) },
  { name: 'as XML', allows: 'wild', renders: true, wrap: (_, { body }) => `<?xml version="1.0" encoding="utf-8"?>\n${formatXml(body)}` },
  { name: 'as a PowerShell list', allows: 'plain', renders: true, wrap: (_, sent) => `\n${members(sent)}\n\n` },
];
