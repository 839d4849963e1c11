import type { FormatId } from './format-ids.ts';
import type { Candidate } from './candidate.ts';

/** `candidate` with what it lacks taken over from `other`, which belongs to the same failure. */
export function completeCandidate(candidate: Candidate, other: Candidate): Candidate {
  const betterId = other.requestId !== null && (candidate.requestId === null || other.requestIdRank < candidate.requestIdRank);
  return {
    ...candidate,
    cutCode: candidate.cutCode ?? other.cutCode,
    status: candidate.status ?? other.status,
    // Only a cmdlet states the message of the service aside.
    message: candidate.message ?? (other.role === 'context' ? other.message : null),
    retryAfter: candidate.retryAfter ?? other.retryAfter,
    requestId: betterId ? other.requestId : candidate.requestId,
    requestIdRank: betterId ? other.requestIdRank : candidate.requestIdRank,
    otherFormats: mergeFormats(candidate, other),
  };
}

/** Forms that the same failure is shown in besides; headers without a status line and a number in passing are none of their own. */
function mergeFormats(candidate: Candidate, other: Candidate): readonly FormatId[] {
  if (other.role === 'error') return candidate.otherFormats;
  const isOwnFormat = other.format === 'http-dump' ? other.status !== null : other.format !== 'status-text' || other.role === 'failure';
  const own = isOwnFormat ? [other.format] : [];
  const formats = new Set([...candidate.otherFormats, ...own, ...other.otherFormats]);
  formats.delete(candidate.format);
  return formats.size === candidate.otherFormats.length ? candidate.otherFormats : [...formats].slice(0, MAX_OTHER_FORMATS);
}

const MAX_OTHER_FORMATS = 4;

/** Two readings without a body that belong to the same failure, as one. */
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

/** Whether `other` only says again what `candidate` says: a status that a text repeats line by line. */
function addsNothing(candidate: Candidate, other: Candidate): boolean {
  if (other.format !== candidate.format || other.requestId !== null || other.retryAfter !== null || other.cutCode !== null || other.otherFormats.length > 0) return false;
  return (other.status === null || candidate.status !== null) && (other.message === null || candidate.message !== null) && (other.kind === null || candidate.kind !== null);
}
