/** How much text to search before and after the error, in UTF-16 code units. */
const MAX_CHARS_BEFORE = 4000;
const MAX_CHARS_AFTER = 3000;
/** Maximum position of a timestamp at the start of a record, in UTF-16 code units. */
const MAX_START_CHARS = 64;

const EARLIEST = Date.UTC(1995, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
const DAY_MS = 86_400_000;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = MONTHS.join('|');
const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?`;
const ZONE = String.raw`(Z|UTC|GMT|[+-]\d{2}:?\d{2})(?![\w:])`;

/** A timestamp format. `read` gets the groups of its pattern. */
interface StampFormat {
  readonly pattern: string;
  readonly read: (parts: readonly (string | undefined)[], now: number | null) => Stamp | null;
}

/** The time of an event. */
export interface Stamp {
  /** In milliseconds since the epoch. A timestamp without a zone counts as UTC. */
  readonly time: number;
  /** Whether the timestamp specifies its zone. */
  readonly isZoned: boolean;
}

const STAMP_FORMATS: readonly StampFormat[] = [
  {
    // 2026-11-10T09:00:00.123+08:00, 2026-11-10 09:00:00,120, 2026/11/10 上午 09:00:00
    pattern: String.raw`(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T _]{1,2}|(?:T|%20| {0,2}))(上午|下午)? ?${CLOCK}(?: ?([AP]M))? ?(?:${ZONE})?`,
    read: ([year, month, day, noon, hour, minute, second, fraction, half, zone]) =>
      createStamp({ year, month: Number(month), day, hour: toFullHour(hour, half ?? noon), minute, second, fraction, zone }),
  },
  {
    // 20261110T090000Z
    pattern: String.raw`(?<!\d)(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(Z)?(?!\d)`,
    read: ([year, month, day, hour, minute, second, zone]) => createStamp({ year, month: Number(month), day, hour: Number(hour), minute, second, zone }),
  },
  {
    // 10/Nov/2026:09:00:00 +0800
    pattern: String.raw`(?<!\d)(\d{1,2})\/(${MONTH})\/(\d{4}):${CLOCK} ?(?:${ZONE})?`,
    read: ([day, month, year, hour, minute, second, fraction, zone]) =>
      createStamp({ year, month: parseMonth(month), day, hour: Number(hour), minute, second, fraction, zone }),
  },
  {
    // Tue, 10 Nov 2026 09:00:00 GMT
    pattern: String.raw`(?<!\d)(\d{1,2})[ -](${MONTH})[ -](\d{4}) ${CLOCK} ?(?:${ZONE})?`,
    read: ([day, month, year, hour, minute, second, fraction, zone]) =>
      createStamp({ year, month: parseMonth(month), day, hour: Number(hour), minute, second, fraction, zone }),
  },
  {
    // Nov 10 09:00:00 (syslog), Tue Nov 10 09:00:00 2026 (C)
    pattern: String.raw`(?<![A-Za-z])(${MONTH}) {1,2}(\d{1,2}) ${CLOCK}(?: (?:UTC |GMT )?(\d{4})(?!\d))?`,
    read: ([month, day, hour, minute, second, fraction, year], now) =>
      createStamp({ year: year ?? inferYear(now, parseMonth(month), day), month: parseMonth(month), day, hour: Number(hour), minute, second, fraction }),
  },
  {
    // 11/10/2026 9:00:00 AM; day first only if the first number cannot be a month
    pattern: String.raw`(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4}),? {0,2}${CLOCK}(?: ?([AP]M))? ?(?:${ZONE})?`,
    read: ([first, second, year, hour, minute, seconds, fraction, half, zone]) => {
      const isDayFirst = Number(first) > 12;
      const [month, day] = isDayFirst ? [second, first] : [first, second];
      return createStamp({ year, month: Number(month), day, hour: toFullHour(hour, half), minute, second: seconds, fraction, zone });
    },
  },
  {
    // E1110 09:00:00.123456 (klog)
    pattern: String.raw`(?<![A-Za-z])[EWIF](\d{2})(\d{2}) ${CLOCK}`,
    read: ([month, day, hour, minute, second, fraction], now) =>
      createStamp({ year: inferYear(now, Number(month), day), month: Number(month), day, hour: Number(hour), minute, second, fraction }),
  },
  {
    // Seconds or a finer unit since the epoch, in a time field or at the start of the record
    pattern: String.raw`(?<=["'{,\s_](?:time|timestamp|ts|epoch|datetime|eventtime|created_?at)["']?\s{0,3}[:=]\s{0,3}["']?|^\[?)(\d{10})(?:\.?(\d{3})\d{0,6}|\.\d{1,2})?(?![\d-])`,
    read: ([seconds, thousandths]) => limitTime(Number(seconds) * 1000 + Number(thousandths ?? 0), true),
  },
];

/** One anchored pattern per format. */
const READERS = STAMP_FORMATS.map(({ pattern, read }) => ({ pattern: new RegExp(pattern, 'iy'), read }));

/** All formats in one pattern, one group each. The reader of the matching format then parses the timestamp. */
const STAMP = STAMP_FORMATS.map(({ pattern }) => `(${pattern.replaceAll(/(?<!\\)\((?!\?)/g, '(?:')})`).join('|');
const FIRST_STAMP = new RegExp(STAMP, 'i');
const NEXT_STAMP = new RegExp(STAMP, 'gi');

/** Names of fields that contain the time of a record or a response. */
const TIME_LABEL = /(?:time|timestamp|date|datetime|timegenerated|time_?stamp|_time|ts|starteddatetime|eventtime|logged(?:at)?|created(?:at)?)\\{0,4}["']?\s{0,4}[:=]\s{0,4}\\{0,4}["']?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?$/i;

/** Names of fields whose time is not the time of the error. */
const OTHER_LABEL = /(?:expir\w{0,8}|valid\w{0,6}(?: (?:from|to|until))?|not_?(?:before|after|valid\w{0,6})|last_?\w{0,12}|first_?\w{0,12}|nbf|iat|exp|retry[\w-]{0,8}|until|since|start_?time|end_?time|modified\w{0,8}|updated\w{0,8}|ago|query|filter|[gl][te]|between|(?:from|to))\\{0,4}["']?\s{0,4}[:=]?\s{0,4}\\{0,4}["']?$/i;

/**
 * Finds the time of an error in its record. Prefers the timestamp at the start of the record, then
 * one in a time field, then any other: the nearest before the error, otherwise the first after it.
 * Returns `null` if there is none. Never throws, and searches a bounded part of the record.
 * @param near Where the error starts in `text`, in UTF-16 code units.
 * @param now The current time in milliseconds since the epoch. A timestamp without a year is from
 * the year before `now`. Without `now`, it does not count.
 */
export function findRecordTime(text: string, near: number, now: number | null): Stamp | null {
  const beginning = readStampAtStart(text, now);
  if (beginning !== null) return beginning;
  const from = Math.max(0, near - MAX_CHARS_BEFORE);
  const part = text.slice(from, near + MAX_CHARS_AFTER);
  let best: { stamp: Stamp; rank: number } | null = null;
  NEXT_STAMP.lastIndex = 0;
  for (let match = NEXT_STAMP.exec(part); match !== null; match = NEXT_STAMP.exec(part)) {
    const rank = rankStamp(part, match.index, near - from);
    if (rank === null || (best !== null && (best.rank > rank.value || (best.rank === rank.value && rank.isAfterError)))) continue;
    const found = readStamp(match, now);
    if (found !== null) best = { stamp: found, rank: rank.value };
  }
  return best?.stamp ?? null;
}

function readStampAtStart(text: string, now: number | null): Stamp | null {
  const match = FIRST_STAMP.exec(text.slice(0, MAX_START_CHARS + 48));
  if (match === null || match.index > MAX_START_CHARS) return null;
  // A structure that starts with a different field has no timestamp at its start.
  const before = text.slice(0, match.index);
  if (OTHER_LABEL.test(before) || (/["'{=<:\n]/.test(before) && !/^<\d{1,3}>\d?[ ]?$/.test(before) && !TIME_LABEL.test(before))) return null;
  return readStamp(match, now);
}

function rankStamp(text: string, at: number, near: number): { value: number; isAfterError: boolean } | null {
  const before = text.slice(Math.max(0, at - 48), at);
  if (OTHER_LABEL.test(before)) return null;
  return { value: TIME_LABEL.test(before) ? 1 : 0, isAfterError: at > near };
}

function readStamp(match: RegExpExecArray, now: number | null): Stamp | null {
  const reader = READERS[match.indexOf(match[0], 1) - 1];
  if (reader === undefined) return null;
  reader.pattern.lastIndex = match.index;
  const parts = reader.pattern.exec(match.input);
  return parts === null ? null : reader.read(parts.slice(1), now);
}

interface StampParts {
  readonly year: string | number | null | undefined;
  readonly month: number;
  readonly day: string | undefined;
  readonly hour: number;
  readonly minute: string | undefined;
  readonly second?: string | undefined;
  readonly fraction?: string | undefined;
  readonly zone?: string | undefined;
}

/** Returns `null` for dates that do not exist, such as month 13 or November 31. */
function createStamp({ year, month, day, hour, minute, second, fraction, zone }: StampParts): Stamp | null {
  if (year === null || year === undefined) return null;
  const milliseconds = Math.floor(Number(`0.${fraction ?? '0'}`) * 1000 + 1e-6);
  const [days, minutes, seconds] = [Number(day), Number(minute), Number(second ?? 0)];
  if (hour > 24 || minutes > 59 || seconds > 60) return null;
  const midnight = Date.UTC(Number(year), month - 1, days);
  const date = new Date(midnight);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== days) return null;
  const time = midnight + ((hour * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
  return limitTime(time - parseOffset(zone), zone !== undefined);
}

function limitTime(time: number, isZoned: boolean): Stamp | null {
  return time >= EARLIEST && time < LATEST ? { time, isZoned } : null;
}

function parseOffset(zone: string | undefined): number {
  const parts = zone === undefined ? null : /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (parts === null) return 0;
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3])) * 60_000;
}

function toFullHour(hour: string | undefined, half: string | undefined): number {
  const number = Number(hour);
  if (half === undefined) return number;
  const isAfternoon = half === '下午' || half.toUpperCase() === 'PM';
  return (number % 12) + (isAfternoon ? 12 : 0);
}

function parseMonth(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
}

/** Returns the most recent year for a day, up to one day after `now` because clocks differ. */
function inferYear(now: number | null, month: number, day: string | undefined): number | null {
  if (now === null) return null;
  const year = new Date(now + DAY_MS).getUTCFullYear();
  return Date.UTC(year, month - 1, Number(day)) > now + DAY_MS ? year - 1 : year;
}
