import { completeCandidate, joinFailures } from '../formats/join-candidates.ts';
import type { Candidate } from '../formats/candidate.ts';
import type { LineIndex } from '../text/line-index.ts';
import { isRecordStart } from '../text/record-start.ts';

/** Two candidates farther apart than this are unrelated. The limit allows for a long traceback between them. */
export const MAX_RELATED_DISTANCE_CHARS = 12_000;

/** Returns an error's known status: the status that it states, otherwise the status of its code. */
export type GetStatus = (candidate: Candidate) => number | null;

/**
 * Joins the candidates of one text into failures. Status lines, headers, tracebacks and log line
 * prefixes join the nearest body. Candidates without a body remain separate failures, and mentions
 * of a status remain mentions.
 */
export function joinTextCandidates(text: string, lines: LineIndex, candidates: readonly Candidate[], getStatus: GetStatus): readonly Candidate[] {
  const sorted = dropInSuccesses(dropPartsOfHeads([...candidates].toSorted((a, b) => a.at - b.at || b.until - a.until)));
  const errors = dropMentions(sorted.filter((candidate) => candidate.role === 'error'));
  const joined = [...errors];
  const rest: Candidate[] = [];
  const heads = sorted.filter(isResponseHead);
  let followingIndex = 0;
  let nextHead = 0;
  for (const other of sorted) {
    if (other.role === 'error') continue;
    while (followingIndex < errors.length && (errors[followingIndex]?.at ?? 0) < other.at) followingIndex += 1;
    if (isResponseHead(other)) nextHead += 1;
    const index = isResponseHead(other)
      ? findBodyIndex(other, heads[nextHead], errors[followingIndex], followingIndex)
      : findAdjacentIndex(text, lines, other, errors, joined, followingIndex, getStatus);
    const error = index === null ? undefined : joined[index];
    if (index === null || error === undefined) rest.push(other);
    else joined[index] = completeCandidate(error, other);
  }
  const failures = joinAdjacentFailures(text, lines, rest);
  return [...joined, ...failures].toSorted((a, b) => a.at - b.at);
}

/** Drops codes in prose if the text has a body: they add no information. */
function dropMentions(errors: readonly Candidate[]): readonly Candidate[] {
  const hasBody = errors.some((error) => error.format !== 'code-in-prose');
  const bodies = hasBody ? errors.filter((error) => error.format !== 'code-in-prose') : errors;
  const coded = new Set(bodies.filter((error) => error.format !== 'code-and-message').map((error) => error.code?.text.toLowerCase()));
  return bodies.filter((error) => error.format !== 'code-and-message' || !coded.has(error.code?.text.toLowerCase()));
}

/** Drops status phrases inside a status line and its headers, which are parsed as a whole. */
function dropPartsOfHeads(sorted: readonly Candidate[]): readonly Candidate[] {
  let until = -1;
  return sorted.filter((candidate) => {
    if (isResponseHead(candidate)) until = Math.max(until, candidate.until);
    return isResponseHead(candidate) || candidate.role === 'error' || candidate.format !== 'status-text' || candidate.at >= until;
  });
}

/** Drops failures mentioned in strings of a successful response: they did not happen to this call. */
function dropInSuccesses(sorted: readonly Candidate[]): readonly Candidate[] {
  let isSuccess = false;
  return sorted.filter((candidate) => {
    if (isResponseHead(candidate)) isSuccess = candidate.status?.text.startsWith('2') === true;
    return !(isSuccess && (candidate.role === 'failure' || candidate.isBodyMissing === true) && candidate.encodingLayers.length > 0);
  });
}

function isResponseHead(candidate: Candidate): boolean {
  return candidate.role !== 'error' && (candidate.format === 'http-dump' || candidate.format === 'curl') && candidate.status !== null;
}

/** Finds the error in the body below a status line and before the next status line. */
function findBodyIndex(head: Candidate, next: Candidate | undefined, error: Candidate | undefined, followingIndex: number): number | null {
  if (error === undefined || Number(head.status?.text) < 400) return null;
  return next === undefined || error.at < next.at ? followingIndex : null;
}

function findAdjacentIndex(
  text: string,
  lines: LineIndex,
  other: Candidate,
  errors: readonly Candidate[],
  joined: readonly Candidate[],
  followingIndex: number,
  getStatus: GetStatus,
): number | null {
  const near = [followingIndex, followingIndex - 1].filter((index) => index >= 0 && index < errors.length);
  const sameLine = near.find((index) => isOnLine(lines, other, errors[index]));
  if (sameLine !== undefined) return sameLine;
  const reachable = near.filter((index) => getDistance(other, errors[index]) <= MAX_RELATED_DISTANCE_CHARS);
  const status = other.status === null ? null : Number(other.status.text);
  const fitting = reachable.find((index) => {
    const error = joined[index];
    const expected = error === undefined ? null : getStatus(error);
    return status === null ? getDistance(other, error) < 2000 : expected === status;
  });
  if (fitting !== undefined || status === null) return fitting ?? null;
  const open = reachable.find((index) => joined[index] !== undefined && getStatus(joined[index]) === null);
  return open ?? (isRightAbove(text, lines, other, errors[followingIndex]) && joined[followingIndex]?.status === null ? followingIndex : null);
}

/**
 * Returns whether a line with the result of a call is directly above the body. The stated status
 * then applies, even if it is unusual for the code.
 */
function isRightAbove(text: string, lines: LineIndex, other: Candidate, error: Candidate | undefined): boolean {
  if (error === undefined || lines.getLineEnd(other.until) + 1 !== lines.getLineStart(error.at)) return false;
  return !isRecordStart(text, lines.getLineStart(error.at));
}

function getDistance(first: Candidate, second: Candidate | undefined): number {
  if (second === undefined) return Number.POSITIVE_INFINITY;
  return second.at >= first.at ? second.at - first.until : first.at - second.until;
}

function isOnLine(lines: LineIndex, other: Candidate, error: Candidate | undefined): boolean {
  if (error === undefined) return false;
  return other.at >= lines.getLineStart(error.at) && other.at <= lines.getLineEnd(error.until);
}

/** Joins adjacent failures with the same status. */
function joinAdjacentFailures(text: string, lines: LineIndex, rest: readonly Candidate[]): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const [index, candidate] of rest.entries()) {
    const last = joined.at(-1);
    // The number in a status line is also a candidate of its own.
    const next = isResponseHead(candidate) ? rest.slice(index + 1, index + 4).find(isResponseHead) : undefined;
    // A proxy, redirect or challenge responded first, so the last status line counts.
    if (next !== undefined && next.at - candidate.until < 200 && /^[\s<]*$/.test(text.slice(candidate.until, next.at))) continue;
    if (last === undefined || !isSameFailure(text, lines, last, candidate)) joined.push(candidate);
    else joined[joined.length - 1] = joinFailures(last, candidate);
  }
  return joined;
}

function isSameFailure(text: string, lines: LineIndex, first: Candidate, second: Candidate): boolean {
  if (second.at - first.until > MAX_RELATED_DISTANCE_CHARS || (isResponseHead(first) && isResponseHead(second))) return false;
  if (first.status !== null && second.status !== null && first.status.text !== second.status.text) return false;
  const repeated = first.format === second.format && first.role === 'failure' && second.role === 'failure';
  if (!repeated) return true;
  const [from, to] = [lines.getLineStart(first.at), lines.getLineStart(second.at)];
  // Lines of the same log record describe one failure; separate records describe separate failures.
  return from === to || !isRecordStart(text, from) || !isRecordStart(text, to);
}
