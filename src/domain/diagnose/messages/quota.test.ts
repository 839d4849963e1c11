import { describe, expect, it } from 'vitest';
import { readDuration } from './duration.ts';
import { diagnoseQuota, readCallQuota, readResponseTime, readWait } from './quota.ts';

const NOW = Date.UTC(2026, 10, 23, 8, 0, 0);

describe('readDuration', () => {
  it.each<[string, number | null]>([
    ['00:01:00', 60],
    ['01:00:00', 3600],
    ['1.02:00:00', 93_600],
    ['00:07:12.5', 432],
    ['PT7M12S', 432],
    ['7 minutes', 420],
    ['7 minutes and 12 seconds', 432],
    ['1 hour 5 min', 3900],
    ['42', 42],
    ['42s', 42],
    ['soon', null],
    ['', null],
    ['99999999', null],
  ])('%s', (text, seconds) => expect(readDuration(text)).toBe(seconds));
});

describe('readCallQuota', () => {
  it.each<[string, { calls: number; seconds: number } | null]>([
    ['API calls quota exceeded! maximum allowed 45 per 00:01:00', { calls: 45, seconds: 60 }],
    ['API calls quota exceeded! maximum allowed 1500 per 01:00:00', { calls: 1500, seconds: 3600 }],
    ['API calls quota exceeded! maximum allowed 1,500 per 01:00:00.', { calls: 1500, seconds: 3600 }],
    ['maximum allowed 100 calls per minute', { calls: 100, seconds: 60 }],
    ['maximum allowed 0 per 00:01:00', null],
    ['Too many requests.', null],
  ])('%s', (message, quota) => expect(readCallQuota(message)).toEqual(quota));
});

it.each<[string, number | null]>([
  ['You have exceeded processing resources allocated to this tenant. You can run queries again in 7 minutes.', 420],
  ['You can run queries again in 00:04:30.', 270],
  ['Rate limited, retry after 30 seconds', 30],
  ['Try again in 1 minute', 60],
  ['Too many requests.', null],
])('readWait: %s', (message, seconds) => expect(readWait(message)).toBe(seconds));

it.each<[string, number | null]>([
  ['HTTP/1.1 429 Too Many Requests\nDate: Mon, 23 Nov 2026 08:00:00 GMT\nRetry-After: 42', NOW],
  ['< date: Mon, 23 Nov 2026 08:00:00 GMT', NOW],
  ['{"Date": "Mon, 23 Nov 2026 08:00:00 GMT"}', NOW],
  ['update: Mon, 23 Nov 2026 08:00:00 GMT', null],
  ['Date: yesterday', null],
])('readResponseTime: %s', (text, time) => expect(readResponseTime(text)).toBe(time));

describe('diagnoseQuota', () => {
  const diagnose = (message: string, retryAfter: string | null = null, responseTime: number | null = null) => diagnoseQuota({ message, retryAfter, responseTime, now: NOW });

  it('calculates the call rate that a quota allows', () => {
    expect(diagnose('API calls quota exceeded! maximum allowed 45 per 00:01:00').findings).toEqual([
      { id: 'quota-calls', calls: 45, seconds: 60 },
      { id: 'quota-wait', until: NOW + 60_000, seconds: 60, basis: 'window', dated: false },
      { id: 'quota-pace', callEverySeconds: 1.4, minutesForThousand: 24 },
    ]);
  });

  it.each<[string | null, number | null, number, boolean]>([
    ['42', null, NOW + 42_000, false],
    ['42', NOW - 10_000, NOW + 32_000, true],
    ['Mon, 23 Nov 2026 08:05:00 GMT', null, NOW + 300_000, true],
  ])('takes the wait from Retry-After: %s', (retryAfter, responseTime, until, dated) => {
    expect(diagnose('', retryAfter, responseTime).findings).toContainEqual(expect.objectContaining({ id: 'quota-wait', until, dated, basis: 'retry-after' }));
  });

  it('distinguishes a CPU quota from a call quota', () => {
    const { findings, steps } = diagnose('You have exceeded processing resources allocated to this tenant. You can run queries again in 7 minutes.');
    expect(findings.map(({ id }) => id)).toEqual(['quota-cpu', 'quota-wait']);
    expect(steps.map(({ id }) => id)).toEqual(['wait', 'lighter-queries']);
  });

  it('finds nothing in a message without details', () => {
    expect(diagnose('Too many requests.')).toEqual({ findings: [], steps: [] });
  });
});
