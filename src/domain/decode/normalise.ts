import type { ErrorKind, ShapeId, Span } from './decode-result.ts';
import type { DecodeCatalogueEntry } from './decode-catalogue.ts';
import type { Wrapping } from './origin.ts';
import type { Lookup } from './lookup.ts';
import type { Located, Reading } from './shapes/reading.ts';
import { isDefenderForm, isRequestId, isTrackingId } from './tracking-id.ts';

/** A value as the service sent it, and where. */
export interface Sent {
  readonly text: string;
  readonly span: Span;
  readonly source: Located;
}

/** One error in the terms of the contract, before it is matched against wordings. */
export interface ApiError {
  readonly shape: ShapeId;
  readonly wrappings: readonly Wrapping[];
  readonly beside: readonly ShapeId[];
  /** The response is known to have failed, but its body is not shown. */
  readonly isBodyMissing: boolean;
  readonly kind: ErrorKind;
  readonly entry: DecodeCatalogueEntry | null;
  readonly code: Sent | null;
  readonly cutCode: string | null;
  readonly status: Sent | null;
  readonly message: Sent | null;
  readonly trackingId: Sent | null;
  /** `target` held something that is no ID: redacted, cut, a path. */
  readonly isIdUnusable: boolean;
  readonly retryAfter: Sent | null;
  readonly count: number;
  /** Where it lies among the others of its text: equal for all that one structure holds. */
  readonly place: number;
}

/** Puts a reading into the terms of the contract. */
export function normalise(reading: Reading, lookup: Lookup, isGraphText: boolean): ApiError {
  const entry = entryOf(reading, lookup);
  const isNumber = reading.code !== null && /^[45]\d\d$/.test(reading.code.text);
  const code = isNumber && entry === null ? null : reading.code;
  const status = reading.status ?? (isNumber ? reading.code : null);
  const target = idOf(reading.target, isTrackingId);
  const requestId = idOf(reading.requestId, isRequestId);
  return {
    shape: reading.shape,
    wrappings: reading.wrappings,
    beside: reading.beside,
    isBodyMissing: reading.role === 'failure' || reading.isBodyMissing === true,
    kind: kindOf(reading, entry, target, isGraphText),
    entry,
    code: sent(code),
    cutCode: reading.cutCode?.text ?? null,
    status: sent(status),
    message: sent(reading.message),
    // A header's ID is another one than the `target` that was redacted or cut: it would not lead to this error.
    trackingId: sent(target ?? (isBlank(reading.target) ? requestId : null)),
    isIdUnusable: reading.target !== null && target === null,
    retryAfter: sent(reading.retryAfter),
    count: 1,
    place: reading.at,
  };
}

/** A number alone, in a list of numbers or a column of a sign-in log, is that of an Entra error. */
function entryOf({ code, kind }: Reading, lookup: Lookup): DecodeCatalogueEntry | null {
  if (code === null) return null;
  return lookup.find(kind === 'entra' && /^\d{4,8}$/.test(code.text) ? `AADSTS${code.text}` : code.text);
}

function kindOf(reading: Reading, entry: DecodeCatalogueEntry | null, target: Located | null, isGraphText: boolean): ErrorKind {
  if (reading.kind !== null) return reading.kind;
  const isDefenders = entry?.origin === 'reference' || entry?.origin === 'defender';
  if (target !== null && (isDefenderForm(target.text) || isDefenders)) return 'defender';
  if (isGraphText && reading.role === 'error' && target === null && reading.code !== null) return 'graph';
  if (isDefenders || target !== null) return 'defender';
  return entry?.origin === 'graph' || entry?.origin === 'entra' ? entry.origin : 'unknown';
}

function isBlank(value: Located | null): boolean {
  return value === null || value.text.trim() === '';
}

/** The value without the blanks around it, if it is an ID and whole. */
function idOf(value: Located | null, isId: (text: string) => boolean): Located | null {
  if (value === null || !value.whole) return null;
  const trimmed = value.text.trim();
  if (!isId(trimmed)) return null;
  const start = value.start + value.text.indexOf(trimmed);
  return { ...value, text: trimmed, start, end: start + trimmed.length };
}

function sent(value: Located | null): Sent | null {
  return value === null ? null : { text: value.text, span: value.view.span(value.start, value.end), source: value };
}
