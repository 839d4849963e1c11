import { describe, expect, it } from 'vitest';
import { listSources } from './list-sources.test-helper.ts';
import { formatBytes } from './format-bytes.ts';
import { formatDate, formatList, formatNumber, getDateTimeFormat } from './formats.ts';
import { formatDateTime, formatDuration, formatPercent, formatTime, getTimeZone } from './result-formats.ts';
import { createI18n } from './create-i18n.ts';
import { en } from './locales/en.ts';
import { zhTw } from './locales/zh-tw.ts';

const TIME = Date.UTC(2026, 10, 30, 23, 5, 9);

it('groups the digits of numbers', () => {
  expect([0, 999, 1500, 10_000_000, 1.4, -1500].map((value) => formatNumber(value, 'en'))).toEqual(['0', '999', '1,500', '10,000,000', '1.4', '-1,500']);
  expect(formatNumber(10_000_000, 'zh-TW')).toBe('10,000,000');
});

it('writes shares as whole percentages', () => {
  expect([0, 0.28, 0.285, 1].map((share) => formatPercent(share, 'en'))).toEqual(['0%', '28%', '29%', '100%']);
  expect(formatPercent(0.25, 'zh-TW')).toBe('25%');
});

describe('a date', () => {
  it.each([
    ['2026-11-30', 'Nov 30, 2026', '2026年11月30日'],
    ['2021-01-04', 'Jan 4, 2021', '2021年1月4日'],
    ['2022-06', 'Jun 2022', '2022年6月'],
    ['2021', '2021', '2021年'],
  ])('%s', (date, english, chinese) => {
    expect([formatDate(date, 'en'), formatDate(date, 'zh-TW')]).toEqual([english, chinese]);
  });

  it.each(['', 'yesterday', '2026-13', '2026-11-99'])('that is none stays as it is: %j', (date) => {
    expect(formatDate(date, 'en')).toBe(date);
  });
});

it('writes times with 24 hours and seconds in both languages', () => {
  expect(formatTime(TIME, 'en', 'UTC')).toBe('23:05:09');
  expect(formatTime(TIME, 'zh-TW', 'UTC')).toBe('23:05:09');
  expect(formatTime(Date.UTC(2026, 10, 30), 'en', 'UTC')).toBe('00:00:00');
  expect(formatDateTime(TIME, 'en', 'UTC')).toBe('Nov 30, 2026, 23:05:09');
  expect(formatDateTime(TIME, 'zh-TW', 'UTC')).toBe('2026年11月30日 23:05:09');
  expect(formatDateTime(TIME, 'en', 'Asia/Taipei')).toBe('Dec 1, 2026, 07:05:09');
});

it('uses the reader\'s time zone by default', () => {
  expect(formatDateTime(TIME, 'en')).toBe(formatDateTime(TIME, 'en', getTimeZone()));
});

it.each([
  [0, '0 seconds', '0 秒'],
  [1, '1 second', '1 秒'],
  [1.4, '1.4 seconds', '1.4 秒'],
  [59, '59 seconds', '59 秒'],
  [60, '1 minute', '1 分鐘'],
  [61.4, '1 minute 1.4 seconds', '1 分鐘 1.4 秒'],
  [200, '3 minutes 20 seconds', '3 分鐘 20 秒'],
  [3600, '1 hour', '1 小時'],
  [3660, '1 hour 1 minute', '1 小時 1 分鐘'],
  [3601, '1 hour 1 second', '1 小時 1 秒'],
  [3_600_000, '1,000 hours', '1,000 小時'],
])('writes %d seconds as %s', (seconds, english, chinese) => {
  expect([formatDuration(seconds, 'en'), formatDuration(seconds, 'zh-TW')]).toEqual([english, chinese]);
});

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [1234, '1.2 kB'],
  [12_345_678, '12.3 MB'],
  [345_678_901, '346 MB'],
  [999_999_999, '1 GB'],
  [1_000_000_000, '1 GB'],
  [1_100_000_000, '1.1 GB'],
  [2_500_000_000_000_000, '2,500 TB'],
])('writes %i bytes as %s in both languages', (bytes, text) => {
  expect(formatBytes(bytes, 'en')).toBe(text.replace(' ', '\u00A0'));
  expect(formatBytes(bytes, 'zh-TW')).toBe(text.replace(' ', '\u00A0'));
});

describe('a list', () => {
  it.each([
    [[], '', ''],
    [['A'], 'A', 'A'],
    [['`A`', '`B`'], '`A` and `B`', '`A` 和 `B`'],
    [['A', 'B', 'C'], 'A, B, and C', 'A、B 和 C'],
    [['訊息', '狀態碼'], '訊息 and 狀態碼', '訊息和狀態碼'],
    [['狀態碼', 'Retry-After'], '狀態碼 and Retry-After', '狀態碼和 Retry-After'],
    [['3 個權杖', '1 個密碼（password）', '2 個 Cookie'], '3 個權杖, 1 個密碼（password）, and 2 個 Cookie', '3 個權杖、1 個密碼（password）和 2 個 Cookie'],
  ])('%j', (items, english, chinese) => {
    expect([formatList(items, 'conjunction', 'en'), formatList(items, 'conjunction', 'zh-TW')]).toEqual([english, chinese]);
  });

  it('of alternatives', () => {
    expect([formatList(['A', 'B'], 'disjunction', 'en'), formatList(['A', 'B', 'C'], 'disjunction', 'en')]).toEqual(['A or B', 'A, B, or C']);
    expect([formatList(['A', 'B', 'C'], 'disjunction', 'zh-TW'), formatList(['回應', '要求'], 'disjunction', 'zh-TW')]).toEqual(['A、B 或 C', '回應或要求']);
  });
});

it('reuses a formatter for the same language and options only', () => {
  const options = { year: 'numeric', timeZone: 'UTC' } as const;
  expect(getDateTimeFormat('en', { ...options })).toBe(getDateTimeFormat('en', { ...options }));
  expect(getDateTimeFormat('zh-TW', options)).not.toBe(getDateTimeFormat('en', options));
  expect(getDateTimeFormat('en', { ...options, timeZone: 'Asia/Taipei' })).not.toBe(getDateTimeFormat('en', options));
});

it('the interface texts use the same formats', () => {
  const [english, chinese] = [createI18n('en', en).t, createI18n('zh-TW', zhTw).t];
  expect(english(($) => $.limits.callsPerHour, { count: 1500 })).toBe('1,500 calls per hour');
  expect(chinese(($) => $.limits.callsPerHour, { count: 1500 })).toBe('每小時 1,500 次呼叫');
  expect(english(($) => $.limits.queryTimeoutSeconds, { count: 180 })).toBe('query timeout 180 seconds');
  expect(chinese(($) => $.limits.queryTimeoutSeconds, { count: 180 })).toBe('查詢逾時 180 秒');
  expect(english(($) => $.limits.resultMegabytes, { count: 50 })).toBe('50 MB per result');
  expect(english(($) => $.result.found, { count: 12_345 })).toBe('12,345 errors found');
});

/** Uses of Intl that write no text for a reader. */
const ALLOWED: ReadonlyMap<string, string> = new Map([
  ['src/i18n/formats.ts', '(Intl.'],
  // Sorts.
  ['src/features/explorer/table/table-model.ts', 'new Intl.Collator'],
  // Computes the UTC offset of an ISO 8601 time.
  ['src/domain/report/ticket-time.ts', 'new Intl.DateTimeFormat'],
]);

it('no other source file calls Intl to write numbers, times or lists', () => {
  const found = listSources().flatMap(([path, text]) =>
    (text.match(/new Intl\.\w+|\(Intl\.\w+|= Intl\b|\bIntl\.\w+\(|\.toLocale(?!Lower|Upper)\w*/g) ?? [])
      .filter((use) => !use.startsWith(ALLOWED.get(path) ?? 'nothing'))
      .map((use) => `${path}: ${use}`),
  );
  expect(found).toEqual([]);
});

it('sees every exception that it allows', () => {
  const texts = new Map(listSources());
  for (const [path, use] of ALLOWED) expect(texts.get(path)).toContain(use);
});
