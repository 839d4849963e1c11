import type { Language } from '../domain/language.ts';
import { getDateTimeFormat, getNumberFormat } from './formats.ts';

/** Milliseconds since the epoch. */
type Time = number;

const DATE: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };
/** Two digits and h23: `timeStyle` writes 12-hour times in English and other dates in Chinese. */
const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' };

/**
 * A share as a whole percentage: `25%`.
 * @param share 0 to 1
 */
export function formatPercent(share: number, language: Language): string {
  return getNumberFormat(language, { style: 'percent' }).format(share);
}

/** The IANA name of the reader's time zone. */
export function getTimeZone(): string {
  return getDateTimeFormat('en').resolvedOptions().timeZone;
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
  return shown.map(([unit, value]) => getNumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value)).join(' ');
}
