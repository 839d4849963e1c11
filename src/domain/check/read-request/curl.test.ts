import { expect, it } from 'vitest';
import { findDifferences, type RequestCase } from './read-body.test-helper.ts';

const URL = 'https://api.security.microsoft.com/api/machines/0123/isolate';
const BODY = '{"Comment":"Case 42","IsolationType":"Full"}';

it.each<[string, RequestCase]>([
  ['-d in single quotes', { text: `curl -X POST ${URL} -H 'Content-Type: application/json' -d '${BODY}'`, method: 'POST', url: URL, body: BODY }],
  ['--data-raw, -XPATCH without a space', { text: `curl -XPATCH "${URL}" --data-raw '${BODY}'`, method: 'PATCH', url: URL, body: BODY }],
  ['--json implies POST', { text: `curl --json '${BODY}' ${URL}`, method: 'POST', url: URL, body: BODY }],
  ['--data=', { text: `curl ${URL} --data='${BODY}'`, method: 'POST', body: BODY }],
  ['-d without a space before its value', { text: `curl ${URL} -d'${BODY}'`, method: 'POST', body: BODY }],
  ['short options in one', { text: `curl -sSd '${BODY}' ${URL}`, method: 'POST', url: URL, body: BODY }],
  ['-d @file', { text: `curl -X POST ${URL} -d @body.json`, kind: 'elsewhere', name: 'body.json', method: 'POST' }],
  ['--data-binary "@file"', { text: `curl ${URL} --data-binary "@./a b.json"`, kind: 'elsewhere', name: './a b.json' }],
  ['--json @file', { text: `curl ${URL} --json @body.json`, kind: 'elsewhere', name: 'body.json' }],
  ['a variable', { text: `curl ${URL} -d "$BODY"`, kind: 'elsewhere', name: '$BODY' }],
  ["$'…' with escapes", { text: `curl ${URL} --data-raw $'{\\n  "Comment": "it\\'s \\u0031"\\n}'`, body: '{\n  "Comment": "it\'s 1"\n}' }],
  ['double quotes', { text: `curl ${URL} -d "{\\"Comment\\":\\"Case 42\\",\\"IsolationType\\":\\"Full\\"}"`, body: BODY }],
  ['line ends continued with a backslash', { text: `curl -X POST \\\n  ${URL} \\\n  -H 'Accept: */*' \\\n  -d '${BODY}'`, method: 'POST', url: URL, body: BODY }],
  ['a space after the backslash', { text: `curl \\ \n  ${URL} \\\t\n  -d '${BODY}'`, url: URL, body: BODY }],
  ['a body over several lines', { text: `curl ${URL} -d '{\n  "Comment": "Case 42"\n}'`, body: '{\n  "Comment": "Case 42"\n}' }],
  ['a shell string that is closed and reopened around a quote', { text: `curl ${URL} -d '{"Comment":"it'"'"'s"}'`, body: '{"Comment":"it\'s"}' }],
  ['copied as cURL (bash)', { text: `curl '${URL}' \\\n  -X 'POST' \\\n  -H 'content-type: application/json' \\\n  --data-raw '${BODY}' \\\n  --compressed`, method: 'POST', url: URL, body: BODY }],
  [
    'copied as cURL (cmd)',
    {
      text: `curl ^"${URL}^" ^\r\n  -X ^"POST^" ^\r\n  -H ^"content-type: application/json^" ^\r\n  --data-raw ^"^{^\\^"Comment^\\^":^\\^"Case 42^\\^",^\\^"IsolationType^\\^":^\\^"Full^\\^"^}^"`,
      method: 'POST',
      url: URL,
      body: BODY,
    },
  ],
  ['cmd with carets at line ends only', { text: `curl -X POST "${URL}" ^\n  -d "{\\"Comment\\":\\"Case 42\\",\\"IsolationType\\":\\"Full\\"}"`, url: URL, body: BODY }],
  ['cmd with doubled quotes', { text: `curl -X POST "${URL}" ^\n  -d "{""Comment"":""x""}"`, body: '{"Comment":"x"}' }],
  ['curl.exe in PowerShell, with backticks', { text: `curl.exe -X POST \`\n  "${URL}" \`\n  -d '{\\"Comment\\":\\"Case 42\\",\\"IsolationType\\":\\"Full\\"}'`, url: URL, body: BODY }],
  ['form fields', { text: `curl -X POST ${URL} -F 'File=@x.ps1' --form "Description=Case"`, kind: 'form', method: 'POST' }],
  ['no body', { text: `curl -H 'Accept: */*' ${URL}`, kind: 'none', method: 'GET', url: URL }],
  ['a prompt before and a pipe after the command', { text: `$ curl -s ${URL} -d '${BODY}' | jq .`, body: BODY, url: URL }],
  ['a quote that is never closed', { text: `curl ${URL} -d '{"Comment":"x"`, body: '{"Comment":"x"' }],
])('%s', (_, request) => {
  expect(findDifferences('curl', request)).toEqual([]);
});
