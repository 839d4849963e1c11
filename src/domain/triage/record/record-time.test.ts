import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRecordTime } from './record-time.ts';

const NOW = Date.UTC(2026, 10, 24, 12);

/** Formats the time found for the error at `¦`: an ISO time, `local` if it has no zone, `none` without a time. */
function formatFoundTime(record: string, now: number | null = NOW): string {
  const near = record.indexOf('¦');
  const stamp = findRecordTime(record.replace('¦', ''), near === -1 ? record.length : near, now);
  return stamp === null ? 'none' : `${new Date(stamp.time).toISOString()}${stamp.isZoned ? '' : ' local'}`;
}

describe('the time of an error from its record', () => {
  it.each([
    ['2026-11-10T09:00:00Z ERROR ¦', '2026-11-10T09:00:00.000Z'],
    ['2026-11-10T09:00:00.123456Z ERROR ¦', '2026-11-10T09:00:00.123Z'],
    ['2026-11-10T09:00:00+08:00 ERROR ¦', '2026-11-10T01:00:00.000Z'],
    ['2026-11-10T09:00:00-0500 ERROR ¦', '2026-11-10T14:00:00.000Z'],
    ['2026-11-10 09:00:00 UTC ERROR ¦', '2026-11-10T09:00:00.000Z'],
    ['2026-11-10T09:00:00 ERROR ¦', '2026-11-10T09:00:00.000Z local'],
    ['2026-11-10 09:00:00,120 log_level=ERROR pid=4242 | ¦', '2026-11-10T09:00:00.120Z local'],
    ['[2026-11-10 09:00:00.120] [error] ¦', '2026-11-10T09:00:00.120Z local'],
    ['<13>1 2026-11-10T09:00:00Z host app ¦', '2026-11-10T09:00:00.000Z'],
    ['Nov 10 09:00:00 host agent[7]: ¦', '2026-11-10T09:00:00.000Z local'],
    ['Nov  9 09:00:00 host agent[7]: ¦', '2026-11-09T09:00:00.000Z local'],
    ['<13>Nov 10 09:00:00 host agent: ¦', '2026-11-10T09:00:00.000Z local'],
    ['Dec 31 23:59:59 host agent: ¦', '2025-12-31T23:59:59.000Z local'],
    ['Tue Nov 10 09:00:00 2026 ¦', '2026-11-10T09:00:00.000Z local'],
    ['203.0.113.9 - - [10/Nov/2026:09:00:00 +0800] "GET /api/alerts HTTP/1.1" ¦403', '2026-11-10T01:00:00.000Z'],
    ['< HTTP/2 403\n< date: Tue, 10 Nov 2026 09:00:00 GMT\n¦', '2026-11-10T09:00:00.000Z'],
    ['¦{"error":1}\nDate: Tue, 10 Nov 2026 09:00:00 GMT', '2026-11-10T09:00:00.000Z'],
    ['{"log.level":"error","@timestamp":"2026-11-10T09:00:00.000Z","message":"¦"}', '2026-11-10T09:00:00.000Z'],
    ['{"TimeGenerated":"2026-11-10T09:00:00Z","Message":"¦"}', '2026-11-10T09:00:00.000Z'],
    ['{"startedDateTime":"2026-11-10T09:00:00.5+08:00","response":"¦"}', '2026-11-10T01:00:00.500Z'],
    ['{"time":1794301200,"message":"¦"}', '2026-11-10T09:00:00.000Z'],
    ['{"timestamp":1794301200123,"message":"¦"}', '2026-11-10T09:00:00.123Z'],
    ['{"ts":1794301200.5,"message":"¦"}', '2026-11-10T09:00:00.000Z'],
    ['_time=1794301200.123 ¦', '2026-11-10T09:00:00.123Z'],
    ['1794301200.123    42 203.0.113.9 TCP_MISS/403 ¦', '2026-11-10T09:00:00.123Z'],
    ['AADSTS700016: ¦not found. Trace ID: x Timestamp: 2026-11-10 09:00:00Z', '2026-11-10T09:00:00.000Z'],
    ['{"error":{"code":¦"BadRequest","innerError":{"date":"2026-11-10T09:00:00","request-id":"x"}}}', '2026-11-10T09:00:00.000Z local'],
    [String.raw`{"m":"{\"timestamp\":\"2026-11-10T09:00:00Z\"} ¦"}`, '2026-11-10T09:00:00.000Z'],
    ['11/10/2026 9:00:00 PM ¦', '2026-11-10T21:00:00.000Z local'],
    ['25/10/2026 09:00:00 ¦', '2026-10-25T09:00:00.000Z local'],
    ['2026/11/10 上午 09:00:00 ¦', '2026-11-10T09:00:00.000Z local'],
    ['2026/11/10 下午 12:30:00 ¦', '2026-11-10T12:30:00.000Z local'],
    ['20261110T090000Z ¦', '2026-11-10T09:00:00.000Z'],
    ['E1110 09:00:00.123456       1 controller.go:42] ¦', '2026-11-10T09:00:00.123Z local'],
    // Several timestamps
    ['2026-11-10T09:00:00Z start ¦ "timestamp":"2020-01-01T00:00:00Z"', '2026-11-10T09:00:00.000Z'],
    ['call failed\n2026-11-10T08:00:00Z one\n2026-11-10T09:00:00Z two ¦ 2026-11-10T10:00:00Z', '2026-11-10T09:00:00.000Z'],
    ['{"m":"Validity: valid from 2026-11-01T00:00:00Z","@timestamp":"2026-11-10T09:00:00Z","e":"¦"}', '2026-11-10T09:00:00.000Z'],
    ['{"lastSeen":"2020-01-01T00:00:00Z","time":"2026-11-10T09:00:00Z","e":"¦"}', '2026-11-10T09:00:00.000Z'],
    ['Token expires 2026-11-10T09:00:00Z ¦', 'none'],
    // No timestamp
    ['no time here ¦', 'none'],
    ['09:00:00 ¦', 'none'],
    ['2026-13-10 09:00:00 ¦', 'none'],
    ['2026-11-31 09:00:00 ¦', 'none'],
    ['2026-11-10 29:00:00 ¦', 'none'],
    ['9999-11-10 09:00:00 ¦', 'none'],
    ['"count":1794301200 ¦', 'none'],
    ['id 1794301200123456 ¦', 'none'],
  ])('%s', (record, time) => {
    expect(formatFoundTime(record)).toBe(time);
  });

  it('has no year if the current time is unknown', () => {
    expect(formatFoundTime('Nov 10 09:00:00 host agent: ¦', null)).toBe('none');
    expect(formatFoundTime('Nov 10 09:00:00 2026 ¦', null)).toBe('2026-11-10T09:00:00.000Z local');
  });

  it('allows for a clock that is ahead', () => {
    expect(formatFoundTime('Nov 25 09:00:00 host ¦')).toBe('2026-11-25T09:00:00.000Z local');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('2026-11-10', 'T', ' ', '09:00:00', '.', '123', 'Z', '+08:00', 'Nov', '10', '/', '1794301200', '"time":', '\uD800', 'E1110'), { maxLength: 30 }), fc.nat(100), (parts, near) => {
        const stamp = findRecordTime(parts.join(''), near, NOW);
        expect(stamp === null || Number.isFinite(stamp.time)).toBe(true);
      }),
    );
  });
});
