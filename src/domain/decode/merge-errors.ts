import { tableStatusOf } from './decode-catalogue.ts';
import type { ShapeId } from './decode-result.ts';
import { failureKey, isAnotherResponse } from './failure-key.ts';
import type { ApiError } from './normalise.ts';

/** The same failure, shown several times or in several notations, once; in the order of the text. */
export function mergeErrors(errors: readonly ApiError[]): readonly ApiError[] {
  const merged: ApiError[] = [];
  const byId = new Map<string, number>();
  const byContent = new Map<string, number>();
  for (const error of errors) {
    const id = error.trackingId === null ? undefined : keyOf(error, error.trackingId.text);
    const content = keyOf(error, null);
    const index = sameId(merged, id === undefined ? undefined : byId.get(id), error) ?? sameContent(merged, byContent.get(content), error) ?? sameAsLast(merged, error);
    if (index === undefined) {
      merged.push(error);
      if (id !== undefined) byId.set(id, merged.length - 1);
      byContent.set(content, merged.length - 1);
    } else {
      const known = merged[index];
      if (known !== undefined) merged[index] = join(known, error);
      if (id !== undefined) byId.set(id, index);
    }
  }
  return merged;
}

/** The error with the same ID, unless they are two responses of one batch. */
function sameId(merged: readonly ApiError[], index: number | undefined, error: ApiError): number | undefined {
  const known = index === undefined ? undefined : merged[index];
  return known !== undefined && isAnotherResponse(statedBy(known), statedBy(error)) ? undefined : index;
}

function statedBy({ code, status }: ApiError): { readonly code: string | null; readonly status: string | null } {
  return { code: code?.text ?? null, status: status?.text ?? null };
}

function keyOf(error: ApiError, trackingId: string | null): string {
  return failureKey({ trackingId, code: error.code?.text ?? null, status: statusText(error), message: error.message?.text ?? null });
}

function statusText(error: ApiError): string | null {
  return error.status?.text ?? (tableStatusOf(error.entry)?.toString() ?? null);
}

/** Errors with the same code, status and message are one unless their IDs differ. */
function sameContent(merged: readonly ApiError[], index: number | undefined, error: ApiError): number | undefined {
  const known = index === undefined ? undefined : merged[index];
  if (known === undefined) return undefined;
  return known.trackingId === null || error.trackingId === null ? index : undefined;
}

/** The error before it, told again with less: the same code without a message or with the start of one. */
function sameAsLast(merged: readonly ApiError[], error: ApiError): number | undefined {
  const last = merged.at(-1);
  if (last === undefined || (last.trackingId !== null && error.trackingId !== null)) return undefined;
  const sameCode = last.code?.text.toLowerCase() === error.code?.text.toLowerCase() || last.code === null || error.code === null;
  if (!sameCode || (last.code === null && error.code === null)) return undefined;
  if (statusText(last) !== null && statusText(error) !== null && statusText(last) !== statusText(error)) return undefined;
  const first = last.message?.text ?? '';
  const second = error.message?.text ?? '';
  // Two whole bodies that say different things are two failures.
  if (first !== '' && second !== '' && first !== second && last.shape === error.shape && last.message?.source.whole === true && error.message?.source.whole === true) return undefined;
  return first.startsWith(second) || second.startsWith(first) ? merged.length - 1 : undefined;
}

/** Takes the fuller of two tellings and fills in what it lacks. */
function join(known: ApiError, error: ApiError): ApiError {
  const [main, other] = weight(error) > weight(known) ? [error, known] : [known, error];
  // Told again in the same structure, or with less, is no second failure.
  const isAside =
    known.place === error.place || (main.trackingId === null) !== (other.trackingId === null) || (main.message === null) !== (other.message === null);
  return {
    ...main,
    entry: main.entry ?? other.entry,
    code: main.code ?? other.code,
    status: main.status ?? other.status,
    message: main.message ?? other.message,
    trackingId: main.trackingId ?? other.trackingId,
    isIdUnusable: main.isIdUnusable && other.isIdUnusable,
    retryAfter: main.retryAfter ?? other.retryAfter,
    beside: besides(main, other),
    place: error.place,
    count: known.count + (isAside ? 0 : error.count),
  };
}

/** The forms of both tellings, without that of the fuller one. */
function besides(main: ApiError, other: ApiError): readonly ShapeId[] {
  const forms = new Set([...main.beside, other.shape, ...other.beside]);
  forms.delete(main.shape);
  return [...forms].slice(0, MOST_FORMS);
}

const MOST_FORMS = 4;

function weight(error: ApiError): number {
  const length = error.message?.text.length ?? -1;
  return (error.code === null ? 0 : 10_000_000) + (error.trackingId === null ? 0 : 1_000_000) + Math.min(length, 900_000);
}
