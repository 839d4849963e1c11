import { measure } from './measure.mjs';
import { errorBody } from './texts/errors.mjs';
import { har, machineList } from './texts/documents.mjs';
import { HOSTILE, HOSTILE_TO_SECRETS } from './texts/hostile.mjs';
import { log } from './texts/logs.mjs';
import { randomFrom } from './texts/random.mjs';

const MEGABYTE = 1_000_000;
const PIECE = 262_144;
/** The baseline: a scan that only looks for codes. */
const PLAIN_SCAN = /"code"\s*:\s*"(\w+)"/g;

/**
 * Compares decoding with JSON.parse of the same text (line by line for a log) and with a plain scan.
 * @param {typeof import('./engine.ts')} engine
 * @returns {import('./format-section.mjs').Section}
 */
export function measureDecoding(engine) {
  const catalogue = engine.toDecodeCatalogue(engine.CATALOGUE);
  /** @param {string} text */
  const decode = (text) => engine.decode(text, catalogue);
  /** @param {string} text */
  const stream = (text) => {
    const decoder = new engine.StreamDecoder(catalogue, () => undefined);
    for (let at = 0; at < text.length; at += PIECE) decoder.push(text.slice(at, at + PIECE));
    decoder.end();
  };
  const body = errorBody(randomFrom(3));
  const rows = [
    latencyRow('200 B response', body, decode),
    throughputRow('64 kB log, pasted', log('text', 64_000), decode, parseLines, 40),
    throughputRow('1 MB log, pasted', log('text', MEGABYTE), decode, parseLines, 5),
    throughputRow('50 MB log of timestamped lines', log('text', 50 * MEGABYTE), stream, parseLines, 3),
    throughputRow('50 MB log of JSON lines', log('json', 50 * MEGABYTE), stream, parseLines, 3),
    throughputRow('20 MB HAR', har(20 * MEGABYTE), stream, JSON.parse, 3),
    throughputRow('50 MB JSON without errors', machineList(50 * MEGABYTE), stream, JSON.parse, 3),
    ...Object.entries(HOSTILE).flatMap(([name, make]) => [doublingRow(`${name}, decode`, make, decode), doublingRow(`${name}, stream`, make, stream)]),
    ...Object.entries(HOSTILE_TO_SECRETS).map(([name, make]) => doublingRow(`${name}, secrets`, make, engine.findSecrets)),
  ];
  return { title: 'Decoding', note: 'median CPU time; adversarial texts: 2 MB, with the ratio to the time for 1 MB', rows };
}

/**
 * @param {string} label
 * @param {string} text
 * @param {(text: string) => unknown} decode
 */
function latencyRow(label, text, decode) {
  const often = (/** @type {(text: string) => unknown} */ task) => () => {
    for (let turn = 0; turn < 500; turn += 1) task(text);
  };
  const [decoded = 0, parsed = 0, scanned = 0] = measure([often(decode), often(JSON.parse), often(scan)], 15);
  return { label, median: (decoded / 500) * 1000, unit: 'µs', ratios: { 'JSON.parse time': decoded / parsed, 'plain scan time': decoded / scanned } };
}

/**
 * @param {string} label
 * @param {string} text
 * @param {(text: string) => unknown} decode
 * @param {(text: string) => unknown} parse
 * @param {number} rounds
 */
function throughputRow(label, text, decode, parse, rounds) {
  const [decoded = 0, parsed = 0, scanned = 0] = measure([() => decode(text), () => parse(text), () => scan(text)], rounds);
  return { label, median: text.length / 1000 / decoded, unit: 'MB/s', ratios: { 'JSON.parse throughput': parsed / decoded, 'plain scan throughput': scanned / decoded } };
}

/**
 * @param {string} label
 * @param {(length: number) => string} make
 * @param {(text: string) => unknown} decode
 */
function doublingRow(label, make, decode) {
  const [half, whole] = [make(MEGABYTE), make(2 * MEGABYTE)];
  const [once = 0, twice = 0] = measure([() => decode(half), () => decode(whole)], 3);
  return { label, median: twice, unit: 'ms', ratios: { 'time for half the text': twice / once } };
}

/** @param {string} text */
function parseLines(text) {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const stop = end === -1 ? text.length : end;
    try {
      JSON.parse(text.slice(at, stop));
    } catch {
      // The baseline skips lines that are not JSON.
    }
    at = stop + 1;
  }
}

/** @param {string} text */
function scan(text) {
  let found = 0;
  for (const _ of text.matchAll(PLAIN_SCAN)) found += 1;
  return found;
}
