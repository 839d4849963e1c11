import type { Expected, DecodeCase } from '../tests/decode-cases.ts';
import { getBaseError, toExpected, type BaseError } from './base-errors.ts';

interface SeveralErrors {
  readonly text: string;
  readonly found: readonly Expected[];
  readonly isDamaged: boolean;
}

const [first, second, third] = [getBaseError(0), getBaseError(1), getBaseError(2)];
const two = [toExpected(first), toExpected(second)];
const three = [...two, toExpected(third)];

function text(value: string, found: readonly Expected[], isDamaged = false): SeveralErrors {
  return { text: value, found, isDamaged };
}

/** Formats one response of a multipart batch. */
function part({ status, json }: BaseError, boundary: string): string {
  return `--${boundary}\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nHTTP/1.1 ${status} X\nContent-Type: application/json\n\n${json}\n`;
}

/** Texts with several errors, or with a request and no error. Each item has at least five texts, and one of them is damaged. */
export const SEVERAL_TEXTS: Readonly<Record<string, readonly SeveralErrors[]>> = {
  'several documents': [
    text(`${first.json}${second.json}`, two),
    text(`${first.pretty}\n${second.pretty}`, two),
    text(`${first.json}\n\nand then\n\n${second.pretty}`, two),
    text(`${first.json},${second.json},${third.json}`, three),
    text(`${first.json.slice(0, -1)}\n${second.json}`, two, true),
  ],
  NDJSON: [
    text(`${first.json}\n${second.json}\n`, two),
    text(`{"ok":true}\n${first.json}\r\n${second.json}\r\n{"ok":true}`, two),
    text([first, second, third].map(({ json }) => JSON.stringify({ level: 'error', response: json })).join('\n'), three),
    text([first, second].map(({ json, status }) => `{"time":"08:00","status":${status},"body":${json}}`).join('\n'), two),
    text(`${first.json}\n${second.json.slice(0, -2)}\n{"ok":true}`, two, true),
  ],
  'arrays of errors': [
    text(`[${first.json},${second.json}]`, two),
    text(JSON.stringify({ errors: [first, second].map(({ json }) => JSON.parse(json) as unknown) }, null, 2), two),
    text(`[${first.python}, ${second.python}]`, two),
    text(JSON.stringify([first, second, third].map(({ status, json }) => ({ status_code: status, json_body: JSON.parse(json) as unknown }))), three),
    text(`[${first.json},${second.json.slice(0, -1)}`, two, true),
  ],
  'a $batch as JSON': [
    text(`{"responses":[{"id":"1","status":${first.status},"body":${first.json}},{"id":"2","status":${second.status},"body":${second.json}}]}`, two),
    text(`{"responses":[{"id":"1","status":200,"body":{"value":[]}},{"id":"2","status":${first.status},"headers":{"Content-Type":"application/json"},"body":${first.json}},{"id":"3","status":${second.status},"body":${second.json}}]}`, two),
    text(JSON.stringify({ responses: [first, second].map(({ status, json }, id) => ({ body: JSON.parse(json) as unknown, id, status })) }, null, 4), two),
    text(`{'responses': [{'id': '1', 'status': ${first.status}, 'body': ${first.python}}, {'id': '2', 'status': ${second.status}, 'body': ${second.python}}]}`, two),
    text(`{"responses":[{"id":"1","status":${first.status},"body":${first.json}},{"id":"2","status":${second.status},"body":${second.json.slice(0, -2)}`, two, true),
  ],
  'a $batch as multipart': [
    text(`${part(first, 'b')}${part(second, 'b')}--b--`, two),
    text(`${part(first, 'batchresponse_1')}${part(second, 'batchresponse_1')}--batchresponse_1--`.replaceAll('\n', '\r\n'), two),
    text(`HTTP/1.1 200 OK\nContent-Type: multipart/mixed; boundary=b\n\n${part(first, 'b')}--b\nContent-Type: application/http\n\nHTTP/1.1 200 OK\n\n{"value":[]}\n${part(second, 'b')}--b--`, two),
    text(`${part(first, 'x')}${part(second, 'x')}${part(third, 'x')}--x--`, three),
    text(`${part(first, 'b')}${part(second, 'b').slice(0, -3)}`, two, true),
  ],
  'only a request, copied as cURL': [
    text("curl 'https://api.security.microsoft.com/api/machines' -H 'accept: application/json' --compressed", []),
    text("curl --location --request POST 'https://api.security.microsoft.com/api/machines/x/isolate' --header 'Content-Type: application/json' --data-raw '{\"Comment\":\"x\",\"IsolationType\":\"Full\"}'", []),
    text('curl "https://api.security.microsoft.com/api/machines/x/isolate" ^\n  -X "POST" ^\n  --data-raw "{^\\^"Comment^\\^":^\\^"x^\\^"}"', []),
    text('curl -sS -X POST https://api.security.microsoft.com/api/indicators -d \'{"indicatorValue":"203.0.113.7","indicatorType":"IpAddress","action":"Block","title":"x","description":"400 hosts"}\'', []),
    text("> curl 'https://api.security.microsoft.com/api/machines' \\\n>   -H 'accept: applicat", [], true),
  ],
};

/** {@link SEVERAL_TEXTS} as one table. */
export const SEVERAL_CASES: readonly DecodeCase[] = Object.entries(SEVERAL_TEXTS).flatMap(([item, texts]) =>
  texts.map(({ text: value, found, isDamaged }, index): DecodeCase => [`${item} ${index + 1}${isDamaged ? ', damaged' : ''}`, value, ...found]),
);
