import { expect, it } from 'vitest';
import { ENTRIES_BY_CODE } from '../catalogue/catalogue.ts';
import { toDecodeCatalogue } from '../decode/decode-catalogue.ts';
import { decode } from '../decode/decode.ts';
import { StreamDecoder } from '../decode/stream/stream-decoder.ts';
import type { TriageQuery, TriageSummary } from './triage.ts';
import { TriageIndex } from './triage-index.ts';

const CATALOGUE = toDecodeCatalogue(Object.values(ENTRIES_BY_CODE));
const ALL: TriageQuery = { text: '', code: null, shape: null, endpoint: null, period: null, sort: 'order', isDescending: false };
const ERRORS = 1200;

const hex = (number: number, length: number): string => number.toString(16).padStart(length, '0');
const createId = (number: number): string => `7d0a6c52-3b1e-4f0d-9a77-${hex(number, 12)}`;
const createTime = (number: number): string => new Date(Date.UTC(2026, 10, 10, 9) + number * 1000).toISOString();

/** Creates log lines of three clients, each with one failed call, and of one client with successful calls. */
function createLine(number: number): string {
  const machine = hex(number * 7919, 40);
  const body = (code: string, message: string): string => JSON.stringify({ error: { code, message, target: createId(number) } });
  switch (number % 4) {
    case 0:
      return `${createTime(number)} ERROR GET https://api.security.microsoft.com/api/machines/${machine} failed: 404 ${body('ResourceNotFound', `Machine ${machine} was not found`)}`;
    case 1:
      return JSON.stringify({ level: 'error', '@timestamp': createTime(number), message: `POST https://api.securitycenter.microsoft.com/api/machines/${machine}/isolate: status code 403: ${body('Forbidden', 'Missing application roles.')}` });
    case 2:
      return `${createTime(number).slice(0, 19).replace('T', ' ')},120 soc [7] GET https://api.security.microsoft.com/api/alerts 429 ${body('TooManyRequests', `API calls quota exceeded! maximum allowed ${number} per 00:01:00`)}`;
    default:
      return `${createTime(number)} INFO GET https://api.security.microsoft.com/api/machines 200 in ${number} ms`;
  }
}

const LOG = Array.from({ length: (ERRORS / 3) * 4 }, (_, number) => createLine(number)).join('\n');

function read(piece: number): TriageIndex {
  const index = new TriageIndex();
  const decoder = new StreamDecoder(CATALOGUE, (found) => index.add(found, 0));
  for (let at = 0; at < LOG.length; at += piece) decoder.push(LOG.slice(at, at + piece));
  decoder.end();
  return index;
}

const toComparable = ({ codes, shapes, endpoints, ...rest }: TriageSummary): unknown => ({
  ...rest,
  codes: codes.map(({ label, errors }) => [label, errors]),
  shapes: shapes.map(({ label, errors }) => [label, errors]),
  endpoints: endpoints.map(({ label, errors }) => [label, errors]),
});

it('groups a log that is read in pieces by code, shape, endpoint and time', () => {
  const index = read(1000);
  const each = ERRORS / 3;
  expect(toComparable(index.summary())).toMatchObject({
    errors: ERRORS,
    occurrences: ERRORS,
    identified: ERRORS,
    isCapped: false,
    timeline: { start: Date.UTC(2026, 10, 10, 9), step: 15_000, untimed: 0, isZoneUnknown: false },
    codes: [['ResourceNotFound', each], ['Forbidden', each], ['TooManyRequests', each]],
    shapes: [['Machine {machineId} was not found', each], ['Missing application roles.', each], ['API calls quota exceeded! maximum allowed {calls} per {window}', each]],
    endpoints: [['GET /api/machines/{id}', each], ['POST /api/machines/{id}/isolate', each], ['GET /api/alerts', each]],
  });
});

it('produces the same result for any piece size', () => {
  const once = read(LOG.length);
  const often = read(4097);
  expect(often.summary()).toEqual(once.summary());
  expect(often.page(ALL, 0, ERRORS)).toEqual(once.page(ALL, 0, ERRORS));
});

it('finds the error of every row again when only its record is decoded', () => {
  const index = read(10_000);
  for (const { id, trackingId, code, message } of index.page(ALL, 0, ERRORS).rows) {
    const place = index.locate(id);
    const result = decode(LOG.slice(place?.start, place?.end), CATALOGUE);
    expect(result.kind === 'found' ? result.errors : []).toContainEqual(expect.objectContaining({ trackingId, code, message }));
  }
});
