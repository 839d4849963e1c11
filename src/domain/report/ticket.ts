import type { DecodedError } from '../decode/decode-result.ts';
import { findEndpoint } from '../triage/record/endpoint.ts';
import { findRecordTime, type Stamp } from '../triage/record/record-time.ts';
import { findPrivateValues } from './find-private-values.ts';
import { removeSecrets, type PrivateValue } from './redaction.ts';

/** The facts about an error in a support ticket. No value contains a secret. */
export interface Ticket {
  /** Decides which ID the ticket lists: each service uses a different name for it. */
  readonly kind: DecodedError['kind'];
  readonly trackingId: string | null;
  /** Needed for Entra in addition to the trace ID. */
  readonly correlationId: string | null;
  readonly time: Stamp | null;
  /** Method and path: `POST /api/machines/{id}/isolate`. */
  readonly call: string | null;
  readonly status: number | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly retryAfter: string | null;
  /** How often the same failure appears in the text. */
  readonly count: number;
  /** The tenant ID from a field in the text. */
  readonly tenant: string | null;
  /** Devices and users from fields in the text; the message can mention them without a label. */
  readonly names: readonly PrivateValue[];
}

/** The notes that a user adds to a ticket. */
export interface TicketNotes {
  readonly tried: string;
  readonly environment: string;
  /** Words to redact, separated by commas or line breaks. */
  readonly hidden: string;
}

/** The facts that support needs. */
export const TICKET_GAPS = ['tracking-id', 'trace-id', 'request-id', 'time', 'time-zone', 'tenant', 'tenant-hidden', 'call', 'code', 'message', 'tried'] as const;
export type TicketGap = (typeof TICKET_GAPS)[number];

/** Longer messages are cut off, because the rest adds nothing new. UTF-16 code units. */
const MAX_MESSAGE_CHARS = 4000;

const TENANT = /(?<![A-Za-z])(?:tenant(?:[ _-]?id)?|tid|directory(?:[ _-]?id)?)(?![A-Za-z])\\{0,4}["']?\s{0,3}[:=]?\s{0,3}\\{0,4}["'(]?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9a-z])/i;

/**
 * Collects the facts for a ticket from an error and the text around it.
 * @param now milliseconds since the epoch; a timestamp without a year is placed in the year before it
 */
export function createTicket(error: DecodedError, text: string, now: number): Ticket {
  const starts = Object.values(error.spans).map(({ start }) => start);
  const near = starts.length === 0 ? 0 : Math.min(...starts);
  return {
    kind: error.kind,
    trackingId: error.trackingId,
    correlationId: error.kind === 'entra' ? findCorrelationId(text, near) : null,
    time: findRecordTime(text, near, now),
    call: findEndpoint(text, near),
    status: error.status,
    code: error.code === null ? null : removeSecrets(error.code),
    message: error.message === null || error.message.trim() === '' ? null : removeSecrets(shorten(error.message)),
    retryAfter: error.retryAfter,
    count: error.count,
    tenant: TENANT.exec(text)?.[1] ?? null,
    names: findNames(text.slice(Math.max(0, near - NAME_SEARCH_CHARS), near + NAME_SEARCH_CHARS)),
  };
}

/** How far to search for names before and after the error. UTF-16 code units. */
const NAME_SEARCH_CHARS = 20_000;
const MAX_NAMES = 50;
/** Shorter names could be any word. */
const MIN_NAME_CHARS = 3;

function findNames(text: string): readonly PrivateValue[] {
  const shown = removeSecrets(text);
  const labeled = findPrivateValues(shown).filter(({ kind }) => kind === 'device' || kind === 'user');
  const values = labeled.map(({ start, end, kind }): [string, PrivateValue] => [shown.slice(start, end).toLowerCase(), { kind, value: shown.slice(start, end) }]);
  return [...new Map(values).values()].filter(({ value }) => value.length >= MIN_NAME_CHARS).slice(0, MAX_NAMES);
}

/**
 * Lists what support still needs to find the call.
 * @param isTenantHidden whether the tenant ID is redacted in the ticket
 */
export function findGaps(ticket: Ticket, notes: TicketNotes, isTenantHidden: boolean): readonly TicketGap[] {
  const gaps: readonly (readonly [TicketGap, boolean])[] = [
    [GAP_OF_ID[getIdName(ticket.kind)], ticket.trackingId === null],
    ['time', ticket.time === null],
    ['time-zone', ticket.time?.isZoned === false],
    ['tenant', ticket.tenant === null],
    ['tenant-hidden', ticket.tenant !== null && isTenantHidden],
    // For Entra, the IDs are enough to find a token request.
    ['call', ticket.call === null && ticket.kind !== 'entra'],
    ['code', ticket.code === null],
    ['message', ticket.message === null],
    ['tried', notes.tried.trim() === ''],
  ];
  return gaps.flatMap(([gap, isOpen]) => (isOpen ? [gap] : []));
}

/** Which ID support needs: a tracking ID from Defender, a `request-id` from Graph, a trace ID from Entra. */
export function getIdName(kind: DecodedError['kind']): 'trackingId' | 'requestId' | 'traceId' {
  if (kind === 'entra') return 'traceId';
  return kind === 'graph' ? 'requestId' : 'trackingId';
}

const GAP_OF_ID = { trackingId: 'tracking-id', requestId: 'request-id', traceId: 'trace-id' } as const satisfies Record<string, TicketGap>;

const CORRELATION = /\bcorrelation[ _]id\\{0,4}["']?\s{0,3}[:=]\s{0,3}\\{0,4}["']?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![0-9a-z])/i;
/** How far after the error to search for its correlation ID. UTF-16 code units. */
const CORRELATION_SEARCH_CHARS = 4000;

function findCorrelationId(text: string, near: number): string | null {
  return CORRELATION.exec(text.slice(near, near + CORRELATION_SEARCH_CHARS))?.[1] ?? null;
}

function shorten(message: string): string {
  return message.length <= MAX_MESSAGE_CHARS ? message : `${message.slice(0, MAX_MESSAGE_CHARS).toWellFormed()}…`;
}
