import type { Language } from '../../../domain/language.ts';
import { formatNumber, getDateTimeFormat } from '../../../i18n/formats.ts';
import { formatDateTime, formatPercent } from '../../../i18n/result-formats.ts';

/** Milliseconds since 1970-01-01 UTC. */
type Moment = number;

/** Number and time formats in the language of the page. */
export interface Formats {
  readonly number: (value: number) => string;
  /** Formats a part of a total as a percentage; never "0%" for a part above zero. */
  readonly share: (part: number, whole: number) => string;
  /** Formats date and time to the second. */
  readonly moment: (time: Moment) => string;
  /** Formats the parts of a time that distinguish these errors: only the time of day if all are on the same day. */
  readonly row: (time: Moment) => string;
  /** Width of a {@link row} text, in digit widths. */
  readonly rowWidth: number;
  /** Formats a time range with the precision of {@link row}, but without seconds. */
  readonly span: (from: Moment, to: Moment) => string;
  /** Formats a step of the timeline. The end is exclusive. */
  readonly period: (start: Moment, end: Moment) => string;
  /** Formats an axis label of the timeline for a step length in milliseconds. */
  readonly axis: (time: Moment, step: number) => string;
  /** The time zone of the formatted times; `null` if times are shown as in the text. */
  readonly zone: string | null;
}

/** The smallest unit that contains all times. It determines which date parts are shown. */
export type TimeSpread = 'day' | 'year' | 'years';

interface ZoneOptions {
  /** Times without a zone are stored as UTC and formatted as UTC, so that they appear as in the text. */
  readonly isZoneUnknown: boolean;
  /** An IANA name; defaults to the user's time zone. */
  readonly timeZone?: string;
}

interface FormatOptions extends ZoneOptions {
  readonly language: Language;
  readonly spread: TimeSpread;
}

const MINUTE_MS = 60_000;
const MAX_CACHED_RANGES = 1000;
const DAY_MS = 86_400_000;

const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const DATE: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric' };
const SECONDS: Intl.DateTimeFormatOptions = { second: '2-digit' };
const DATES: Readonly<Record<TimeSpread, Intl.DateTimeFormatOptions>> = { day: {}, year: DATE, years: { ...DATE, year: 'numeric' } };

/** A date whose day and month have two digits. */
const WIDE_TIME = Date.UTC(2026, 11, 22, 12);

/** Returns the smallest unit that contains the first and last time. */
export function getTimeSpread(first: Moment | null, last: Moment | null, zone: ZoneOptions): TimeSpread {
  if (first === null || last === null) return 'day';
  if (last - first >= 300 * DAY_MS) return 'years';
  if (last - first >= DAY_MS) return 'year';
  const day = getDateTimeFormat('en', withTimeZone({ day: 'numeric' }, zone));
  return day.format(first) === day.format(last) ? 'day' : 'year';
}

function withTimeZone(options: Intl.DateTimeFormatOptions, { isZoneUnknown, timeZone }: ZoneOptions): Intl.DateTimeFormatOptions {
  const zone = isZoneUnknown ? 'UTC' : timeZone;
  return zone === undefined ? options : { ...options, timeZone: zone };
}

export function createFormats({ language, spread, ...zone }: FormatOptions): Formats {
  const { timeZone } = withTimeZone({}, zone);
  const createDateFormat = (options: Intl.DateTimeFormatOptions) => getDateTimeFormat(language, withTimeZone(options, zone));
  const date = DATES[spread];

  const row = createDateFormat({ ...date, ...TIME, ...SECONDS });
  const short = createDateFormat({ ...date, ...TIME });
  const shortRange = memoizeRange((from: Moment, to: Moment) => short.formatRange(from, to));
  const fineRange = memoizeRange((from: Moment, to: Moment) => row.formatRange(from, to));
  const fine = createDateFormat({ ...TIME, ...SECONDS });
  const coarse = createDateFormat(spread === 'years' ? date : DATE);

  return {
    number: (value) => formatNumber(value, language),
    share: (part, whole) => {
      const share = whole === 0 ? 0 : part / whole;
      return share > 0 && share < 0.005 ? `< ${formatPercent(0.01, language)}` : formatPercent(share, language);
    },
    moment: (time) => formatDateTime(time, language, timeZone),
    row: (time) => row.format(time),
    rowWidth: measureWidth(row.format(WIDE_TIME)),
    span: (from, to) => shortRange(floorToMinute(from), floorToMinute(to)),
    period: (start, end) => (end - start < MINUTE_MS ? fineRange : shortRange)(start, end),
    axis: (time, step) => (step < MINUTE_MS ? fine : step < DAY_MS ? short : coarse).format(time),
    zone: zone.isZoneUnknown ? null : row.resolvedOptions().timeZone,
  };
}

/** Rounds down to the minute, so that times that look the same without seconds are equal. */
function floorToMinute(time: Moment): Moment {
  return Math.floor(time / MINUTE_MS) * MINUTE_MS;
}

/** Formatting a range takes 0.1 ms, and hundreds of ranges are formatted repeatedly while a file is read. */
function memoizeRange(write: (from: Moment, to: Moment) => string): (from: Moment, to: Moment) => string {
  const cache = new Map<string, string>();
  return (from, to) => {
    const key = `${from} ${to}`;
    const text = cache.get(key) ?? write(from, to);
    if (cache.size > MAX_CACHED_RANGES) cache.clear();
    cache.set(key, text);
    return text;
  };
}

/** Estimates the text width in digit widths; a Chinese character counts as two. */
function measureWidth(text: string): number {
  return text.length + (text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0);
}
