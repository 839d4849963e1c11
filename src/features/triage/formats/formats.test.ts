import { describe, expect, it } from 'vitest';
import { createFormats, getTimeSpread } from './formats.ts';

const at = (text: string) => Date.parse(`${text}Z`);
const FIRST = at('2026-11-23T08:00:00');
const LATER = at('2026-11-23T09:14:22');
const DAYS_LATER = at('2026-11-26T23:59:59');
const YEARS_LATER = at('2028-01-05T00:00:00');

const between = (language: 'en' | 'zh-TW', last: number | null, part = {}) => {
  const zone = { isZoneUnknown: false, timeZone: 'UTC', ...part };
  return createFormats({ language, spread: getTimeSpread(FIRST, last, zone), ...zone });
};

/** Some Intl versions separate ranges with thin spaces. */
const plain = (text: string) => text.replaceAll(/[\u2009\u202F\u00A0]/gu, ' ');

describe('times', () => {
  it('show only the time of day if all are on the same day', () => {
    expect(between('en', LATER).row(LATER)).toBe('09:14:22');
    expect(between('zh-TW', LATER).row(LATER)).toBe('09:14:22');
    expect(plain(between('en', LATER).span(FIRST, LATER))).toBe('08:00 – 09:14');
  });

  it('include the date if they span several days', () => {
    expect(between('en', DAYS_LATER).row(DAYS_LATER)).toBe('Nov 26, 23:59:59');
    expect(between('zh-TW', DAYS_LATER).row(DAYS_LATER)).toBe('11月26日 23:59:59');
  });

  it('include the year if they span several years', () => {
    expect(between('en', YEARS_LATER).row(YEARS_LATER)).toBe('Jan 5, 2028, 00:00:00');
  });

  it('use the user\'s time zone, or none for times without a zone', () => {
    const taipei = between('en', LATER, { timeZone: 'Asia/Taipei' });
    expect([taipei.row(FIRST), taipei.zone]).toEqual(['16:00:00', 'Asia/Taipei']);
    const unknown = between('en', LATER, { timeZone: 'Asia/Taipei', isZoneUnknown: true });
    expect([unknown.row(FIRST), unknown.zone]).toEqual(['08:00:00', null]);
  });

  it('use the precision of the step on the axis', () => {
    expect(between('en', LATER).axis(FIRST, 5000)).toBe('08:00:00');
    expect(between('en', LATER).axis(FIRST, 600_000)).toBe('08:00');
    expect(between('en', DAYS_LATER).axis(FIRST, 3_600_000)).toBe('Nov 23, 08:00');
    expect(between('en', DAYS_LATER).axis(FIRST, 86_400_000)).toBe('Nov 23');
  });
});

it.each([
  [FIRST, FIRST, 'UTC', 'day'],
  [FIRST, at('2026-11-23T23:59:59'), 'UTC', 'day'],
  [FIRST, at('2026-11-23T23:59:59'), 'Asia/Taipei', 'year'],
  [FIRST, at('2026-11-24T00:00:00'), 'UTC', 'year'],
  [FIRST, at('2026-12-23T08:00:00'), 'UTC', 'year'],
  [FIRST, YEARS_LATER, 'UTC', 'years'],
  [null, null, 'UTC', 'day'],
])('from %s to %s in %s span a %s', (first, last, timeZone, reach) => {
  expect(getTimeSpread(first, last, { isZoneUnknown: false, timeZone })).toBe(reach);
});

it.each([
  [0, 10, '0%'],
  [1, 1000, '< 1%'],
  [5, 10, '50%'],
  [10, 10, '100%'],
  [0, 0, '0%'],
])('formats %i of %i as %s', (part, whole, text) => {
  expect(between('en', null).share(part, whole)).toBe(text);
});

it('groups the digits of large numbers', () => {
  expect(between('en', null).number(1_234_567)).toBe('1,234,567');
  expect(between('zh-TW', null).number(1_234_567)).toBe('1,234,567');
});
