import { getTableStatus } from '../decode-catalogue.ts';
import type { FormatId } from '../formats/format-ids.ts';
import { createFailureKey, isDifferentResponse } from './failure-key.ts';
import type { ApiError } from './normalize.ts';

/** The same failure, shown several times or in several notations, once; in the order of the text. */
export function mergeErrors(errors: readonly ApiError[]): readonly ApiError[] {
  const merged: ApiError[] = [];
  const byId = new Map<string, number>();
  const byContent = new Map<string, number>();
  for (const error of errors) {
    const id = error.trackingId === null ? undefined : createKey(error, error.trackingId.text);
    const content = createKey(error, null);
    const index = findSameId(merged, id === undefined ? undefined : byId.get(id), error) ?? findSameContent(merged, byContent.get(content), error) ?? findSameAsLast(merged, error);
    if (index === undefined) {
      merged.push(error);
      if (id !== undefined) byId.set(id, merged.length - 1);
      byContent.set(content, merged.length - 1);
    } else {
      const known = merged[index];
      if (known !== undefined) merged[index] = mergePair(known, error);
      if (id !== undefined) byId.set(id, index);
    }
  }
  return merged;
}

/** The error with the same ID, unless they are two responses of one batch. */
function findSameId(merged: readonly ApiError[], index: number | undefined, error: ApiError): number | undefined {
  const known = index === undefined ? undefined : merged[index];
  return known !== undefined && isDifferentResponse(getStatedValues(known), getStatedValues(error)) ? undefined : index;
}

function getStatedValues({ code, status }: ApiError): { readonly code: string | null; readonly status: string | null } {
  return { code: code?.text ?? null, status: status?.text ?? null };
}

function createKey(error: ApiError, trackingId: string | null): string {
  return createFailureKey({ trackingId, code: error.code?.text ?? null, status: getStatusText(error), message: error.message?.text ?? null });
}

function getStatusText(error: ApiError): string | null {
  return error.status?.text ?? (getTableStatus(error.entry)?.toString() ?? null);
}

/** Errors with the same code, status and message are one unless their IDs differ. */
function findSameContent(merged: readonly ApiError[], index: number | undefined, error: ApiError): number | undefined {
  const known = index === undefined ? undefined : merged[index];
  if (known === undefined) return undefined;
  return known.trackingId === null || error.trackingId === null ? index : undefined;
}

/** The error before it, told again with less: the same code without a message or with the start of one. */
function findSameAsLast(merged: readonly ApiError[], error: ApiError): number | undefined {
  const last = merged.at(-1);
  if (last === undefined || (last.trackingId !== null && error.trackingId !== null)) return undefined;
  const sameCode = last.code?.text.toLowerCase() === error.code?.text.toLowerCase() || last.code === null || error.code === null;
  if (!sameCode || (last.code === null && error.code === null)) return undefined;
  if (getStatusText(last) !== null && getStatusText(error) !== null && getStatusText(last) !== getStatusText(error)) return undefined;
  const first = last.message?.text ?? '';
  const second = error.message?.text ?? '';
  // Two whole bodies that say different things are two failures.
  if (first !== '' && second !== '' && first !== second && last.format === error.format && last.message?.source.isComplete === true && error.message?.source.isComplete === true) return undefined;
  return first.startsWith(second) || second.startsWith(first) ? merged.length - 1 : undefined;
}

/** Takes the fuller of two tellings and fills in what it lacks. */
function mergePair(known: ApiError, error: ApiError): ApiError {
  const [main, other] = getCompleteness(error) > getCompleteness(known) ? [error, known] : [known, error];
  // Told again in the same structure, or with less, is no second failure.
  const isSameOccurrence =
    known.position === error.position || (main.trackingId === null) !== (other.trackingId === null) || (main.message === null) !== (other.message === null);
  return {
    ...main,
    entry: main.entry ?? other.entry,
    code: main.code ?? other.code,
    status: main.status ?? other.status,
    message: main.message ?? other.message,
    trackingId: main.trackingId ?? other.trackingId,
    isIdUnusable: main.isIdUnusable && other.isIdUnusable,
    retryAfter: main.retryAfter ?? other.retryAfter,
    otherFormats: mergeFormats(main, other),
    position: error.position,
    count: known.count + (isSameOccurrence ? 0 : error.count),
  };
}

/** The forms of both tellings, without that of the fuller one. */
function mergeFormats(main: ApiError, other: ApiError): readonly FormatId[] {
  const formats = new Set([...main.otherFormats, other.format, ...other.otherFormats]);
  formats.delete(main.format);
  return [...formats].slice(0, MAX_OTHER_FORMATS);
}

const MAX_OTHER_FORMATS = 4;

function getCompleteness(error: ApiError): number {
  const length = error.message?.text.length ?? -1;
  return (error.code === null ? 0 : 10_000_000) + (error.trackingId === null ? 0 : 1_000_000) + Math.min(length, 900_000);
}
