import { complete, joinFailures } from './join-readings.ts';
import type { Reading } from './shapes/reading.ts';
import type { LineIndex } from './text/line-index.ts';
import { beginsRecord } from './text/record-start.ts';

/** Further apart than this, two things in a text have nothing to do with each other (a long traceback lies between). */
export const REACH = 12_000;

/** The status that an error is known to have: what it states, else what its code stands for. */
export type StatusOf = (reading: Reading) => number | null;

/**
 * Joins what was read in one text to failures: status lines, headers, tracebacks and prefixes of
 * log lines belong to the body beside them. What belongs to none stays a failure of its own;
 * what only mentions a status stays a mention.
 */
export function joinText(text: string, lines: LineIndex, readings: readonly Reading[], statusOf: StatusOf): readonly Reading[] {
  const sorted = dropInSuccesses(dropInsideHeads([...readings].toSorted((a, b) => a.at - b.at || b.until - a.until)));
  const errors = dropMentions(sorted.filter((reading) => reading.role === 'error'));
  const joined = [...errors];
  const rest: Reading[] = [];
  const heads = sorted.filter(isHead);
  let following = 0;
  let nextHead = 0;
  for (const other of sorted) {
    if (other.role === 'error') continue;
    while (following < errors.length && (errors[following]?.at ?? 0) < other.at) following += 1;
    if (isHead(other)) nextHead += 1;
    const index = isHead(other)
      ? bodyOf(other, heads[nextHead], errors[following], following)
      : neighbourOf(text, lines, other, errors, joined, following, statusOf);
    const error = index === null ? undefined : joined[index];
    if (index === null || error === undefined) rest.push(other);
    else joined[index] = complete(error, other);
  }
  const failures = joinNeighbours(text, lines, rest);
  return [...joined, ...failures].toSorted((a, b) => a.at - b.at);
}

/** A code in passing says nothing new where a body was read. */
function dropMentions(errors: readonly Reading[]): readonly Reading[] {
  const hasBody = errors.some((error) => error.shape !== 'code-in-prose');
  const bodies = hasBody ? errors.filter((error) => error.shape !== 'code-in-prose') : errors;
  const coded = new Set(bodies.filter((error) => error.shape !== 'code-and-message').map((error) => error.code?.text.toLowerCase()));
  return bodies.filter((error) => error.shape !== 'code-and-message' || !coded.has(error.code?.text.toLowerCase()));
}

/** The status line and the headers are read as a whole; what a phrase makes of a part of them is nothing new. */
function dropInsideHeads(sorted: readonly Reading[]): readonly Reading[] {
  let until = -1;
  return sorted.filter((reading) => {
    if (isHead(reading)) until = Math.max(until, reading.until);
    return isHead(reading) || reading.role === 'error' || reading.shape !== 'status-text' || reading.at >= until;
  });
}

/** What the strings of a successful response mention did not happen to the call. */
function dropInSuccesses(sorted: readonly Reading[]): readonly Reading[] {
  let isSuccess = false;
  return sorted.filter((reading) => {
    if (isHead(reading)) isSuccess = reading.status?.text.startsWith('2') === true;
    return !(isSuccess && (reading.role === 'failure' || reading.isBodyMissing === true) && reading.wrappings.length > 0);
  });
}

function isHead(reading: Reading): boolean {
  return reading.role !== 'error' && (reading.shape === 'http-dump' || reading.shape === 'curl') && reading.status !== null;
}

/** The error in the body under a status line: before the next status line. */
function bodyOf(head: Reading, next: Reading | undefined, error: Reading | undefined, following: number): number | null {
  if (error === undefined || Number(head.status?.text) < 400) return null;
  return next === undefined || error.at < next.at ? following : null;
}

function neighbourOf(
  text: string,
  lines: LineIndex,
  other: Reading,
  errors: readonly Reading[],
  joined: readonly Reading[],
  following: number,
  statusOf: StatusOf,
): number | null {
  const near = [following, following - 1].filter((index) => index >= 0 && index < errors.length);
  const sameLine = near.find((index) => isOnLine(lines, other, errors[index]));
  if (sameLine !== undefined) return sameLine;
  const reachable = near.filter((index) => distance(other, errors[index]) <= REACH);
  const status = other.status === null ? null : Number(other.status.text);
  const fitting = reachable.find((index) => {
    const error = joined[index];
    const expected = error === undefined ? null : statusOf(error);
    return status === null ? distance(other, error) < 2000 : expected === status;
  });
  if (fitting !== undefined || status === null) return fitting ?? null;
  const open = reachable.find((index) => joined[index] !== undefined && statusOf(joined[index]) === null);
  return open ?? (isRightAbove(text, lines, other, errors[following]) && joined[following]?.status === null ? following : null);
}

/** A line that tells how a call ended, and its body on the next one: what is stated counts, whatever the code mostly means. */
function isRightAbove(text: string, lines: LineIndex, other: Reading, error: Reading | undefined): boolean {
  if (error === undefined || lines.endOf(other.until) + 1 !== lines.startOf(error.at)) return false;
  return !beginsRecord(text, lines.startOf(error.at));
}

function distance(first: Reading, second: Reading | undefined): number {
  if (second === undefined) return Number.POSITIVE_INFINITY;
  return second.at >= first.at ? second.at - first.until : first.at - second.until;
}

function isOnLine(lines: LineIndex, other: Reading, error: Reading | undefined): boolean {
  if (error === undefined) return false;
  return other.at >= lines.startOf(error.at) && other.at <= lines.endOf(error.until);
}

/** Failures beside each other with one status are one. */
function joinNeighbours(text: string, lines: LineIndex, rest: readonly Reading[]): readonly Reading[] {
  const joined: Reading[] = [];
  for (const [index, reading] of rest.entries()) {
    const last = joined.at(-1);
    // The number of a status line is read as a mention of its own, too.
    const next = isHead(reading) ? rest.slice(index + 1, index + 4).find(isHead) : undefined;
    // A proxy, a redirect or a challenge answered first: the last status line counts.
    if (next !== undefined && next.at - reading.until < 200 && /^[\s<]*$/.test(text.slice(reading.until, next.at))) continue;
    if (last === undefined || !isSameFailure(text, lines, last, reading)) joined.push(reading);
    else joined[joined.length - 1] = joinFailures(last, reading);
  }
  return joined;
}

function isSameFailure(text: string, lines: LineIndex, first: Reading, second: Reading): boolean {
  if (second.at - first.until > REACH || (isHead(first) && isHead(second))) return false;
  if (first.status !== null && second.status !== null && first.status.text !== second.status.text) return false;
  const repeated = first.shape === second.shape && first.role === 'failure' && second.role === 'failure';
  if (!repeated) return true;
  const [from, to] = [lines.startOf(first.at), lines.startOf(second.at)];
  // The same line of a log again is the same failure again.
  return from === to || !beginsRecord(text, from) || !beginsRecord(text, to);
}
