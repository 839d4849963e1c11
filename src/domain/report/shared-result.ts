import { ERROR_KINDS, MISSING_PARTS, SHAPE_IDS, type DecodedError } from '../decode/decode-result.ts';
import type { DecodeCatalogue } from '../decode/decode-catalogue.ts';
import { explain } from '../decode/explain.ts';
import type { ApiError, Sent } from '../decode/normalise.ts';
import { contextOf } from '../decode/read-context.ts';
import { located } from '../decode/shapes/reading.ts';
import { TextView } from '../decode/text/text-view.ts';
import type { TriageRecord } from '../triage/triage.ts';
import { redact, replacementsIn, withoutSecrets, type Replacement } from './redaction.ts';
import type { Ticket } from './ticket.ts';

/** The data in a link: what the service sent, without the surrounding text and without the diagnosis. */
export interface SharedResult {
  readonly kind: DecodedError['kind'];
  readonly code: string | null;
  readonly status: number | null;
  readonly message: string | null;
  readonly trackingId: string | null;
  readonly retryAfter: string | null;
  /** Method and path with placeholders for IDs: `POST /api/machines/{id}/isolate`. */
  readonly call: string | null;
  /** ISO 8601; ends with `Z` if the text includes a time zone. */
  readonly time: string | null;
  readonly form: DecodedError['shape'];
  readonly count: number;
  readonly missing: DecodedError['missing'];
}

/** Maximum lengths in UTF-16 code units. */
const LONGEST = { code: 200, message: 2000, trackingId: 400, retryAfter: 100, call: 400 } as const;

/** The values of an error that can be redacted in a link, each once. */
export function replacementsForLink(error: DecodedError, ticket: Ticket): readonly Replacement[] {
  return replacementsIn([ticket.call, error.message, error.code].map((text) => withoutSecrets(text ?? '')), error.trackingId);
}

/**
 * Creates the data of a link from an error.
 * @param hidden the values to redact
 */
export function toShared(error: DecodedError, ticket: Ticket, hidden: readonly Replacement[]): SharedResult {
  const clean = (text: string | null, longest: number): string | null => {
    if (text === null) return null;
    const shown = redact(withoutSecrets(text.toWellFormed().replaceAll(CONTROL, ' ')), hidden, linkPlaceholder);
    return shown.length <= longest ? shown : `${shown.slice(0, longest - 1).toWellFormed()}…`;
  };
  return {
    kind: error.kind,
    code: clean(error.code, LONGEST.code),
    status: error.status,
    message: clean(error.message, LONGEST.message),
    trackingId: error.trackingId !== null && error.trackingId.length <= LONGEST.trackingId ? error.trackingId : null,
    retryAfter: clean(error.retryAfter, LONGEST.retryAfter),
    call: clean(ticket.call, LONGEST.call),
    time: ticket.time === null ? null : new Date(ticket.time.time).toISOString().slice(0, ticket.time.isZoned ? 24 : 23),
    form: error.shape,
    count: Math.min(error.count, MOST),
    missing: error.missing,
  };
}

/** The placeholder for a redacted value. It is always English, because the link can be opened in another language. */
export function linkPlaceholder({ kind, number }: Replacement): string {
  return `[${kind === 'mail' ? 'email' : kind} ${number}]`;
}

const MOST = 999_999_999;
/** Control characters other than line breaks and tabs; no API message contains them. */
const CONTROL = /[^\P{Cc}\n\r\t]/gu;
const HAS_CONTROL = /[^\P{Cc}\n\r\t]/u;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z?$/;

type Checks = { readonly [Name in keyof SharedResult]: (value: unknown) => boolean };

/** Validates each property, because a link can contain anything. */
const CHECKS: Checks = {
  kind: (value) => isOneOf(value, ERROR_KINDS),
  code: (value) => isText(value, LONGEST.code),
  status: (value) => value === null || isWhole(value, 100, 599),
  message: (value) => isText(value, LONGEST.message),
  trackingId: (value) => isText(value, LONGEST.trackingId),
  retryAfter: (value) => isText(value, LONGEST.retryAfter),
  call: (value) => isText(value, LONGEST.call),
  time: (value) => value === null || (typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value))),
  form: (value) => isOneOf(value, SHAPE_IDS),
  count: (value) => isWhole(value, 1, MOST),
  missing: (value) => Array.isArray(value) && value.length <= MISSING_PARTS.length && value.every((part) => isOneOf(part, MISSING_PARTS)),
};

function isText(value: unknown, longest: number): boolean {
  return value === null || (typeof value === 'string' && value.length <= longest && value.isWellFormed() && !HAS_CONTROL.test(value));
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

function isOneOf(value: unknown, known: readonly string[]): boolean {
  return typeof value === 'string' && known.includes(value);
}

/**
 * Validates the data of a link.
 * @param json parsed JSON of any type
 * @returns `null` for anything that {@link toShared} cannot have created: missing or extra properties, or values of a wrong type
 */
export function readShared(json: unknown): SharedResult | null {
  return isShared(json) ? json : null;
}

function isShared(json: unknown): json is SharedResult {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return false;
  const names = Object.keys(json);
  // Only own properties count: parsed JSON can contain an own `__proto__`, which is not one of ours.
  if (names.length !== Object.keys(CHECKS).length) return false;
  return Object.entries(CHECKS).every(([name, check]) => Object.hasOwn(json, name) && check(Reflect.get(json, name)));
}

/**
 * Creates a record from a link as if its error had been decoded here: the diagnosis is never taken from the link.
 * @param catalogue the codes and wordings to match against
 */
export function recordOfShared(shared: SharedResult, catalogue: DecodeCatalogue): TriageRecord {
  const { lookup } = contextOf(catalogue);
  // Anyone can create a link, so secrets in it are masked, too.
  const sent = (text: string | null): Sent | null => (text === null ? null : sentOf(withoutSecrets(text)));
  const error: ApiError = {
    shape: shared.form,
    wrappings: [],
    beside: [],
    isBodyMissing: shared.missing.includes('body-not-shown'),
    kind: shared.kind,
    entry: shared.code === null ? null : lookup.find(shared.code),
    code: sent(shared.code),
    cutCode: null,
    status: shared.status === null ? null : sentOf(String(shared.status)),
    message: sent(shared.message),
    trackingId: shared.trackingId === null ? null : sentOf(shared.trackingId),
    isIdUnusable: shared.missing.includes('tracking-id-unusable'),
    retryAfter: sent(shared.retryAfter),
    count: shared.count,
    place: 0,
  };
  const explained = explain(error, [], lookup);
  const text = [shared.time, shared.call].filter((part) => part !== null).join(' ');
  return { text: withoutSecrets(text), error: { ...explained, spans: {}, origins: {}, missing: shared.missing }, secrets: [] };
}

function sentOf(text: string): Sent {
  const view = TextView.of(text);
  return { text, span: view.span(0, text.length), source: located(view, 0, text.length, { via: 'whole-text' }) };
}
