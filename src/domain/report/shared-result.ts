import { ERROR_KINDS, MISSING_PARTS, type DecodedError } from '../decode/decode-result.ts';
import { FORMAT_IDS } from '../decode/formats/format-ids.ts';
import type { DecodeCatalogue } from '../decode/decode-catalogue.ts';
import { explain } from '../decode/explain/explain.ts';
import type { ApiError, SentValue } from '../decode/normalize/normalize.ts';
import { getCatalogueContext } from '../decode/extract/catalogue-context.ts';
import { createLocated } from '../decode/formats/candidate.ts';
import { MappedText } from '../decode/text/mapped-text.ts';
import type { TriageRecord } from '../triage/triage.ts';
import { redact, findReplacements, removeSecrets, type Replacement } from './redaction.ts';
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
const MAX_CHARS = { code: 200, message: 2000, trackingId: 400, retryAfter: 100, call: 400 } as const;

/** The values of an error that can be redacted in a link, each once. */
export function findLinkReplacements(error: DecodedError, ticket: Ticket): readonly Replacement[] {
  return findReplacements([ticket.call, error.message, error.code].map((text) => removeSecrets(text ?? '')), error.trackingId);
}

/**
 * Creates the data of a link from an error.
 * @param hidden the values to redact
 */
export function toSharedResult(error: DecodedError, ticket: Ticket, hidden: readonly Replacement[]): SharedResult {
  const clean = (text: string | null, maxChars: number): string | null => {
    if (text === null) return null;
    const shown = redact(removeSecrets(text.toWellFormed().replaceAll(CONTROL, ' ')), hidden, formatLinkPlaceholder);
    return shown.length <= maxChars ? shown : `${shown.slice(0, maxChars - 1).toWellFormed()}…`;
  };
  return {
    kind: error.kind,
    code: clean(error.code, MAX_CHARS.code),
    status: error.status,
    message: clean(error.message, MAX_CHARS.message),
    trackingId: error.trackingId !== null && error.trackingId.length <= MAX_CHARS.trackingId ? error.trackingId : null,
    retryAfter: clean(error.retryAfter, MAX_CHARS.retryAfter),
    call: clean(ticket.call, MAX_CHARS.call),
    time: ticket.time === null ? null : new Date(ticket.time.time).toISOString().slice(0, ticket.time.isZoned ? 24 : 23),
    form: error.shape,
    count: Math.min(error.count, MAX_COUNT),
    missing: error.missing,
  };
}

/** The placeholder for a redacted value. It is always English, because the link can be opened in another language. */
export function formatLinkPlaceholder({ kind, number }: Replacement): string {
  return `[${kind === 'mail' ? 'email' : kind} ${number}]`;
}

const MAX_COUNT = 999_999_999;
/** Control characters other than line breaks and tabs; no API message contains them. */
const CONTROL = /[^\P{Cc}\n\r\t]/gu;
const HAS_CONTROL = /[^\P{Cc}\n\r\t]/u;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z?$/;

type Checks = { readonly [Name in keyof SharedResult]: (value: unknown) => boolean };

/** Validates each property, because a link can contain anything. */
const CHECKS: Checks = {
  kind: (value) => isOneOf(value, ERROR_KINDS),
  code: (value) => isText(value, MAX_CHARS.code),
  status: (value) => value === null || isIntegerBetween(value, 100, 599),
  message: (value) => isText(value, MAX_CHARS.message),
  trackingId: (value) => isText(value, MAX_CHARS.trackingId),
  retryAfter: (value) => isText(value, MAX_CHARS.retryAfter),
  call: (value) => isText(value, MAX_CHARS.call),
  time: (value) => value === null || (typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value))),
  form: (value) => isOneOf(value, FORMAT_IDS),
  count: (value) => isIntegerBetween(value, 1, MAX_COUNT),
  missing: (value) => Array.isArray(value) && value.length <= MISSING_PARTS.length && value.every((part) => isOneOf(part, MISSING_PARTS)),
};

function isText(value: unknown, maxChars: number): boolean {
  return value === null || (typeof value === 'string' && value.length <= maxChars && value.isWellFormed() && !HAS_CONTROL.test(value));
}

function isIntegerBetween(value: unknown, min: number, max: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
}

function isOneOf(value: unknown, known: readonly string[]): boolean {
  return typeof value === 'string' && known.includes(value);
}

/**
 * Validates the data of a link.
 * @param json parsed JSON of any type
 * @returns `null` for anything that {@link toSharedResult} cannot have created: missing or extra properties, or values of a wrong type
 */
export function readSharedResult(json: unknown): SharedResult | null {
  return isSharedResult(json) ? json : null;
}

function isSharedResult(json: unknown): json is SharedResult {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return false;
  const names = Object.keys(json);
  // Only own properties count: parsed JSON can contain an own `__proto__`, which is not one of ours.
  if (names.length !== Object.keys(CHECKS).length) return false;
  return Object.entries(CHECKS).every(([name, check]) => Object.hasOwn(json, name) && check(Reflect.get(json, name)));
}

/**
 * Creates a record from a link as if its error had been decoded here: the diagnosis is never taken from the link.
 * The error is matched against the codes and wordings in `catalogue`.
 */
export function toTriageRecord(shared: SharedResult, catalogue: DecodeCatalogue): TriageRecord {
  const { lookup } = getCatalogueContext(catalogue);
  // Anyone can create a link, so secrets in it are masked, too.
  const sent = (text: string | null): SentValue | null => (text === null ? null : toSent(removeSecrets(text)));
  const error: ApiError = {
    format: shared.form,
    encodingLayers: [],
    otherFormats: [],
    isBodyMissing: shared.missing.includes('body-not-shown'),
    kind: shared.kind,
    entry: shared.code === null ? null : lookup.find(shared.code),
    code: sent(shared.code),
    cutCode: null,
    status: shared.status === null ? null : toSent(String(shared.status)),
    message: sent(shared.message),
    trackingId: shared.trackingId === null ? null : toSent(shared.trackingId),
    isIdUnusable: shared.missing.includes('tracking-id-unusable'),
    retryAfter: sent(shared.retryAfter),
    count: shared.count,
    position: 0,
  };
  const explained = explain(error, [], lookup);
  const text = [shared.time, shared.call].filter((part) => part !== null).join(' ');
  return { text: removeSecrets(text), error: { ...explained, spans: {}, origins: {}, missing: shared.missing }, secrets: [] };
}

function toSent(text: string): SentValue {
  const view = MappedText.of(text);
  return { text, span: view.getSpan(0, text.length), source: createLocated(view, 0, text.length, { via: 'whole-text' }) };
}
