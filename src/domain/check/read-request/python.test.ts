import { expect, it } from 'vitest';
import { findDifferences, type RequestCase } from './read-body.test-helper.ts';

const URL = 'https://api.security.microsoft.com/api/machines/0123/isolate';
const BODY = '{"Comment":"Case 42","IsolationType":"Full"}';
const DICT = "{'Comment': 'Case 42', 'IsolationType': \"Full\"}";

it.each<[string, RequestCase]>([
  ['json=', { text: `requests.post("${URL}", headers=headers, json=${DICT})`, method: 'POST', url: URL, body: DICT, isJson: true }],
  ['json= a variable', { text: `import requests\n\nurl = '${URL}'\nbody = ${DICT}\nr = requests.post(url, json=body)`, method: 'POST', url: URL, body: DICT, isJson: true }],
  ['data=json.dumps(…)', { text: `requests.post(\n    "${URL}",\n    data=json.dumps(${DICT}),\n)`, url: URL, body: DICT, isJson: true }],
  ['data=json.dumps(variable)', { text: `payload = ${DICT}\nrequests.request("PATCH", "${URL}", headers=h, data=json.dumps(payload))`, method: 'PATCH', url: URL, body: DICT, isJson: true }],
  ['dumps in a variable', { text: `payload = json.dumps(${DICT})\nresponse = requests.request("POST", url, data=payload)`, method: 'POST', body: DICT, isJson: true }],
  ['a dict that is sent as a form', { text: `requests.post("${URL}", data=${DICT})`, body: DICT, isJson: false }],
  ['a string', { text: `requests.post("${URL}", data='${BODY}')`, body: BODY }],
  ['a triple-quoted string', { text: `requests.post(url="${URL}", data="""${BODY}""")`, url: URL, body: BODY }],
  ['an f-string', { text: `requests.post("${URL}", data=f'{{"Comment": "{text}"}}')`, body: '{"Comment": "{text}"}' }],
  ['an escaped string', { text: `payload = "{\\"Comment\\":\\"x\\"}"\nrequests.post("${URL}", data=payload)`, body: '{"Comment":"x"}' }],
  ['an f-string as the URL', { text: `requests.post(f"{BASE}/api/machines/{machine_id}/isolate", json=${DICT})`, url: '{BASE}/api/machines/{machine_id}/isolate' }],
  ['None, True and a comment', { text: `requests.post("${URL}", json={\n  # who\n  "a": None,\n  "b": True,\n})`, body: '{\n  # who\n  "a": None,\n  "b": True,\n}' }],
  ['httpx', { text: `async with httpx.AsyncClient() as client:\n    r = await client.post("${URL}", json=${DICT})`, method: 'POST', url: URL, body: DICT }],
  ['a typed variable', { text: `body: dict[str, str] = ${DICT}\nrequests.post("${URL}", json=body)`, body: DICT }],
  ['only a dict', { text: `payload = json.dumps(${DICT})`, body: DICT, isJson: true, method: null }],
  ['a file', { text: `requests.post("${URL}", data=open('body.json', 'rb'))`, kind: 'elsewhere', name: 'body.json' }],
  ['a variable that was not pasted', { text: `requests.post("${URL}", json=payload)`, kind: 'elsewhere', name: 'payload' }],
  ['variables that refer to each other', { text: `a = b\nb = a\nrequests.post("${URL}", json=a)`, kind: 'none' }],
  ['files', { text: `requests.post("${URL}", files={'File': open('x')})`, kind: 'form' }],
])('%s', (_, request) => {
  expect(findDifferences('python', request)).toEqual([]);
});
