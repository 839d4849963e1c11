import type { DecodedError } from '../decode/decode-result.ts';
import { endpointOf } from '../triage/endpoint.ts';
import { recordTime, type Stamp } from '../triage/record-time.ts';
import { findPrivateValues } from './find-private-values.ts';
import { withoutSecrets, type PrivateValue } from './redaction.ts';

/** What a support ticket says of an error. No value holds a secret. */
export interface Ticket {
  /** Whose support is asked: each family names its IDs differently. */
  readonly kind: DecodedError['kind'];
  readonly trackingId: string | null;
  /** What Entra wants besides the trace ID. */
  readonly correlationId: string | null;
  readonly time: Stamp | null;
  /** Method and path: `POST /api/machines/{id}/isolate`. */
  readonly call: string | null;
  readonly status: number | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly retryAfter: string | null;
  /** How often the same failure stands in the text. */
  readonly count: number;
  /** The tenant that a field of the text names. */
  readonly tenant: string | null;
  /** Devices and users that fields of the text name: the message may name them without saying what they are. */
  readonly names: readonly PrivateValue[];
}

/** What a person adds to a ticket. */
export interface TicketNotes {
  readonly tried: string;
  readonly environment: string;
  /** Words that its author wants hidden, parted by commas or line ends. */
  readonly hidden: string;
}

/** What support cannot do without. */
export const TICKET_GAPS = ['tracking-id', 'trace-id', 'request-id', 'time', 'time-zone', 'tenant', 'tenant-hidden', 'call', 'code', 'message', 'tried'] as const;
export type TicketGap = (typeof TICKET_GAPS)[number];

/** A message is written no longer: what follows says nothing new. UTF-16 code units. */
const LONGEST_MESSAGE = 4000;

const TENANT = /(?<![A-Za-z])(?:tenant(?:[ _-]?id)?|tid|directory(?:[ _-]?id)?)(?![A-Za-z])\\{0,4}["']?\s{0,3}[:=]?\s{0,3}\\{0,4}["'(]?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9a-z])/i;

/**
 * Gathers what a ticket says of an error and of the text that it stands in.
 * @param now milliseconds since the epoch: a stamp without a year is of the year before it
 */
export function ticketOf(error: DecodedError, text: string, now: number): Ticket {
  const starts = Object.values(error.spans).map(({ start }) => start);
  const near = starts.length === 0 ? 0 : Math.min(...starts);
  return {
    kind: error.kind,
    trackingId: error.trackingId,
    correlationId: error.kind === 'entra' ? correlationNear(text, near) : null,
    time: recordTime(text, near, now),
    call: endpointOf(text, near),
    status: error.status,
    code: error.code === null ? null : withoutSecrets(error.code),
    message: error.message === null || error.message.trim() === '' ? null : withoutSecrets(shortened(error.message)),
    retryAfter: error.retryAfter,
    count: error.count,
    tenant: TENANT.exec(text)?.[1] ?? null,
    names: namesIn(text.slice(Math.max(0, near - REACH), near + REACH)),
  };
}

/** Looked at for names, before and behind the error. UTF-16 code units. */
const REACH = 20_000;
const MOST_NAMES = 50;
/** A shorter name may be any word. */
const SHORTEST_NAME = 3;

function namesIn(text: string): readonly PrivateValue[] {
  const shown = withoutSecrets(text);
  const named = findPrivateValues(shown).filter(({ kind }) => kind === 'device' || kind === 'user');
  const values = named.map(({ start, end, kind }): [string, PrivateValue] => [shown.slice(start, end).toLowerCase(), { kind, value: shown.slice(start, end) }]);
  return [...new Map(values).values()].filter(({ value }) => value.length >= SHORTEST_NAME).slice(0, MOST_NAMES);
}

/**
 * What support still misses to find the call.
 * @param isTenantHidden whether the tenant is replaced in what will be sent
 */
export function gapsOf(ticket: Ticket, notes: TicketNotes, isTenantHidden: boolean): readonly TicketGap[] {
  const gaps: readonly (readonly [TicketGap, boolean])[] = [
    [GAP_OF_ID[idNameOf(ticket.kind)], ticket.trackingId === null],
    ['time', ticket.time === null],
    ['time-zone', ticket.time?.isZoned === false],
    ['tenant', ticket.tenant === null],
    ['tenant-hidden', ticket.tenant !== null && isTenantHidden],
    // A token request is found by its IDs alone.
    ['call', ticket.call === null && ticket.kind !== 'entra'],
    ['code', ticket.code === null],
    ['message', ticket.message === null],
    ['tried', notes.tried.trim() === ''],
  ];
  return gaps.flatMap(([gap, isOpen]) => (isOpen ? [gap] : []));
}

/** What the ID for support is called: Graph sends a `request-id`, Entra a trace ID. */
export function idNameOf(kind: DecodedError['kind']): 'trackingId' | 'requestId' | 'traceId' {
  if (kind === 'entra') return 'traceId';
  return kind === 'graph' ? 'requestId' : 'trackingId';
}

const GAP_OF_ID = { trackingId: 'tracking-id', requestId: 'request-id', traceId: 'trace-id' } as const satisfies Record<string, TicketGap>;

const CORRELATION = /\bcorrelation[ _]id\\{0,4}["']?\s{0,3}[:=]\s{0,3}\\{0,4}["']?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![0-9a-z])/i;
/** How far behind the number its correlation ID may stand. UTF-16 code units. */
const NEAR = 4000;

function correlationNear(text: string, near: number): string | null {
  return CORRELATION.exec(text.slice(near, near + NEAR))?.[1] ?? null;
}

function shortened(message: string): string {
  return message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE).toWellFormed()}…`;
}
