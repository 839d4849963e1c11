import { getTableStatus } from '../decode-catalogue.ts';
import type { FormatId } from '../formats/format-ids.ts';
import { createFailureKey, isDifferentResponse } from './failure-key.ts';
import type { ApiError } from './normalize.ts';

/** Merges repeated failures, including repeats in other formats. Keeps text order. */
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

/** Finds the error with the same ID, unless the two are separate responses of one batch. */
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

/** Finds the error with the same code, status and message, unless the IDs differ. */
function findSameContent(merged: readonly ApiError[], index: number | undefined, error: ApiError): number | undefined {
  const known = index === undefined ? undefined : merged[index];
  if (known === undefined) return undefined;
  return known.trackingId === null || error.trackingId === null ? index : undefined;
}

/** Finds the previous error if this one repeats it with less detail: the same code with no message, or with the start of the message. */
function findSameAsLast(merged: readonly ApiError[], error: ApiError): number | undefined {
  const last = merged.at(-1);
  if (last === undefined || (last.trackingId !== null && error.trackingId !== null)) return undefined;
  const sameCode = last.code?.text.toLowerCase() === error.code?.text.toLowerCase() || last.code === null || error.code === null;
  if (!sameCode || (last.code === null && error.code === null)) return undefined;
  if (getStatusText(last) !== null && getStatusText(error) !== null && getStatusText(last) !== getStatusText(error)) return undefined;
  const first = last.message?.text ?? '';
  const second = error.message?.text ?? '';
  // Two complete bodies with different messages are two failures.
  if (first !== '' && second !== '' && first !== second && last.format === error.format && last.message?.source.isComplete === true && error.message?.source.isComplete === true) return undefined;
  return first.startsWith(second) || second.startsWith(first) ? merged.length - 1 : undefined;
}

/** Combines two representations of a failure. The more complete one gets its missing values from the other. */
function mergePair(known: ApiError, error: ApiError): ApiError {
  const [main, other] = getCompleteness(error) > getCompleteness(known) ? [error, known] : [known, error];
  // A repeat in the same structure, or one with fewer values, is not a second occurrence.
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

/** Lists the formats of both representations except the main one's format. */
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
