import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MappedText } from '../../decode/text/mapped-text.ts';
import { readPowerShell } from './powershell.ts';
import { findDifferences, type RequestCase } from './read-body.test-helper.ts';

const URL = 'https://api.security.microsoft.com/api/machines/0123/isolate';
const BODY = '{"Comment":"Case 42","IsolationType":"Full"}';
const TABLE = "@{ Comment = 'Case 42'; IsolationType = \"Full\" }";

it.each<[string, RequestCase]>([
  ['a string', { text: `Invoke-RestMethod -Method Post -Uri "${URL}" -Body '${BODY}' -Headers $headers`, method: 'POST', url: URL, body: BODY }],
  ['a here-string in a variable', { text: `$body = @'\n${BODY}\n'@\nInvoke-RestMethod -Method Post -Uri '${URL}' -Body $body`, method: 'POST', url: URL, body: BODY }],
  ['a here-string that fills in variables', { text: `$body = @"\n{"Comment":"$text"}\n"@\nirm ${URL} -Method Post -Body $body`, url: URL, body: '{"Comment":"$text"}' }],
  ['double quotes with backticks', { text: `Invoke-RestMethod ${URL} -Method POST -Body "{\`"Comment\`":\`"Case 42\`",\`"IsolationType\`":\`"Full\`"}"`, url: URL, body: BODY }],
  ['doubled quotes', { text: `iwr -Uri ${URL} -Method Post -Body "{""Comment"":""x""}"`, body: '{"Comment":"x"}' }],
  ['a hashtable through ConvertTo-Json', { text: `Invoke-RestMethod -Method Post -Uri "${URL}" -Body (${TABLE} | ConvertTo-Json)`, body: TABLE, isJson: true }],
  ['a hashtable in a variable', { text: `$body = ${TABLE}\nInvoke-RestMethod -Method Post -Uri "${URL}" -Body ($body | ConvertTo-Json -Depth 5)`, body: TABLE, isJson: true, url: URL }],
  ['a variable of JSON', { text: `$data = ${TABLE}\n$json = $data | ConvertTo-Json\nInvoke-RestMethod -Method Post -Uri "${URL}" -Body $json`, body: TABLE, isJson: true }],
  ['ConvertTo-Json with an argument', { text: `$body = ConvertTo-Json -InputObject ${TABLE}\nInvoke-RestMethod -Method Post -Uri "${URL}" -Body $body`, body: TABLE, isJson: true }],
  ['[ordered]', { text: `$body = [ordered]${TABLE} | ConvertTo-Json\nInvoke-RestMethod -Method Post -Uri "${URL}" -Body $body`, body: TABLE, isJson: true }],
  ['a hashtable that is sent as a form', { text: `Invoke-RestMethod -Method Post -Uri "${URL}" -Body ${TABLE}`, body: TABLE, isJson: false }],
  ['splatting', { text: `$params = @{\n  Method = 'Post'\n  Uri = "${URL}"\n  Body = (${TABLE} | ConvertTo-Json)\n}\nInvoke-RestMethod @params`, method: 'POST', url: URL, body: TABLE, isJson: true }],
  ['splatting a variable', { text: `$json = '${BODY}'\n$p = @{ Method = "POST"; Uri = $uri; Body = $json; ContentType = 'application/json' }\n$uri = '${URL}'\n$r = Invoke-RestMethod @p -ErrorAction Stop`, method: 'POST', url: URL, body: BODY }],
  ['line ends continued with a backtick', { text: `Invoke-RestMethod \`\r\n  -Method Post \`\r\n  -Uri "${URL}" \`\r\n  -Body '${BODY}'`, method: 'POST', url: URL, body: BODY }],
  ['a URL with variables', { text: `Invoke-RestMethod -Method Post -Uri "$base/api/machines/$id/isolate" -Body '${BODY}'`, url: '$base/api/machines/$id/isolate' }],
  ['only a hashtable', { text: `$body = ${TABLE} | ConvertTo-Json`, body: TABLE, isJson: true, method: null }],
  ['a file', { text: `Invoke-RestMethod -Method Post -Uri "${URL}" -Body (Get-Content -Raw body.json)`, kind: 'elsewhere', name: 'body.json' }],
  ['a variable that was not pasted', { text: `Invoke-RestMethod -Method Post -Uri "${URL}" -Body $body`, kind: 'elsewhere', name: '$body' }],
  ['variables that refer to each other', { text: `$a = $b\n$b = $a\nInvoke-RestMethod -Method Post -Uri "${URL}" -Body $a`, kind: 'elsewhere' }],
  ['no-break spaces from a web page', { text: `Invoke-RestMethod\u00A0-Method\u3000Post -Uri ${URL}\u00A0-Body\u2003'${BODY}'`, method: 'POST', url: URL, body: BODY }],
  ['no-break spaces between a name and its value', { text: `irm -Uri\u00A0${URL} -Method\u00A0Post -Body '${BODY}'`, method: 'POST', url: URL }],
  ['a variable that is assigned twice', { text: `$body = '{"Comment":"a"}'\n$BODY  =  '${BODY}'\nInvoke-RestMethod -Method Post -Uri "${URL}" -Body $body`, body: BODY }],
  ['no body', { text: `Invoke-RestMethod -Uri "${URL}" -Headers @{ Accept = '*/*' }`, kind: 'none', method: 'GET', url: URL }],
  ['Invoke-WebRequest in a condition', { text: `try { $r = Invoke-WebRequest -Method Patch -Uri "${URL}" -Body '${BODY}' } catch { $_ }`, method: 'PATCH', body: BODY }],
])('%s', (_, request) => {
  expect(findDifferences('powershell', request)).toEqual([]);
});

it('finishes for any text in a command', () => {
  const piece = fc.constantFrom(' ', '\u00A0', '\u3000', '\u2028', '\v', '\f', '\t', '\r', '\n', '`', '-', '-Uri', '-Body', '@', '@p', '@{', '}', '(', ')', '"', "'", '$', '$a', '=', ';', '|', ':', 'x', '#');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      expect(readPowerShell(MappedText.of(`Invoke-RestMethod ${text}`))?.format).toBe('powershell');
      expect(['powershell', undefined]).toContain(readPowerShell(MappedText.of(`$p = ${text}`))?.format);
    }),
    { numRuns: 2000, seed: 20_261_124 },
  );
});
