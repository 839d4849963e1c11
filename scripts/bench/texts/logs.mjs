import { errorBody } from './errors.mjs';
import { guid, hexadecimal, randomFrom } from './random.mjs';

/** One call in this many fails. */
const FAILS = 200;
const START = Date.UTC(2026, 10, 10);

/**
 * Yields an endless log of a connector that polls the API; each line includes its newline.
 * @param {'text' | 'json'} form timestamped lines, or one JSON object per line
 * @returns {Generator<string>}
 */
export function* logLines(form) {
  const random = randomFrom(7);
  for (let index = 0; ; index += 1) {
    const call = {
      timestamp: new Date(START + index * 137).toISOString(),
      failed: random() * FAILS < 1,
      worker: Math.floor(random() * 16),
      path: `/api/machines/${hexadecimal(random, 40)}/recommendations`,
      milliseconds: Math.floor(random() * 900),
      bytes: Math.floor(random() * 90_000),
      request: guid(random),
    };
    yield form === 'json' ? jsonLine(call, random) : textLine(call, random);
  }
}

/**
 * @typedef {{ timestamp: string, failed: boolean, worker: number, path: string, milliseconds: number, bytes: number, request: string }} Call
 * @param {Call} call
 * @param {() => number} random
 */
function textLine({ timestamp, failed, worker, path, milliseconds, bytes, request }, random) {
  const end = failed ? ` body=${errorBody(random)}` : '';
  return `${timestamp} ${failed ? 'ERROR' : 'INFO '} [worker-${worker}] soc.connector.mde - GET https://api.security.microsoft.com${path} -> ${failed ? 404 : 200} in ${milliseconds} ms, ${bytes} bytes, request ${request}${end}\n`;
}

/**
 * @param {Call} call
 * @param {() => number} random
 */
function jsonLine({ timestamp, failed, worker, path, milliseconds, bytes, request }, random) {
  const said = failed ? { response: errorBody(random) } : { message: 'call finished' };
  return `${JSON.stringify({ timestamp, level: failed ? 'error' : 'info', logger: 'soc.connector.mde', worker, requestId: request, method: 'GET', path, status: failed ? 404 : 200, durationMs: milliseconds, bytes, ...said })}\n`;
}

/**
 * Returns a log of about the given length.
 * @param {'text' | 'json'} form
 * @param {number} length approximate, in characters
 */
export function log(form, length) {
  const lines = [];
  let sum = 0;
  for (const line of logLines(form)) {
    lines.push(line);
    sum += line.length;
    if (sum >= length) break;
  }
  return lines.join('');
}
