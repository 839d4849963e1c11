import type { FormatId } from './format-ids.ts';
import type { Candidate } from './candidate.ts';

/** Returns `candidate` with its missing values taken from `other`, which belongs to the same failure. */
export function completeCandidate(candidate: Candidate, other: Candidate): Candidate {
  const betterId = other.requestId !== null && (candidate.requestId === null || other.requestIdRank < candidate.requestIdRank);
  return {
    ...candidate,
    cutCode: candidate.cutCode ?? other.cutCode,
    status: candidate.status ?? other.status,
    // Only a PowerShell cmdlet prints the service's message separately.
    message: candidate.message ?? (other.role === 'context' ? other.message : null),
    retryAfter: candidate.retryAfter ?? other.retryAfter,
    requestId: betterId ? other.requestId : candidate.requestId,
    requestIdRank: betterId ? other.requestIdRank : candidate.requestIdRank,
    otherFormats: mergeFormats(candidate, other),
  };
}

/** Adds the formats in which `other` shows the failure. Headers without a status line and a mentioned number do not count as formats. */
function mergeFormats(candidate: Candidate, other: Candidate): readonly FormatId[] {
  if (other.role === 'error') return candidate.otherFormats;
  const isOwnFormat = other.format === 'http-dump' ? other.status !== null : other.format !== 'status-text' || other.role === 'failure';
  const own = isOwnFormat ? [other.format] : [];
  const formats = new Set([...candidate.otherFormats, ...own, ...other.otherFormats]);
  formats.delete(candidate.format);
  return formats.size === candidate.otherFormats.length ? candidate.otherFormats : [...formats].slice(0, MAX_OTHER_FORMATS);
}

const MAX_OTHER_FORMATS = 4;

/** Joins two candidates without a body that belong to the same failure. */
export function joinFailures(first: Candidate, second: Candidate): Candidate {
  const [main, other] = first.role === 'context' && second.role !== 'context' ? [second, first] : [first, second];
  const [at, until] = [Math.min(first.at, second.at), Math.max(first.until, second.until)];
  if (addsNothing(main, other)) return { ...main, at, until };
  const joined = completeCandidate(main, other);
  return {
    ...joined,
    kind: joined.kind ?? other.kind,
    message: joined.message ?? other.message,
    at,
    until,
  };
}

/** Whether `other` only repeats values of `candidate`, such as a status that the text repeats on every line. */
function addsNothing(candidate: Candidate, other: Candidate): boolean {
  if (other.format !== candidate.format || other.requestId !== null || other.retryAfter !== null || other.cutCode !== null || other.otherFormats.length > 0) return false;
  return (other.status === null || candidate.status !== null) && (other.message === null || candidate.message !== null) && (other.kind === null || candidate.kind !== null);
}
