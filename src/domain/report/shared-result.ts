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

/** Everything that a link carries: what the service sent, never the text around it, and no conclusion. */
export interface SharedResult {
  readonly kind: DecodedError['kind'];
  readonly code: string | null;
  readonly status: number | null;
  readonly message: string | null;
  readonly trackingId: string | null;
  readonly retryAfter: string | null;
  /** Method and path, IDs left open. */
  readonly call: string | null;
  /** ISO 8601; with a final `Z` where the text names its zone. */
  readonly time: string | null;
  readonly form: DecodedError['shape'];
  readonly count: number;
  readonly missing: DecodedError['missing'];
}

/** The longest values, in UTF-16 code units. */
const LONGEST = { code: 200, message: 2000, trackingId: 400, retryAfter: 100, call: 400 } as const;

/** The values of an error that can be hidden in a link, each once. */
export function replacementsForLink(error: DecodedError, ticket: Ticket): readonly Replacement[] {
  return replacementsIn([ticket.call, error.message, error.code].map((text) => withoutSecrets(text ?? '')), error.trackingId);
}

/**
 * What a link will carry of an error.
 * @param hidden the values that are replaced
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

/** What stands in the place of a value: the same in every language, for whoever opens the link may speak another one. */
export function linkPlaceholder({ kind, number }: Replacement): string {
  return `[${kind} ${number}]`;
}

const MOST = 999_999_999;
/** Control characters but for line ends and tabs: no message holds them. */
const CONTROL = /[^\P{Cc}\n\r\t]/gu;
const HAS_CONTROL = /[^\P{Cc}\n\r\t]/u;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z?$/;

type Checks = { readonly [Name in keyof SharedResult]: (value: unknown) => boolean };

/** Whether a value may stand under a name. Anything can come with a link. */
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
 * Reads what a link carries.
 * @param json parsed, of any form
 * @returns `null` for anything that {@link toShared} could not have made: a name more or less, a value of another kind
 */
export function readShared(json: unknown): SharedResult | null {
  return isShared(json) ? json : null;
}

function isShared(json: unknown): json is SharedResult {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return false;
  const names = Object.keys(json);
  // Own names alone: `__proto__` in a text is a name like any other, and none of ours.
  if (names.length !== Object.keys(CHECKS).length) return false;
  return Object.entries(CHECKS).every(([name, check]) => Object.hasOwn(json, name) && check(Reflect.get(json, name)));
}

/**
 * The result of a link, as if its error had been read here: conclusions are never taken from the link.
 * @param catalogue the codes and wordings to match against
 */
export function recordOfShared(shared: SharedResult, catalogue: DecodeCatalogue): TriageRecord {
  const { lookup } = contextOf(catalogue);
  // A link can be made by anybody: a secret in it is not shown either.
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
