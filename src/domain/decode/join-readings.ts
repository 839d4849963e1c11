import type { ShapeId } from './decode-result.ts';
import type { Reading } from './shapes/reading.ts';

/** `reading` with what it lacks taken over from `other`, which belongs to the same failure. */
export function complete(reading: Reading, other: Reading): Reading {
  const betterId = other.requestId !== null && (reading.requestId === null || other.requestIdRank < reading.requestIdRank);
  return {
    ...reading,
    cutCode: reading.cutCode ?? other.cutCode,
    status: reading.status ?? other.status,
    // Only a cmdlet states the message of the service aside.
    message: reading.message ?? (other.role === 'context' ? other.message : null),
    retryAfter: reading.retryAfter ?? other.retryAfter,
    requestId: betterId ? other.requestId : reading.requestId,
    requestIdRank: betterId ? other.requestIdRank : reading.requestIdRank,
    beside: besides(reading, other),
  };
}

/** Forms that the same failure is shown in besides; headers without a status line and a number in passing are none of their own. */
function besides(reading: Reading, other: Reading): readonly ShapeId[] {
  if (other.role === 'error') return reading.beside;
  const isForm = other.shape === 'http-dump' ? other.status !== null : other.shape !== 'status-text' || other.role === 'failure';
  const own = isForm ? [other.shape] : [];
  const forms = new Set([...reading.beside, ...own, ...other.beside]);
  forms.delete(reading.shape);
  return forms.size === reading.beside.length ? reading.beside : [...forms].slice(0, MOST_FORMS);
}

const MOST_FORMS = 4;

/** Two readings without a body that belong to the same failure, as one. */
export function joinFailures(first: Reading, second: Reading): Reading {
  const [main, other] = first.role === 'context' && second.role !== 'context' ? [second, first] : [first, second];
  const [at, until] = [Math.min(first.at, second.at), Math.max(first.until, second.until)];
  if (addsNothing(main, other)) return { ...main, at, until };
  const joined = complete(main, other);
  return {
    ...joined,
    kind: joined.kind ?? other.kind,
    message: joined.message ?? other.message,
    at,
    until,
  };
}

/** Whether `other` only says again what `reading` says: a status that a text repeats line by line. */
function addsNothing(reading: Reading, other: Reading): boolean {
  if (other.shape !== reading.shape || other.requestId !== null || other.retryAfter !== null || other.cutCode !== null || other.beside.length > 0) return false;
  return (other.status === null || reading.status !== null) && (other.message === null || reading.message !== null) && (other.kind === null || reading.kind !== null);
}
