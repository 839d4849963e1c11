import type { Language } from '../domain/language.ts';

/**
 * How numbers, times, durations, sizes and lists are written for a reader. Nothing else in the interface may call
 * `Intl` for text, so that each is written one way in a language. Without a time zone or with the same one, every
 * function returns the same text during prerendering and in the browser.
 */

/** Milliseconds since the epoch. */
type Time = number;

/** Units that texts write with a number, as in `{{count, minute}}`. */
export const UNITS = ['second', 'minute', 'hour', 'megabyte'] as const;

export type Unit = (typeof UNITS)[number];

const DATE: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };
/** Two digits and h23: `timeStyle` writes 12-hour times in English and other dates in Chinese. */
const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' };

/** Creating a formatter takes far longer than using it. */
function cacheFormatters<Options, Formatter>(create: (language: Language, options?: Options) => Formatter): typeof create {
  const cache = new Map<string, Formatter>();
  return (language, options) => {
    const key = language + JSON.stringify(options);
    const formatter = cache.get(key) ?? create(language, options);
    cache.set(key, formatter);
    return formatter;
  };
}

const getNumberFormat = cacheFormatters((language, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options));
const getListFormat = cacheFormatters((language, options?: Intl.ListFormatOptions) => new Intl.ListFormat(language, options));

/** A cached formatter, for views that show only a part of a time or a range of times. */
export const getDateTimeFormat = cacheFormatters((language, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options));

/** The IANA name of the reader's time zone, which can change while the page is open. */
export function getTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** A number with grouped digits: `1,500`. */
export function formatNumber(value: number, language: Language): string {
  return getNumberFormat(language).format(value);
}

/**
 * A share as a whole percentage: `25%`.
 * @param share 0 to 1
 */
export function formatPercent(share: number, language: Language): string {
  return getNumberFormat(language, { style: 'percent' }).format(share);
}

/** A number with its unit: `1 hour`, `500 MB`. Units of time are spelled out, as in all other texts. */
export function formatUnit(value: number, unit: Unit, language: Language): string {
  return getNumberFormat(language, { style: 'unit', unit, unitDisplay: unit === 'megabyte' ? 'short' : 'long' }).format(value);
}

/**
 * A calendar date: `Nov 30, 2026`, or as much of it as is known.
 * @param date `2026-11-30`, `2026-11` or `2026`; any other text is returned unchanged
 */
export function formatDate(date: string, language: Language): string {
  const time = Date.parse(date);
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(date) || Number.isNaN(time)) return date;
  const { year, month, day } = DATE;
  const known = [{ year }, { year, month }, { year, month, day }][(date.length - 4) / 3];
  return getDateTimeFormat(language, { ...known, timeZone: 'UTC' }).format(time);
}

/**
 * Date and time to the second: `Nov 30, 2026, 14:05:09`.
 * @param timeZone an IANA name; the reader's time zone by default, which is not known during prerendering
 */
export function formatDateTime(time: Time, language: Language, timeZone?: string): string {
  return getDateTimeFormat(language, { ...DATE, ...CLOCK, timeZone }).format(time);
}

/** The time of day to the second: `14:05:09`. For the time zone, see {@link formatDateTime}. */
export function formatTime(time: Time, language: Language, timeZone?: string): string {
  return getDateTimeFormat(language, { ...CLOCK, timeZone }).format(time);
}

/**
 * A duration in hours, minutes and seconds, without those that are zero: `3 minutes 20 seconds`.
 * `Intl.DurationFormat` is too new for the browsers that the site supports.
 * @param seconds rounded to tenths
 */
export function formatDuration(seconds: number, language: Language): string {
  const total = Math.round(seconds * 10) / 10;
  const parts = [
    ['hour', Math.floor(total / 3600)],
    ['minute', Math.floor(total / 60) % 60],
    ['second', total % 60],
  ] as const;
  const shown = total === 0 ? parts.slice(2) : parts.filter(([, value]) => value > 0);
  return shown.map(([unit, value]) => formatUnit(value, unit, language)).join(' ');
}

/** A number of bytes in decimal units: `999 B`, `1.2 MB`. `Intl` writes the smallest unit as `999 byte`. */
export function formatBytes(bytes: number, language: Language): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  // As it will be rounded: 999,999 bytes are 1 MB and not 1,000 kB.
  while (unit < units.length - 1 && Number(value.toPrecision(3)) >= 1000) {
    value /= 1000;
    unit += 1;
  }
  const maximumFractionDigits = unit === 0 || value >= 100 ? 0 : 1;
  return `${getNumberFormat(language, { maximumFractionDigits }).format(value)}\u00A0${units[unit]}`;
}

/** A list in a sentence: `A, B, and C` or `A, B, or C`. */
export function formatList(items: readonly string[], type: 'conjunction' | 'disjunction', language: Language): string {
  // In Chinese, a word that joins two names in Latin letters needs spaces, which Intl leaves out.
  return getListFormat(language, { type })
    .formatToParts(items)
    .reduce((text, { value }) => text + (/^(?:\p{Script=Han}[\w`.()]|[\w`.()]\p{Script=Han})$/u.test(text.slice(-1) + value.slice(0, 1)) ? ' ' : '') + value, '');
}
