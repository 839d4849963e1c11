import type { Stamp } from '../triage/record-time.ts';

/** The time of a failed call as written in a ticket. */
export interface TicketTime {
  /** `2026-11-10 01:00:00Z`; `null` if the text has no time zone. */
  readonly utc: string | null;
  /** In the user's time zone, or as in the text if that has no time zone: `2026-11-10 09:00:00`. */
  readonly local: string;
  /** The offset on that day, `UTC+08:00`; `null` if the text has no time zone. */
  readonly offset: string | null;
}

/**
 * Formats the time of a call for a ticket.
 * @param timeZone an IANA name such as `Asia/Taipei`
 */
export function ticketTime({ time, isZoned }: Stamp, timeZone: string): TicketTime {
  if (!isZoned) return { utc: null, local: isoOf(time), offset: null };
  const away = offsetAt(time, timeZone);
  return { utc: `${isoOf(time)}Z`, local: isoOf(time + away * 60_000), offset: nameOf(away) };
}

function isoOf(time: number): string {
  const iso = new Date(time).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, iso.endsWith('.000Z') ? 19 : 23)}`;
}

/** How far a time zone is ahead of UTC at a given time, in minutes. */
function offsetAt(time: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric',
  }).formatToParts(time);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((shown - Math.floor(time / 60_000) * 60_000) / 60_000);
}

function pair(value: number): string {
  return String(value).padStart(2, '0');
}

function nameOf(minutes: number): string {
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? '-' : '+'}${pair(Math.floor(size / 60))}:${pair(size % 60)}`;
}
