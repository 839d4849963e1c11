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

interface FormatOptions {
  readonly language: Language;
  /** First and last of all times. */
  readonly first: Moment | null;
  readonly last: Moment | null;
  readonly isZoneUnknown: boolean;
  /** An IANA name; the zone of the reader where it is left out. */
  readonly timeZone?: string;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const DATE: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric' };
const SECONDS: Intl.DateTimeFormatOptions = { second: '2-digit' };

/** A day and a month of two digits. */
const WIDE_TIME = Date.UTC(2026, 11, 22, 12);

/** Times without a zone are kept as if they were UTC: written as UTC, they read as in the text. */
export function createFormats({ language, first, last, isZoneUnknown, timeZone }: FormatOptions): Formats {
  const zone = isZoneUnknown ? 'UTC' : timeZone;
  const dated = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, zone === undefined ? options : { ...options, timeZone: zone });
  const decimal = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent' });

  const moment = dated({ ...DATE, year: 'numeric', ...TIME, ...SECONDS });
  const day = dated({ year: 'numeric', month: '2-digit', day: '2-digit' });
  const dayOf = (time: Moment) => day.format(time);
  const isOneDay = first === null || last === null || dayOf(first) === dayOf(last);
  const isOneYear = first === null || last === null || Math.abs(last - first) < 300 * DAY;
  const date: Intl.DateTimeFormatOptions = isOneDay ? {} : isOneYear ? DATE : { ...DATE, year: 'numeric' };

  const row = dated({ ...date, ...TIME, ...SECONDS });
  const short = dated({ ...date, ...TIME });
  const fine = dated({ ...TIME, ...SECONDS });
  const coarse = dated(date.month === undefined ? DATE : date);

  return {
    number: (value) => decimal.format(value),
    share: (part, whole) => {
      const share = whole === 0 ? 0 : part / whole;
      return share > 0 && share < 0.005 ? `< ${percent.format(0.01)}` : percent.format(share);
    },
    moment: (time) => moment.format(time),
    row: (time) => row.format(time),
    rowWidth: widthOf(row.format(WIDE_TIME)),
    span: (from, to) => short.formatRange(from, to),
    period: (start, end) => (end - start < MINUTE ? row : short).formatRange(start, end),
    axis: (time, step) => (step < MINUTE ? fine : step < DAY ? short : coarse).format(time),
    zone: isZoneUnknown ? null : moment.resolvedOptions().timeZone,
  };
}

/** Chinese characters are as wide as two digits. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0);
}
