import type { Expected, DecodeCase } from '../tests/decode-cases.ts';
import { getBaseError, toExpected, formatPythonString, type BaseError } from './base-errors.ts';

/** A text with an error, and the values that differ from the complete error; `null` for a text without an error. */
interface ItemText {
  readonly write: (error: BaseError) => string;
  readonly found: readonly Expected[];
  readonly isDamaged: boolean;
}

type Write = (error: BaseError) => string;

const whole = (write: Write, ...found: readonly Expected[]): ItemText => ({ write, found, isDamaged: false });
/** Marks a text that was cut, wrapped, recolored or requoted on its way to the clipboard, in addition to what the item tests. */
const damaged = (write: Write, ...found: readonly Expected[]): ItemText => ({ write, found, isDamaged: true });

const NO_ID: Expected = { trackingId: null };
const REQUEST_ID = '2f6a9c0e-18d4-4b73-a5e1-90c7d3b8f426';
const http = (status: number, more: Expected = {}): Expected => ({ kind: 'http', code: null, status, message: null, trackingId: null, ...more });

const str = (text: string): string => JSON.stringify(text);
const escaped = (text: string): string => str(text).slice(1, -1);
const lines = (text: string, prefix: string | ((line: number) => string)): string =>
  text
    .split('\n')
    .map((line, index) => `${typeof prefix === 'string' ? prefix : prefix(index)}${line}`)
    .join('\n');
const members = ({ code, message, target }: BaseError, write: (key: string, value: string) => string, between: string): string =>
  [write('code', code), write('message', message), write('target', target)].join(between);
/** Breaks a text between characters, like a console of that width. */
const wrapped = (text: string, width: number, prefix = ''): string =>
  (text.match(new RegExp(`[^]{1,${width}}`, 'g')) ?? []).join(`\n${prefix}`);
const beforeId = (text: string, { target }: BaseError): string => text.slice(0, text.indexOf(target) - 2);
/** Writes every UTF-16 code unit that `which` matches as `\uXXXX`. */
const asUnits = (text: string, which: RegExp): string => text.replaceAll(which, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
const hex = (text: string): string => asUnits(text, /["{}]/g);

/** Texts that people paste, by item. Each item has at least five texts from different clients and versions, and one of them is damaged. */
export const ITEM_TEXTS: Readonly<Record<string, readonly ItemText[]>> = {
  'JSON with comments': [
    whole(({ json }) => `// answer of the API\n${json}`),
    whole(({ pretty }) => pretty.replace('{\n', '{ // here it begins\n')),
    whole(({ json }) => json.replace('"error":', '/* the error */ "error": ')),
    whole((e) => `{\n  "error": {\n    # what went wrong\n    ${members(e, (key, value) => `${str(key)}: ${str(value)}`, ', // next\n    ')}\n  }\n}`),
    damaged((e) => `${beforeId(e.json, e)} /* the rest is`, NO_ID),
  ],
  'JSON with trailing commas': [
    whole(({ json }) => json.replace('}}', ',}}')),
    whole(({ json }) => json.replace('}}', '},}')),
    whole(({ pretty }) => pretty.replace('"\n  }', '",\n  },')),
    whole(({ json }) => `[${json},]`),
    damaged(({ json }) => json.replace('}}', ',,}')),
  ],
  'JSON with single or smart quotes': [
    whole((e) => `{'error': {${members(e, (key, value) => `'${key}': ${formatPythonString(value)}`, ', ')}}}`),
    whole((e) => `{“error”: {${members(e, (key, value) => `“${key}”: “${value}”`, ', ')}}}`),
    whole((e) => `{„error“: {${members(e, (key, value) => `„${key}“: „${value}“`, ', ')}}}`),
    whole((e) => `{"error": {${members(e, (key, value) => `"${key}": “${value}”`, ', ')}}}`),
    damaged((e) => `{“error”: {“code”: “${e.code}”, “message”: “${e.message}`, NO_ID),
  ],
  'None, True and False': [
    whole(({ python }) => python.replace('}}', ", 'details': None}}")),
    whole(({ python }) => `{'ok': False, 'response': ${python}, 'retry': None}`),
    whole(({ json }) => `{"ok": False, "data": ${json}, "next": None}`),
    whole(({ python }) => `(False, 400, ${python}, None)`),
    damaged((e) => `{'ok': False, 'response': ${beforeId(e.python, e)}`, NO_ID),
  ],
  'Python bytes': [
    whole(({ code, target }) => `b'{"error":{"code":"${code}","message":"No.","target":"${target}"}}'`, { message: 'No.' }),
    whole(({ json }) => `b"${json.replaceAll('"', String.raw`\"`)}"`),
    whole(({ code, target }) => String.raw`Response content: b'{"error":{"code":"${code}","message":"caf\xc3\xa9","target":"${target}"}}\n'`, { message: 'café' }),
    whole(({ pretty }) => `body=b'${escaped(pretty).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`),
    damaged(({ code }) => `b'{"error":{"code":"${code}","message":"The tenant is`, { message: 'The tenant is', ...NO_ID }),
  ],
  'unquoted keys': [
    whole((e) => `{error: {${members(e, (key, value) => `${key}: ${str(value)}`, ', ')}}}`),
    whole((e) => `{ error: { ${members(e, (key, value) => `${key}: ${formatPythonString(value)}`, ', ')} } }`),
    whole((e) => `({error:{${members(e, (key, value) => `${key}:${str(value)}`, ',')}}})`),
    whole((e) => `{\n  error: {\n    ${members(e, (key, value) => `${key}: ${str(value)}`, ',\n    ')}\n  }\n}`),
    damaged((e) => `{error: {code: "${e.code}", message: ${str(e.message)}, tar`, NO_ID),
  ],
  'no-break spaces': [
    whole(({ pretty }) => pretty.replaceAll(' ', '\u00A0')),
    whole(({ pretty }) => pretty.replaceAll('  ', '\u00A0\u00A0')),
    whole(({ json }) => `Error:\u00A0${json}`),
    whole((e) => `code:\u00A0${e.code}\nmessage:\u00A0${e.message}\ntarget:\u00A0${e.target}`),
    damaged((e) => `${beforeId(e.json, e).replaceAll(',', ',\u202F')}\u00A0`, NO_ID),
  ],
  'byte order marks': [
    whole(({ json }) => `\uFEFF${json}`),
    whole(({ pretty }) => `\uFEFF\r\n${pretty.replaceAll('\n', '\r\n')}`),
    whole(({ json }) => `2026-11-23 ERROR \uFEFF${json}`),
    whole(({ status, json }) => `\uFEFFHTTP/1.1 ${status} X\r\n\r\n${json}`),
    damaged((e) => `\uFEFF${beforeId(e.pretty, e)}`, NO_ID),
  ],
  'zero-width characters': [
    whole(({ json }) => json.replaceAll(',"', ',\u200B"')),
    whole(({ json }) => `\u200E${json}\u200E`),
    whole((e) => e.json.replace(e.target, e.target.replace('-', '-\u200B'))),
    whole(({ pretty }) => pretty.replaceAll('\n', '\u2060\n')),
    damaged((e) => beforeId(e.json.replace(e.code, `${e.code}\u200D`), { ...e }), NO_ID),
  ],
  'terminal colors': [
    whole(({ json }) => `\u001B[31m${json}\u001B[0m`),
    whole((e) => `{\u001B[34;1m"error"\u001B[0m: {${members(e, (key, value) => `\u001B[34;1m"${key}"\u001B[0m: \u001B[32m${str(value)}\u001B[0m`, ', ')}}}`),
    whole(({ pretty }) => lines(pretty, '\u001B[2m')),
    whole(({ json }) => `^[[31m${json}^[[0m`),
    damaged((e) => `[31m${beforeId(e.json, e)}[0m`, NO_ID),
  ],
  'truncated JSON': [
    whole((e) => beforeId(e.json, e), NO_ID),
    whole(({ json }) => json.slice(0, -1)),
    whole(({ json }) => json.slice(0, -2)),
    whole((e) => e.pretty.slice(0, e.pretty.indexOf('"message"')), { message: null, ...NO_ID }),
    damaged((e) => `${e.json.slice(0, e.json.indexOf(e.target) + 6)}...`, NO_ID),
  ],
  'JSON after a code fence': [
    whole(({ json }) => `\`\`\`json\n${json}\n\`\`\``),
    whole(({ pretty }) => `~~~\n${pretty}\n~~~`),
    whole(({ pretty }) => `Here:\n\n\`\`\`\n${pretty}\n\`\`\`\n\nAny idea?`),
    whole(({ json }) => `\`${json}\``),
    damaged(({ pretty }) => `\`\`\`json\n${pretty.slice(0, -2)}`),
  ],
  'JSON in a string': [
    whole(({ json }) => str(json)),
    whole(({ pretty }) => JSON.stringify({ response: pretty })),
    whole(({ json }) => `raise MdeError("${escaped(json)}")`),
    whole(({ json }) => `msg="call failed" body="${escaped(json)}" took=12ms`),
    damaged((e) => JSON.stringify({ response: e.json }).slice(0, -12 - e.target.length), NO_ID),
  ],
  'JSON in a string in a string': [
    whole(({ json }) => JSON.stringify({ a: JSON.stringify({ b: json }) })),
    whole(({ json }) => str(str(json))),
    whole(({ json }) => JSON.stringify({ log: `error ${JSON.stringify({ message: json })}\n` })),
    whole(({ json }) => `payload="${escaped(JSON.stringify({ body: json }))}"`),
    damaged((e) => JSON.stringify({ a: JSON.stringify({ b: e.json }) }).slice(0, -22 - e.target.length), NO_ID),
  ],
  'JSON in a CSV field': [
    whole(({ json }) => `2026-11-23,isolate,"${json.replaceAll('"', '""')}"`),
    whole(({ json }) => `time;result\n08:00;"${json.replaceAll('"', '""')}"`),
    whole(({ pretty }) => `1,"${pretty.replaceAll('"', '""')}",x`),
    whole(({ json }) => `"wks-1","${json.replaceAll('"', '""')}","${REQUEST_ID}"`),
    damaged((e) => `2026-11-23,"${beforeId(e.json, e).replaceAll('"', '""')}`, NO_ID),
  ],
  'JSON in a URL': [
    whole(({ json }) => `https://portal.contoso.example/show?error=${encodeURIComponent(json)}`),
    whole(({ json }) => `error=${encodeURIComponent(json).replaceAll('%20', '+')}&state=1`),
    whole(({ pretty }) => `body=${encodeURIComponent(pretty)}`),
    whole(({ json }) => `x=1&e=${encodeURIComponent(encodeURIComponent(json))}`),
    damaged((e) => `?error=${encodeURIComponent(beforeId(e.json, e))}`, NO_ID),
  ],
  'JSON on a page': [
    whole(({ json }) => `<pre>${json.replaceAll('"', '&quot;')}</pre>`),
    whole(({ pretty }) => `<code>${pretty.replaceAll('"', '&#34;')}</code>`),
    whole(({ json }) => `<td data-error="${json.replaceAll('"', '&quot;')}">x</td>`),
    whole(({ json }) => `<p>${json.replaceAll('"', '&#x22;').replaceAll("'", '&#39;')}</p>`),
    damaged((e) => `<pre>${beforeId(e.json, e).replaceAll('"', '&quot;')}`, NO_ID),
  ],
  'JSON with \\u escapes': [
    whole(({ json }) => `{"x":"${json.replaceAll('"', String.raw`\u0022`)}"}`),
    whole((e) => e.json.replace(e.message, asUnits(e.message, /[^]/g))),
    whole(({ json }) => hex(json)),
    whole(({ json }) => asUnits(json, /[^ -~]|'/g)),
    damaged((e) => hex(beforeId(e.json, e)), NO_ID),
  ],
  'email quotes': [
    whole(({ pretty }) => lines(pretty, '> ')),
    whole(({ pretty }) => lines(pretty, '>')),
    whole(({ pretty }) => `Anna wrote:\n${lines(pretty, '> > ')}\n\nHello Anna,\nwhat did you send?`),
    whole(({ status, pretty }) => lines(`HTTP/1.1 ${status} X\nContent-Type: application/json\n\n${pretty}`, '> ')),
    damaged((e) => lines(wrapped(e.json, 72), '> ')),
  ],
  'log timestamps': [
    whole(({ json }) => `2026-11-23 08:00:00,120 ERROR soc.mde: ${json}`),
    whole(({ json }) => `[23/Nov/2026 08:00:00] ERROR [mde:42] ${json}`),
    whole(({ json }) => `Nov 23 08:00:00 soc-1 mde[4711]: ${json}`),
    whole(({ json }) => `<11>1 2026-11-23T08:00:00Z soc-1 mde 4711 - - ${json}`),
    damaged(({ pretty }) => lines(pretty, '2026-11-23T08:00:00.000Z  ')),
  ],
  'Docker Compose prefixes': [
    whole(({ json }) => `mde-1  | ${json}`),
    whole(({ pretty }) => lines(pretty, 'mde-1  | ')),
    whole(({ pretty }) => `mde-1  | start\n${lines(pretty, 'mde-1  | ')}\nmde-1  | end`),
    whole(({ pretty }) => lines(pretty, 'soc_mde_1    | ')),
    damaged(({ pretty }) => lines(pretty.slice(0, -2), '\u001B[36mmde-1  | \u001B[0m')),
  ],
  'gutters': [
    whole(({ pretty }) => lines(pretty, '     | ')),
    whole(({ pretty }) => lines(pretty, '│ ')),
    whole(({ pretty }) => lines(pretty, (index) => `${String(index + 1).padStart(4)} | `)),
    whole(({ pretty }) => `╷\n${lines(`Error: call failed\n\n${pretty}`, '│ ')}\n╵`),
    damaged((e) => `     | ${wrapped(e.json, 70, '     | ')}`),
  ],
  'diff lines': [
    whole(({ pretty }) => lines(pretty, '+')),
    whole(({ pretty }) => `@@ -0,0 +1,7 @@\n${lines(pretty, '+')}`),
    whole(({ pretty }) => lines(pretty, '-')),
    whole(({ pretty }) => `diff --git a/e.json b/e.json\nnew file mode 100644\n--- /dev/null\n+++ b/e.json\n@@ -0,0 +1,7 @@\n${lines(pretty, '+')}`),
    damaged(({ pretty }) => lines(pretty.slice(0, -2), '+')),
  ],
  'editor line numbers': [
    whole(({ pretty }) => lines(pretty, (index) => `${index + 1}  `)),
    whole(({ pretty }) => lines(pretty, (index) => `${index + 1}: `)),
    whole(({ pretty }) => lines(pretty, (index) => `${String(index + 41).padStart(6)}\t`)),
    whole(({ pretty }) => lines(pretty, (index) => `${index + 1}. `)),
    damaged(({ pretty }) => lines(pretty.slice(0, -2), (index) => `${index + 1}  `)),
  ],
  'curl -i': [
    whole(({ status, json }) => `HTTP/1.1 ${status} X\r\nContent-Type: application/json; charset=utf-8\r\nx-ms-request-id: ${REQUEST_ID}\r\n\r\n${json}`),
    whole(({ status, json }) => `$ curl -i https://api.security.microsoft.com/api/machines\nHTTP/1.1 ${status} X\nrequest-id: ${REQUEST_ID}\n\n${json}`),
    whole(({ status, json }) => `HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 ${status} X\r\n\r\n${json}`),
    whole(({ status, pretty }) => `HTTP/1.1 100 Continue\n\nHTTP/1.1 ${status} X\nDate: Mon, 23 Nov 2026 08:00:00 GMT\n\n${pretty}`),
    damaged((e) => `HTTP/1.1 ${e.status} X\nContent-Type: application/json\n\n${beforeId(e.json, e)}`, NO_ID),
  ],
  'curl -v': [
    whole(({ status, json }) => `> GET /api/machines HTTP/1.1\n> Host: api.security.microsoft.com\n>\n< HTTP/1.1 ${status} X\n< Content-Type: application/json\n<\n${json}`),
    whole(({ status, json }) => `* Using HTTP2, server supports multiplexing\n> GET /api/machines HTTP/2\n>\n< HTTP/2 ${status}\n< request-id: ${REQUEST_ID}\n<\n* Connection #0 to host api.security.microsoft.com left intact\n${json}`),
    whole(({ status, json }) => `< HTTP/1.1 ${status} X\r\n< \r\n{ [160 bytes data]\r\n${json}`),
    whole(({ status, json }) => `*   Trying 203.0.113.9:443...\n< HTTP/1.1 302 Found\n< Location: https://x\n<\n* Issue another request to this URL\n< HTTP/1.1 ${status} X\n<\n${json}`),
    damaged(({ status, json }) => `< HTTP/2 ${status}\n< content-type: application/json\n<\n${json.slice(0, -2)}\n* Connection #0 to host api.security.microsoft.com left intact`),
  ],
  'HTTP/2 and HTTP/3': [
    whole(({ status, json }) => `HTTP/2 ${status}\ncontent-type: application/json\n\n${json}`),
    whole(({ status, json }) => `HTTP/2 ${status} \r\ndate: Mon, 23 Nov 2026 08:00:00 GMT\r\n\r\n${json}`),
    whole(({ status, json }) => `HTTP/3 ${status}\ncontent-type: application/json\n\n${json}`),
    whole(({ status, pretty }) => `HTTP/2.0 ${status} X\nContent-Type: application/json\n\n${pretty}`),
    damaged((e) => `HTTP/2 ${e.status}\nx-ms-request-id: ${REQUEST_ID}\n\n${beforeId(e.json, e)}`, { trackingId: REQUEST_ID }),
  ],
  'editor HTTP clients (.http)': [
    whole(({ status, pretty }) => `HTTP/1.1 ${status} X\nConnection: close\nContent-Type: application/json; charset=utf-8\n\n${pretty}`),
    whole(({ status, pretty }) => `GET https://api.security.microsoft.com/api/machines\n\nHTTP/1.1 ${status} X\n\n${pretty}\n\nResponse code: ${status} (X); Time: 312ms (312 ms); Content length: 160 bytes (160 B)`),
    whole(({ status, pretty }) => `### list\nGET https://api.security.microsoft.com/api/machines HTTP/1.1\nAccept: application/json\n\nHTTP/2 ${status}\n\n${pretty}\n> 2026-11-23T080000.${status}.json saved.`),
    whole(({ status, json }) => `POST /api/machines/x/isolate HTTP/1.1\nHost: api.security.microsoft.com\n\n{"Comment":"x"}\n\nHTTP/1.1 ${status} X\n\n${json}`),
    damaged((e) => `HTTP/1.1 ${e.status} X\nContent-Type: application/json\n\n${beforeId(e.pretty, e)}`, NO_ID),
  ],
  'Postman': [
    whole(({ status, pretty }) => `Status: ${status} X Time: 312 ms Size: 812 B\n${pretty}`),
    whole(({ status, json }) => `GET https://api.security.microsoft.com/api/machines\n${status}\n312 ms\nResponse Body\n${json}`),
    whole(({ status, json }) => `→ list\n  GET https://api.security.microsoft.com/api/machines [${status} X, 512B, 312ms]\n  ${json}`),
    whole(({ status, pretty }) => `Body Cookies Headers (12) Test Results\nStatus: ${status} X\n${pretty}`),
    damaged((e) => `Status: ${e.status} X Time: 312 ms Size: 812 B\n${beforeId(e.pretty, e)}`, NO_ID),
  ],
  'browser consoles': [
    whole(({ status, json }) => `GET https://api.security.microsoft.com/api/machines ${status} (X)\n${json}`),
    whole(({ status, json }) => `Failed to load resource: the server responded with a status of ${status} ()\napp.js:12 ${json}`),
    whole((e) => `Uncaught (in promise) {error: {${members(e, (key, value) => `${key}: ${str(value)}`, ', ')}}}`),
    whole(({ status, json }) => `XHRGET https://api.security.microsoft.com/api/machines\n[HTTP/2 ${status}  312ms]\n${json}`),
    damaged((e) => `{error: {…}}\n  error:\n    code: "${e.code}"\n    message: ${str(e.message)}\n    target: "${e.target.slice(0, 9)}…"`, NO_ID),
  ],
  'HAR': [
    whole(({ status, json }) => JSON.stringify({ log: { entries: [{ response: { status, headers: [], content: { text: json } } }] } })),
    whole(({ status, json }) => JSON.stringify({ log: { version: '1.2', entries: [{ request: { method: 'GET', headers: [] }, response: { status, statusText: 'X', headers: [{ name: 'request-id', value: REQUEST_ID }], content: { mimeType: 'application/json', text: json } } }] } }, null, 2)),
    whole(({ status, json }) => JSON.stringify({ log: { entries: [{ response: { status: 200, content: { text: '{}' } } }, { response: { status, content: { text: json } } }] } })),
    whole(({ status, pretty }) => JSON.stringify({ response: { status, content: { text: pretty } } })),
    damaged(({ status, json }) => JSON.stringify({ log: { entries: [{ response: { status, content: { text: json } } }] } }).slice(0, -5)),
  ],
  'PowerShell 5.1 with the body, wrapped at the console width': [
    whole(({ json }) => wrapped(`Invoke-RestMethod : ${json}`, 80)),
    whole(({ json }) => wrapped(`Invoke-RestMethod : ${json}`, 120)),
    whole(({ json }) => `${wrapped(`Invoke-WebRequest : ${json}`, 100)}\nAt line:1 char:1\n+ Invoke-WebRequest -Uri $u\n    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-WebRequest], WebException`),
    whole(({ json }) => `PS C:\\> irm $u\n${wrapped(`irm : ${json}`, 90)}\n位於 線路:1 字元:1\n+ irm $u`),
    damaged(({ json }) => lines(wrapped(`Invoke-RestMethod : ${json}`, 80), '> ')),
  ],
  'PowerShell 7 with the body after its gutter': [
    whole(({ json }) => `Invoke-RestMethod: ${json}`),
    whole(({ json }) => `Invoke-RestMethod:\nLine |\n   2 |  Invoke-RestMethod $u\n     |  ~~~~~~~~~~~~~~~~~~~~\n     | ${json}`),
    whole(({ pretty }) => `Invoke-RestMethod: /home/soc/t.ps1:5\nLine |\n   5 |  $r = Invoke-RestMethod $u\n     |       ~~~~~~~~~~~~~~~~~~~~\n${lines(pretty, '     | ')}`),
    whole(({ json }) => `Invoke-RestMethod:\nLine |\n   2 |  Invoke-RestMethod $u\n     |  ~~~~~~~~~~~~~~~~~~~~\n     | ${wrapped(json, 100, '     | ')}`),
    damaged(({ json }) => `\u001B[31;1mInvoke-RestMethod:\n\u001B[31;1mLine |\n\u001B[31;1m   2 | \u001B[36;1m Invoke-RestMethod $u\u001B[0m\n\u001B[31;1m     | \u001B[31;1m${json}\u001B[0m`),
  ],
  'Format-List': [
    whole((e) => members(e, (key, value) => `${key.padEnd(7)} : ${value}`, '\n')),
    whole((e) => `\r\n\r\n${members(e, (key, value) => `${key.padEnd(7)} : ${value}`, '\r\n')}\r\n\r\n`),
    whole((e) => `error : @{${members(e, (key, value) => `${key}=${value}`, '; ')}}`),
    whole(({ json }) => `StatusDescription : X\nContent           : ${json}`),
    damaged((e) => members(e, (key, value) => `> ${key.padEnd(7)} : ${value}`, '\n')),
  ],
  'Format-Table': [
    whole((e) => `code               message                                                                                              target\n----               -------                                                                                              ------\n${e.code.padEnd(18)} ${e.message.padEnd(100)} ${e.target}`),
    whole((e) => `code${' '.repeat(16)}target\n----${' '.repeat(16)}------\n${e.code.padEnd(20)}${e.target}`, { message: null }),
    whole((e) => `error\n-----\n@{${members(e, (key, value) => `${key}=${value}`, '; ')}}`),
    whole((e) => `status code               message\n------ ----               -------\n${e.status}    ${e.code.padEnd(18)} ${e.message}`, NO_ID),
    damaged((e) => `code               message                 target\n----               -------                 ------\n${e.code.padEnd(18)} ${`${e.message.slice(0, 20)}...`.padEnd(23)} ${e.target.slice(0, 9)}...`, { message: 'Invalid input café 找...', ...NO_ID }),
  ],
  'PowerShell ErrorDetails': [
    whole(({ json }) => `PS C:\\> $_.ErrorDetails.Message\n${json}`),
    whole(({ json }) => `ErrorDetails          : ${json}\nInvocationInfo        : System.Management.Automation.InvocationInfo`),
    whole(({ pretty }) => `PS /home/soc> $Error[0].ErrorDetails.Message\n${pretty}`),
    whole(({ status, json }) => `StatusCode: ${status}\nErrorDetails: ${json}`),
    damaged(({ json }) => `ErrorDetails          : ${wrapped(json, 70, ' '.repeat(24))}`),
  ],
  'consoles in other languages': [
    whole(() => 'Invoke-RestMethod : 遠端伺服器傳回一個錯誤: (403) 禁止。\n位於 線路:1 字元:1', http(403)),
    whole(() => 'Invoke-RestMethod : Der Remoteserver hat einen Fehler zurückgegeben: (404) Nicht gefunden.\nIn Zeile:1 Zeichen:1', http(404)),
    whole(() => 'Invoke-WebRequest : Le serveur distant a retourné une erreur : (401) Non autorisé.\nAu caractère Ligne:1 : 1', http(401)),
    whole(() => 'Invoke-RestMethod : リモート サーバーがエラーを返しました: (500) 内部サーバー エラーです\n発生場所 行:1 文字:1', http(500)),
    whole(() => 'Invoke-RestMethod: 回應狀態碼未指出成功: 429 (Too Many Requests)。', http(429)),
    damaged(() => '> Invoke-RestMethod : 遠端伺服器傳回一個錯誤: (401)\n> 未經授權。', http(401)),
  ],
  '.NET with the body': [
    whole(({ status, json }) => `StatusCode: ${status}, ReasonPhrase: 'X', Version: 1.1, Content: ${json}`),
    whole(({ json }) => `System.Exception: call failed: ${json}\r\n   at Contoso.Soc.Program.Main() in C:\\src\\Program.cs:line 22`),
    whole((e) => `ErrorBody { ${members(e, (key, value) => `${key[0]?.toUpperCase()}${key.slice(1)} = ${value}`, ', ')} }`),
    whole(({ json }) => `fail: Contoso.Soc.Mde[0]\n      call failed ${json}`),
    damaged(({ status, json }) => `System.Net.Http.HttpRequestException: Response status code does not indicate success: ${status} (X).\nBody: ${json.slice(0, -2)}`),
  ],
  'Java with the body': [
    whole(({ status, json }) => `org.springframework.web.client.HttpClientErrorException: ${status} X: "${json}"`),
    whole(({ status, json }) => `feign.FeignException$BadRequest: [${status} X] during [GET] to [https://api.security.microsoft.com/api/machines] [MdeClient#list()]: [${json}]`),
    whole((e) => `{error={${members(e, (key, value) => `${key}=${value}`, ', ')}}}`),
    whole(({ json }) => `com.contoso.MdeException: ${json}\n\tat com.contoso.Mde.call(Mde.java:42)\nCaused by: java.io.IOException: closed`),
    damaged((e) => `org.springframework.web.client.HttpClientErrorException: ${e.status} X: "${beforeId(e.json, e)}... (312 bytes)]`, NO_ID),
  ],
  'Python with the body': [
    whole(({ python }) => `>>> response.json()\n${python}`),
    whole(({ status, json }) => `mde.ApiError: (${status}, '${json.replaceAll("'", String.raw`\'`)}')`),
    whole((e) => `ApiError(${members(e, (key, value) => `${key}=${formatPythonString(value)}`, ', ')})`),
    whole(({ status, python }) => `${python}\nTraceback (most recent call last):\nrequests.exceptions.HTTPError: ${status} Client Error: X for url: https://api.security.microsoft.com/api/machines`),
    damaged((e) => `Traceback (most recent call last):\nMdeError: ${beforeId(e.python, e)}`, NO_ID),
  ],
  'Node util.inspect': [
    whole((e) => `{ error: { ${members(e, (key, value) => `${key}: ${formatPythonString(value)}`, ', ')} } }`),
    whole((e) => `{\n  error: {\n    ${members(e, (key, value) => `${key}: ${formatPythonString(value)}`, ',\n    ')}\n  }\n}`),
    whole((e) => `AxiosError: Request failed with status code ${e.status} {\n  code: 'ERR_BAD_REQUEST',\n  response: { status: ${e.status}, data: { error: { ${members(e, (key, value) => `${key}: ${formatPythonString(value)}`, ', ')} } } }\n}`),
    whole((e) => `Response {\n  status: ${e.status},\n  body: '${e.json.replaceAll("'", String.raw`\'`)}'\n}`),
    damaged((e) => `{\n  error: {\n    code: '${e.code}',\n    message: ${formatPythonString(e.message)},\n    targ`, NO_ID),
  ],
  'Go with the body': [
    whole((e) => `map[error:map[${members(e, (key, value) => `${key}:${value}`, ' ')}]]`),
    whole((e) => `2026/11/23 08:00:00 {Error:{${members(e, (key, value) => `${key[0]?.toUpperCase()}${key.slice(1)}:${value}`, ' ')}}}`),
    whole((e) => `main.APIError{${members(e, (key, value) => `${key[0]?.toUpperCase()}${key.slice(1)}:${str(value)}`, ', ')}}`),
    whole(({ status, json }) => `list machines: unexpected status code: ${status}: ${json}`),
    damaged((e) => `time="2026-11-23T08:00:00Z" level=error msg="call failed" body="${escaped(beforeId(e.json, e))}`, NO_ID),
  ],
  'Rust with the body': [
    whole((e) => `ApiError { ${members(e, (key, value) => `${key}: ${str(value)}`, ', ')} }`),
    whole((e) => `Err(ApiError { code: ${str(e.code)}, message: ${str(e.message)}, target: Some(${str(e.target)}) })`),
    whole(({ json }) => `Error: Api { body: ${str(json)} }`),
    whole((e) => `Object {"error": Object {${members(e, (key, value) => `${str(key)}: String(${str(value)})`, ', ')}}}`),
    damaged((e) => `Error: ApiError {\n    code: ${str(e.code)},\n    message: ${str(e.message)},\n    target: So`, NO_ID),
  ],
  'PHP with the body': [
    whole((e) => `Array\n(\n    [error] => Array\n        (\n            ${members(e, (key, value) => `[${key}] => ${value}`, '\n            ')}\n        )\n\n)`),
    whole((e) => `array(1) {\n  ["error"]=>\n  array(3) {\n    ${members(e, (key, value) => `["${key}"]=>\n    string(${value.length}) "${value}"`, '\n    ')}\n  }\n}`),
    whole((e) => `stdClass Object\n(\n    [error] => stdClass Object\n        (\n            ${members(e, (key, value) => `[${key}] => ${value}`, '\n            ')}\n        )\n\n)`),
    whole(({ status, json }) => `Client error: \`GET https://api.security.microsoft.com/api/machines\` resulted in a \`${status} X\` response:\n${json}`),
    damaged((e) => `Client error: \`GET https://api.security.microsoft.com/api/machines\` resulted in a \`${e.status} X\` response:\n${e.json.slice(0, 70)} (truncated...)\n`, { message: 'Invalid input café 找不到', ...NO_ID }),
  ],
  'Ruby with the body': [
    whole((e) => `{"error"=>{${members(e, (key, value) => `"${key}"=>${str(value)}`, ', ')}}}`),
    whole((e) => `{error: {${members(e, (key, value) => `${key}: ${str(value)}`, ', ')}}}`),
    whole((e) => `{:error=>{${members(e, (key, value) => `:${key}=>${str(value)}`, ', ')}}}`),
    whole((e) => `{"error" => {${members(e, (key, value) => `"${key}" => ${str(value)}`, ', ')}}}`),
    damaged((e) => `{"error"=>{"code"=>"${e.code}", "message"=>${str(e.message)}, "tar`, NO_ID),
  ],
  'Logic Apps': [
    whole(({ status, json }) => `{"statusCode":${status},"headers":{"x-ms-request-id":"${REQUEST_ID}"},"body":${json}}`),
    whole(({ status, json }) => JSON.stringify({ body: json, headers: {}, statusCode: status })),
    whole(({ status, json }) => `{"inputs":{"method":"GET"},"outputs":{"statusCode":${status},"body":${json}}}`),
    whole(({ json }) => `{"code":"ActionFailed","message":"An action failed. No dependent actions succeeded.","details":${json}}`),
    damaged((e) => `{"statusCode":${e.status},"headers":{"x-ms-request-id":"${REQUEST_ID}"},"body":${e.json.slice(0, -2)}`),
  ],
  'Power Automate': [
    whole(({ status, json }) => `{"statusCode":"${status}","body":${json}}`),
    whole(({ status, json }) => JSON.stringify({ error: { code: status, source: 'flow-apim-europe.azure-apim.net', message: 'BadGateway', innerError: { status, message: json } } })),
    whole(({ status, json }) => JSON.stringify([{ name: 'HTTP', outputs: { statusCode: status, body: JSON.parse(json) }, status: 'Failed' }])),
    whole(({ status, json }) => `{"headers":{"Date":"Mon, 23 Nov 2026 08:00:00 GMT"},"statusCode":${status},"body":${str(json)}}`),
    damaged((e) => `{"statusCode":${e.status},"body":${beforeId(e.json, e)}`, NO_ID),
  ],
  'Microsoft Sentinel playbooks': [
    whole(({ status, json }) => `{"name":"Isolate-Machine","outputs":{"statusCode":${status},"headers":{"x-ms-correlation-request-id":"${REQUEST_ID}"},"body":${json}},"status":"Failed"}`),
    whole(({ json }) => JSON.stringify({ OperationName: 'WorkflowActionCompleted', status_s: 'Failed', error: { code: 'BadRequest', message: json } })),
    whole(({ status, json }) => `ActionFailed. Run ${REQUEST_ID} failed: {"statusCode":${status},"body":${json}}`),
    whole(({ status, json }) => JSON.stringify({ TableName: 'AzureDiagnostics', resultDetails: JSON.stringify({ statusCode: status, body: JSON.parse(json) }) })),
    damaged((e) => `{"name":"Isolate-Machine","outputs":{"statusCode":${e.status},"body":${e.json.slice(0, -1)}`),
  ],
  'Cortex XSOAR': [
    whole(({ status, json }) => `Error in API call [${status}] - X\n${json}`),
    whole((e) => `Error in API call [${e.status}] - None\n{"error": {${members(e, (key, value) => `"${key}": ${str(value)}`, ', ')}}}`),
    whole(({ status, json }) => `[{"status_code":${status},"reason":"X","json_body":${json}}]`),
    whole(({ status, python }) => `Traceback (most recent call last):\n  File "<string>", line 12, in main\nDemistoException: Error in API call [${status}] - X\n${python}`),
    damaged(({ status, json }) => `> Error in API call [${status}] - X\n> ${wrapped(json, 76, '> ')}`),
  ],
  'Splunk': [
    whole(({ json }) => `2026-11-23 08:00:00,123 log_level=ERROR pid=4242 tid=MainThread file=base_modinput.py:log_error:317 | ${json}`),
    whole(({ status, python }) => `2026-11-23 08:00:00,123 ERROR pid=4242 tid=MainThread file=mde.py:get:12 | status=${status} response=${python}`),
    whole(({ json }) => JSON.stringify({ result: { _raw: `ERROR call failed: ${json}`, sourcetype: 'ta:mde:log' } })),
    whole(({ json }) => `_time="2026-11-23 08:00:00" host=soc-1 source="mde.log" _raw="${escaped(json)}"`),
    damaged((e) => `2026-11-23 08:00:00,123 log_level=ERROR pid=4242 tid=MainThread | ${beforeId(e.json, e)}`, NO_ID),
  ],
  'Tines': [
    whole(({ status, json }) => `{"body":${json},"headers":{"request-id":"${REQUEST_ID}"},"status":${status},"meta":{"ok":true}}`),
    whole(({ status, json }) => `{"isolate":{"body":${json},"status":${status}}}`),
    whole(({ status, json }) => JSON.stringify({ status, body: json })),
    whole(({ status, json }) => `HTTP Request action failed: unexpected status ${status}. Body: ${json}`),
    damaged((e) => `{"isolate":{"status":${e.status},"body":${e.json.slice(0, -2)}`),
  ],
  'n8n': [
    whole(({ json, status }) => JSON.stringify({ errorMessage: 'X', errorDetails: { rawErrorMessage: [`${status} - ${json}`], httpCode: String(status) }, n8nDetails: { nodeName: 'HTTP Request' } })),
    whole(({ status, json }) => `NodeApiError: Request failed\n${status} - ${json}`),
    whole(({ status, json }) => JSON.stringify({ error: { message: `${status} - ${str(json)}`, name: 'AxiosError' } })),
    whole(({ status, json }) => `[{"statusCode":${status},"headers":{},"body":${json}}]`),
    damaged((e) => `{"errorDetails":{"rawErrorMessage":["${e.status} - ${escaped(beforeId(e.json, e))}`, NO_ID),
  ],
  'Ansible': [
    whole(({ status, json }) => `fatal: [localhost]: FAILED! => {"changed": false, "json": ${json}, "msg": "Status code was ${status} and not [200]: HTTP Error ${status}: X", "status": ${status}}`),
    whole(({ status, json }) => `fatal: [soc-1]: FAILED! => {"content": ${str(json)}, "status": ${status}}`),
    whole(({ status, json }) => `ok: [localhost] => {\n    "result": {\n        "json": ${json},\n        "status": ${status}\n    }\n}`),
    whole((e) => `fatal: [localhost]: FAILED! =>\n  changed: false\n  json:\n    error:\n      ${members(e, (key, value) => `${key}: ${str(value)}`, '\n      ')}\n  status: ${e.status}`),
    damaged(({ status, json }) => `\u001B[0;31mfatal: [localhost]: FAILED! => {"content": ${str(json)}, "status": ${status}\u001B[0m`),
  ],
  'Terraform': [
    whole(({ json }) => `╷\n│ Error: isolating device: ${json}\n│\n│   on main.tf line 12\n╵`),
    whole(({ pretty }) => `╷\n│ Error: unexpected response\n│\n${lines(pretty, '│ ')}\n╵`),
    whole(({ status, json }) => `2026-11-23T08:00:00.000Z [DEBUG] provider.terraform-provider-mde: HTTP/1.1 ${status} X\n2026-11-23T08:00:00.000Z [DEBUG] provider.terraform-provider-mde: ${json}`),
    whole(({ code, message, status }) => `│ Error: reading device: unexpected status ${status} with error: ${code}: ${message}`, NO_ID),
    damaged(({ json }) => `\u001B[31m│\u001B[0m \u001B[0m\u001B[1m\u001B[31mError: \u001B[0m${json.slice(0, -2)}\n\u001B[31m│\u001B[0m`),
  ],
  'Elastic and Filebeat': [
    whole(({ status, json }) => `Attempt to send [isolate] to Microsoft Defender for Endpoint failed: Status code: ${status}. Message: API Error: [X] Request failed with status code ${status}\nURL called:[post] https://api.securitycenter.windows.com/api/machines/x/isolate\nResponse body: ${json}`),
    whole(({ status, json }) => JSON.stringify({ 'log.level': 'error', message: `server responded with status code ${status}: ${json}` })),
    whole(({ status, json }) => `Error while processing http request: failed to execute http GET: server responded with status code ${status}: ${json}`),
    whole(({ status, json }) => JSON.stringify({ '@timestamp': '2026-11-23T08:00:00Z', error: { message: `status ${status}: ${json}` }, event: { kind: 'pipeline_error' } })),
    damaged((e) => JSON.stringify({ 'log.level': 'error', message: `server responded with status code ${e.status}: ${e.json}` }).slice(0, -8 - e.target.length), NO_ID),
  ],
  'Logstash': [
    whole(({ status, json }) => `[2026-11-23T08:00:00,000][ERROR][logstash.outputs.http    ][main] Encountered non-2xx HTTP code ${status} {:response_code=>${status}, :body=>${str(json)}}`),
    whole(({ json }) => `[2026-11-23T08:00:00,000][WARN ][logstash.filters.json    ] Error parsing json {:source=>"message", :raw=>${str(json)}}`),
    whole(({ json }) => `{\n    "message" => ${str(json)},\n    "@timestamp" => 2026-11-23T08:00:00.000Z,\n    "tags" => [\n        [0] "_httprequestfailure"\n    ]\n}`),
    whole(({ status, json }) => `[2026-11-23T08:00:00,000][ERROR][logstash.inputs.http_poller] {:code=>${status}, :response=>${json}}`),
    damaged((e) => `[2026-11-23T08:00:00,000][ERROR][logstash.outputs.http    ] {:response_code=>${e.status}, :body=>"${escaped(beforeId(e.json, e))}`, NO_ID),
  ],
  'TheHive Cortex': [
    whole(({ status, json }) => `Can't isolate machine (HTTP ${status}): ${json}`),
    whole(({ status, json }) => JSON.stringify({ success: false, input: '{}', errorMessage: `Can't isolate machine (HTTP ${status}): ${json}` })),
    whole(({ status, python }) => `Can't unisolate machine (HTTP ${status}): ${python}`),
    whole(({ status, json }) => `Responder MSDefender_Isolate_2_0: Can't isolate machine (HTTP ${status}): ${json}`),
    damaged((e) => `> Can't isolate machine (HTTP ${e.status}): ${beforeId(e.json, e)}`, NO_ID),
  ],
  'YAML': [
    whole((e) => `error:\n  ${members(e, (key, value) => `${key}: ${str(value)}`, '\n  ')}`),
    whole((e) => `- request: isolate\n  response:\n    error:\n      ${members(e, (key, value) => `${key}: ${str(value)}`, '\n      ')}`),
    whole((e) => `error: {${members(e, (key, value) => `${key}: ${str(value)}`, ', ')}}`),
    whole(({ pretty }) => `log: |\n${lines(pretty, '  ')}`),
    damaged((e) => `error:\n  code: ${e.code}\n  message: ${str(e.message)}\n  targ`, NO_ID),
  ],
  'XML': [
    whole((e) => `<error>${members(e, (key, value) => `<${key}>${value}</${key}>`, '')}</error>`),
    whole((e) => `<?xml version="1.0"?>\n<Error>\n  ${members(e, (key, value) => `<${key[0]?.toUpperCase()}${key.slice(1)}>${value}</${key[0]?.toUpperCase()}${key.slice(1)}>`, '\n  ')}\n</Error>`),
    whole((e) => `<error ${members(e, (key, value) => `${key}="${value}"`, ' ')}/>`),
    whole((e) => `<response status="${e.status}"><error>${members(e, (key, value) => `<${key}><![CDATA[${value}]]></${key}>`, '')}</error></response>`),
    damaged((e) => `<error><code>${e.code}</code><message>${e.message}</message><targ`, NO_ID),
  ],
  'CSV rows': [
    whole((e) => `code,message,target\n${e.code},"${e.message}",${e.target}`),
    whole((e) => `"time","status","code","message","target"\n"08:00","${e.status}","${e.code}","${e.message}","${e.target}"`),
    whole((e) => `target;code;message\r\n${e.target};${e.code};${e.message}\r\n`),
    whole((e) => `Status,Error Code,Error Message\n${e.status},${e.code},"${e.message}"`, NO_ID),
    damaged((e) => `code,message,target\n${e.code},"${e.message}"`, NO_ID),
  ],
  'TSV rows': [
    whole((e) => `code\tmessage\ttarget\n${e.code}\t${e.message}\t${e.target}`),
    whole((e) => `time\tstatus\tcode\tmessage\n08:00\t${e.status}\t${e.code}\t${e.message}`, NO_ID),
    whole((e) => `target\tcode\tmessage\r\n${e.target}\t${e.code}\t${e.message}\r\n`),
    whole(({ json }) => `08:00\tisolate\t${json}`),
    damaged((e) => `code\tmessage\ttarget\n${e.code}\t${e.message}`, NO_ID),
  ],
};

/** {@link ITEM_TEXTS} as one table. */
export const ITEM_CASES: readonly DecodeCase[] = Object.entries(ITEM_TEXTS).flatMap(([item, texts]) =>
  texts.map(({ write, found, isDamaged }, index): DecodeCase => {
    const error = getBaseError(index);
    const [differs = {}] = found;
    return [`${item} ${index + 1}${isDamaged ? ', damaged' : ''}`, write(error), { ...toExpected(error), ...differs }];
  }),
);
