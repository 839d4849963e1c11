import { readDuration } from './duration.ts';
import type { Finding, Step } from '../findings.ts';

/** A quota in a message: a number of calls per period. */
export interface CallQuota {
  readonly calls: number;
  readonly seconds: number;
}

/** Parses `maximum allowed 45 per 00:01:00`; returns `null` if the message contains no quota. */
export function readCallQuota(message: string): CallQuota | null {
  const found = /\bmaximum allowed:?\s{0,4}(\d{1,3}(?:,\d{3}){0,2}|\d{1,9})(?: calls| requests)? per\s{0,4}(\d{1,3}(?:\.\d{1,2})?:\d{2}:\d{2}|(?:a |an |1 )?(?:minute|hour|day))/i.exec(message);
  if (found === null) return null;
  const calls = Number((found[1] ?? '').replaceAll(',', ''));
  const period = (found[2] ?? '').toLowerCase();
  const seconds = /minute/.test(period) ? 60 : /hour/.test(period) ? 3600 : /day/.test(period) ? 86_400 : readDuration(period);
  return calls > 0 && seconds !== null && seconds > 0 ? { calls, seconds } : null;
}

/**
 * Parses the wait in a message: `You can run queries again in 7 minutes`, `retry after 30 seconds`.
 * @returns seconds, or `null` if the message contains none
 */
export function readWait(message: string): number | null {
  const found = /\b(?:again (?:in|after)|retry[ -]?after:?|(?:try|wait)(?: again)?(?: in| for| after)?)\s{1,4}([^.!,;\n]{1,60})/i.exec(message);
  return found === null ? null : readDuration(found[1] ?? '');
}

/** Whether the message is about the quota for processing time rather than the number of calls. */
export function mentionsCpu(message: string): boolean {
  return /exceeded processing resources|\bCPU\b/i.test(message);
}

const HTTP_DATE = String.raw`(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT`;
const WHOLE_DATE = new RegExp(`^${HTTP_DATE}$`, 'i');
const DATE_HEADER = new RegExp(String.raw`(?:^|[\n"'{,])[ \t<|>*]{0,8}["']?date["']?\s{0,3}[:=]\s{0,3}["']?(${HTTP_DATE})`, 'i');

/** Returns the time in the response's `Date` header, in milliseconds since the epoch; `null` if the text has none. */
export function readResponseTime(text: string): number | null {
  const found = DATE_HEADER.exec(text);
  return found === null ? null : parseHttpDate(found[1] ?? '');
}

function parseHttpDate(date: string): number | null {
  const time = Date.parse(date);
  return Number.isNaN(time) ? null : time;
}

interface QuotaText {
  readonly message: string;
  /** The `Retry-After` header as received: seconds or a date. */
  readonly retryAfter: string | null;
  /** The time of the response, if it contains one. Milliseconds since the epoch. */
  readonly responseTime: number | null;
  readonly now: number;
}

/** Diagnoses a 429: the quota, the wait, and a call rate that stays within the quota. */
export function diagnoseQuota({ message, retryAfter, responseTime, now }: QuotaText): { readonly findings: readonly Finding[]; readonly steps: readonly Step[] } {
  const findings: Finding[] = [];
  const quota = readCallQuota(message);
  const isCpu = mentionsCpu(message);
  if (quota !== null) findings.push({ id: 'quota-calls', ...quota });
  if (isCpu) findings.push({ id: 'quota-cpu' });

  const from = responseTime ?? now;
  const wait = findWait(message, retryAfter, quota, from);
  if (wait !== null) {
    findings.push({ id: 'quota-wait', until: wait.until, seconds: Math.max(0, Math.round((wait.until - from) / 1000)), basis: wait.basis, dated: wait.isDate || responseTime !== null });
  }
  const every = quota === null ? null : Math.ceil((quota.seconds * 10) / quota.calls) / 10;
  if (every !== null) findings.push({ id: 'quota-pace', callEverySeconds: every, minutesForThousand: Math.ceil((every * 1000) / 60) });
  return {
    findings,
    steps: findings.length === 0 ? [] : [{ id: 'wait' }, ...(isCpu ? [{ id: 'lighter-queries' } as const] : []), ...(every === null ? [] : [{ id: 'pace', callEverySeconds: every } as const])],
  };
}

interface Wait {
  readonly until: number;
  readonly basis: 'retry-after' | 'message' | 'window';
  readonly isDate: boolean;
}

function findWait(message: string, retryAfter: string | null, quota: CallQuota | null, from: number): Wait | null {
  if (retryAfter !== null) {
    const given = retryAfter.trim();
    const date = WHOLE_DATE.test(given) ? parseHttpDate(given) : null;
    if (date !== null) return { until: date, basis: 'retry-after', isDate: true };
    const seconds = readDuration(given);
    if (seconds !== null) return { until: from + seconds * 1000, basis: 'retry-after', isDate: false };
  }
  const statedSeconds = readWait(message);
  if (statedSeconds !== null) return { until: from + statedSeconds * 1000, basis: 'message', isDate: false };
  return quota === null ? null : { until: from + quota.seconds * 1000, basis: 'window', isDate: false };
}
