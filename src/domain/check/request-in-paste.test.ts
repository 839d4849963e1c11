import { describe, expect, it } from 'vitest';
import { readRequest } from './read-request/read-request.ts';
import { findRequestInPaste } from './request-in-paste.ts';

const URL = 'https://api.security.microsoft.com/api/machines/1/isolate';
const ERROR = '{"error":{"code":"InvalidRequestBody","message":"Request body is incorrect","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}';
const PRETTY = JSON.stringify(JSON.parse(ERROR), null, 2);
const BODY = '{"comment":"x"}';

const CURL = `curl -X POST ${URL} \\\n  -H 'Content-Type: application/json' \\\n  -d '${BODY}'`;
const POWERSHELL = `$body = @{ comment = 'x' } | ConvertTo-Json\nInvoke-RestMethod -Method Post -Uri "${URL}" -Body $body`;
const PYTHON = `import requests\n\nurl = "${URL}"\nresponse = requests.post(url, json={"comment": "x"})`;
const HTTP = `POST ${URL} HTTP/1.1\nHost: api.security.microsoft.com\nContent-Type: application/json\n\n${BODY}`;
const HTTP_FILE = `POST ${URL}\nContent-Type: application/json\n\n${BODY}`;
const near = (text: string) => text.lastIndexOf('InvalidRequestBody');
const entry = (body: string, answer: string) => ({ request: { method: 'POST', url: URL, postData: { mimeType: 'application/json', text: body } }, response: { status: 400, content: { text: answer } } });

describe('findRequestInPaste', () => {
  it.each<[string, string, string]>([
    ['curl and its response', `$ ${CURL}\n${ERROR}\n`, `$ ${CURL}`],
    ['curl -i', `${CURL}\nHTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n${PRETTY}`, CURL],
    ['curl -v', `${CURL}\n* Connected to api.security.microsoft.com\n> POST /api/machines/1/isolate HTTP/2\n> Accept: */*\n>\n< HTTP/2 400\n<\n${ERROR}`, CURL],
    ['PowerShell 7', `PS C:\\> ${POWERSHELL}\nInvoke-RestMethod: ${ERROR}`, `PS C:\\> ${POWERSHELL}`],
    ['Windows PowerShell', `${POWERSHELL}\nInvoke-RestMethod : ${ERROR}\nAt line:1 char:1`, POWERSHELL],
    ['Python and its traceback', `${PYTHON}\n\nTraceback (most recent call last):\n  File "a.py", line 5\nrequests.exceptions.HTTPError: 400 Client Error: Bad Request\n${ERROR}`, PYTHON],
    ['Python that printed', `${PYTHON}\n${ERROR}`, PYTHON],
    ['an HTTP message', `${HTTP}\n\nHTTP/1.1 400 Bad Request\n\n${ERROR}`, HTTP],
    ['an .http file', `${HTTP_FILE}\n\nHTTP/1.1 400 Bad Request\n\n${PRETTY}`, HTTP_FILE],
    ['the response before the call', `${ERROR}\n\nI sent:\n${CURL}`, CURL],
    ['an earlier call', `curl ${URL} -d '{"Comment":"first"}'\n${ERROR.replace('InvalidRequestBody', 'NotFound')}\n${CURL}\n${ERROR}`, CURL],
    ['a label before the response', `${CURL}\nResponse body:\n${ERROR}`, CURL],
    ['a body in a file', `curl ${URL} -d @body.json\n${ERROR}`, `curl ${URL} -d @body.json`],
  ])('%s', (_, text, request) => expect(findRequestInPaste(text, near(text))).toBe(request));

  it('uses the capture entry that contains the error', () => {
    const text = JSON.stringify({ log: { entries: [entry('{"a":1}', ERROR.replace('InvalidRequestBody', 'NotFound')), entry(BODY, ERROR), entry('{"b":2}', '')] } }, null, 2);
    const request = findRequestInPaste(text, near(text));
    expect(request).toBe(`POST ${URL} HTTP/1.1\n\n${BODY}`);
    expect(readRequest(request ?? '')).toMatchObject({ format: 'http', method: 'POST', url: URL, body: { kind: 'text' } });
    expect(findRequestInPaste(JSON.stringify(entry(BODY, ERROR)), 300)).toBe(request);
  });

  it.each<[string, string]>([
    ['only a response', ERROR],
    ['a request without a body', `curl ${URL}\n${ERROR}`],
    ['prose about curl', `I ran curl against the API and got this.\n${ERROR}`],
    ['a body without a call', `${BODY}\n${ERROR}`],
    ['a truncated capture', JSON.stringify(entry(BODY, ERROR)).slice(0, -40)],
    ['nothing', ''],
  ])('finds no request in %s', (_, text) => expect(findRequestInPaste(text, Math.max(0, near(text)))).toBeNull());

  it.each<[string, string]>([
    ['blank lines', '\n'.repeat(120_000)],
    ['request lines', `POST ${URL}\n`.repeat(3000)],
    ['responses', `${ERROR}\n`.repeat(1000)],
    ['brackets', '{'.repeat(120_000)],
    ['postData', '"postData":'.repeat(80_000)],
  ])('finishes on %s', (_, text) => expect(findRequestInPaste(text, 60_000)).toBeNull());
});
