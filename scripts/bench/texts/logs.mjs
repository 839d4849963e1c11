import { createErrorBody } from './errors.mjs';
import { createGuid, createHexadecimal, createRandom } from './random.mjs';

/** One call in this many fails. */
const CALLS_PER_FAILURE = 200;
const START = Date.UTC(2026, 10, 10);

/**
 * Yields an endless log of a connector that polls the API; each line includes its newline.
 * @param {'text' | 'json'} format timestamped lines, or one JSON object per line
 * @returns {Generator<string>}
 */
export function* generateLogLines(format) {
  const random = createRandom(7);
  for (let index = 0; ; index += 1) {
    const call = {
      timestamp: new Date(START + index * 137).toISOString(),
      failed: random() * CALLS_PER_FAILURE < 1,
      worker: Math.floor(random() * 16),
      path: `/api/machines/${createHexadecimal(random, 40)}/recommendations`,
      milliseconds: Math.floor(random() * 900),
      bytes: Math.floor(random() * 90_000),
      request: createGuid(random),
    };
    yield format === 'json' ? formatJsonLine(call, random) : formatTextLine(call, random);
  }
}

/**
 * @typedef {{ timestamp: string, failed: boolean, worker: number, path: string, milliseconds: number, bytes: number, request: string }} Call
 * @param {Call} call
 * @param {() => number} random
 */
function formatTextLine({ timestamp, failed, worker, path, milliseconds, bytes, request }, random) {
  const end = failed ? ` body=${createErrorBody(random)}` : '';
  return `${timestamp} ${failed ? 'ERROR' : 'INFO '} [worker-${worker}] soc.connector.mde - GET https://api.security.microsoft.com${path} -> ${failed ? 404 : 200} in ${milliseconds} ms, ${bytes} bytes, request ${request}${end}\n`;
}

/**
 * @param {Call} call
 * @param {() => number} random
 */
function formatJsonLine({ timestamp, failed, worker, path, milliseconds, bytes, request }, random) {
  const said = failed ? { response: createErrorBody(random) } : { message: 'call finished' };
  return `${JSON.stringify({ timestamp, level: failed ? 'error' : 'info', logger: 'soc.connector.mde', worker, requestId: request, method: 'GET', path, status: failed ? 404 : 200, durationMs: milliseconds, bytes, ...said })}\n`;
}

/**
 * Returns a log of about the given length.
 * @param {'text' | 'json'} format
 * @param {number} length approximate, in characters
 */
export function createLog(format, length) {
  const lines = [];
  let sum = 0;
  for (const line of generateLogLines(format)) {
    lines.push(line);
    sum += line.length;
    if (sum >= length) break;
  }
  return lines.join('');
}
