import type { Language } from '../../domain/language.ts';

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
export type Reach = 'day' | 'year' | 'years';

interface ZoneOptions {
  /** Times without a zone are kept as if they were UTC: written as UTC, they read as in the text. */
  readonly isZoneUnknown: boolean;
  /** An IANA name; the zone of the reader where it is left out. */
  readonly timeZone?: string;
}

interface FormatOptions extends ZoneOptions {
  readonly language: Language;
  readonly reach: Reach;
}

const MINUTE = 60_000;
const MOST_REMEMBERED = 1000;
const DAY = 86_400_000;

const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const DATE: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric' };
const SECONDS: Intl.DateTimeFormatOptions = { second: '2-digit' };
const DATES: Readonly<Record<Reach, Intl.DateTimeFormatOptions>> = { day: {}, year: DATE, years: { ...DATE, year: 'numeric' } };

/** A day and a month of two digits. */
const WIDE_TIME = Date.UTC(2026, 11, 22, 12);

/** How far apart the first and the last of all times are. */
export function reachOf(first: Moment | null, last: Moment | null, zone: ZoneOptions): Reach {
  if (first === null || last === null) return 'day';
  if (last - first >= 300 * DAY) return 'years';
  if (last - first >= DAY) return 'year';
  const day = new Intl.DateTimeFormat('en', inZone({ day: 'numeric' }, zone));
  return day.format(first) === day.format(last) ? 'day' : 'year';
}

function inZone(options: Intl.DateTimeFormatOptions, { isZoneUnknown, timeZone }: ZoneOptions): Intl.DateTimeFormatOptions {
  const zone = isZoneUnknown ? 'UTC' : timeZone;
  return zone === undefined ? options : { ...options, timeZone: zone };
}

export function createFormats({ language, reach, ...zone }: FormatOptions): Formats {
  const dated = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, inZone(options, zone));
  const decimal = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent' });

  const moment = dated({ ...DATE, year: 'numeric', ...TIME, ...SECONDS });
  const date = DATES[reach];

  const row = dated({ ...date, ...TIME, ...SECONDS });
  const short = dated({ ...date, ...TIME });
  const shortRange = remembered((from: Moment, to: Moment) => short.formatRange(from, to));
  const fineRange = remembered((from: Moment, to: Moment) => row.formatRange(from, to));
  const fine = dated({ ...TIME, ...SECONDS });
  const coarse = dated(reach === 'years' ? date : DATE);

  return {
    number: (value) => decimal.format(value),
    share: (part, whole) => {
      const share = whole === 0 ? 0 : part / whole;
      return share > 0 && share < 0.005 ? `< ${percent.format(0.01)}` : percent.format(share);
    },
    moment: (time) => moment.format(time),
    row: (time) => row.format(time),
    rowWidth: widthOf(row.format(WIDE_TIME)),
    span: (from, to) => shortRange(toMinute(from), toMinute(to)),
    period: (start, end) => (end - start < MINUTE ? fineRange : shortRange)(start, end),
    axis: (time, step) => (step < MINUTE ? fine : step < DAY ? short : coarse).format(time),
    zone: zone.isZoneUnknown ? null : moment.resolvedOptions().timeZone,
  };
}

/** The start of a minute: the same for all that read the same without their seconds. */
function toMinute(time: Moment): Moment {
  return Math.floor(time / MINUTE) * MINUTE;
}

/** Writing a range takes a tenth of a millisecond, and while a file is read, hundreds are written again and again. */
function remembered(write: (from: Moment, to: Moment) => string): (from: Moment, to: Moment) => string {
  const known = new Map<string, string>();
  return (from, to) => {
    const key = `${from} ${to}`;
    const text = known.get(key) ?? write(from, to);
    if (known.size > MOST_REMEMBERED) known.clear();
    known.set(key, text);
    return text;
  };
}

/** Chinese characters are as wide as two digits. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0);
}
