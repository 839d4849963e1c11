import type { Language } from '../../../domain/language.ts';
import { formatNumber, getDateTimeFormat } from '../../../i18n/formats.ts';
import { formatDateTime, formatPercent } from '../../../i18n/result-formats.ts';

/** Milliseconds since the epoch. */
type Moment = number;

/** How numbers and times are written for a reader, in the language of the page. */
export interface Formats {
  readonly number: (value: number) => string;
  /** A part of a whole, as a percentage; what is there is never "0 %". */
  readonly share: (part: number, whole: number) => string;
  /** Date and time to the second. */
  readonly moment: (time: Moment) => string;
  /** What tells the times of these errors apart: the time of day alone where all are of one day. */
  readonly row: (time: Moment) => string;
  /** How much room {@link row} takes, in widths of a digit. */
  readonly rowWidth: number;
  /** From one time to another, as short as {@link row} without its seconds. */
  readonly span: (from: Moment, to: Moment) => string;
  /** A step of the timeline: its end belongs to the next one. */
  readonly period: (start: Moment, end: Moment) => string;
  /** A label at the axis of the timeline, for steps of this length. */
  readonly axis: (time: Moment, step: number) => string;
  /** The zone in which times are written; `null` where they stand as in the text. */
  readonly zone: string | null;
}

/** How far apart times are: what has to be written to tell them apart. */
export type TimeSpread = 'day' | 'year' | 'years';

interface ZoneOptions {
  /** Times without a zone are kept as if they were UTC: written as UTC, they read as in the text. */
  readonly isZoneUnknown: boolean;
  /** An IANA name; the zone of the reader where it is left out. */
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

/** A day and a month of two digits. */
const WIDE_TIME = Date.UTC(2026, 11, 22, 12);

/** How far apart the first and the last of all times are. */
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

/** The start of a minute: the same for all that read the same without their seconds. */
function floorToMinute(time: Moment): Moment {
  return Math.floor(time / MINUTE_MS) * MINUTE_MS;
}

/** Writing a range takes a tenth of a millisecond, and while a file is read, hundreds are written again and again. */
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

/** Chinese characters are as wide as two digits. */
function measureWidth(text: string): number {
  return text.length + (text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0);
}
