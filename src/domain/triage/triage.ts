import type { DecodedError, ErrorKind } from '../decode/decode-result.ts';
import type { Secret } from '../decode/secrets/secret-kinds.ts';

/**
 * What a group stands for: one code, shape or endpoint (`named`); failures without one (`none`;
 * without a code, those with the same status); or the rest of a long list (`other`).
 */
export type TriageGroupKind = 'named' | 'none' | 'other';

/** Counts and period of the errors that share a code, a message shape or an endpoint. */
export interface TriageGroup {
  /** The key for a query that shows only this group. */
  readonly key: string;
  readonly kind: TriageGroupKind;
  /** The code, the message shape, or the method and path. Empty unless `named`. Secrets are masked. */
  readonly label: string;
  /** The status of all failures in the group; `null` if they differ or are missing. */
  readonly status: number | null;
  /** Number of distinct failures. */
  readonly errors: number;
  /** How often these failures appear in the text. */
  readonly occurrences: number;
  /** Time of the first and the last occurrence, in milliseconds since the epoch; `null` if no time is known. */
  readonly first: number | null;
  readonly last: number | null;
}

/** Occurrences over time, in steps of equal length. */
export interface TriageTimeline {
  /** Start of the first step, in milliseconds since the epoch. */
  readonly start: number;
  /** Length of a step, in milliseconds. */
  readonly step: number;
  readonly counts: readonly number[];
  /** Number of occurrences whose record contains no time. */
  readonly untimed: number;
  /** No time in the text has a zone. The times are shown unchanged, as if they were UTC. */
  readonly isZoneUnknown: boolean;
}

export interface TriageSummary {
  /** Number of distinct failures. */
  readonly errors: number;
  /** How often the failures appear in the text. */
  readonly occurrences: number;
  /** Number of failures with a tracking ID. */
  readonly identified: number;
  /**
   * The most frequent first, at most {@link MAX_GROUPS} per list. If there are more, the last group
   * is `other`, so that each list adds up to the totals.
   */
  readonly codes: readonly TriageGroup[];
  readonly shapes: readonly TriageGroup[];
  readonly endpoints: readonly TriageGroup[];
  /** `null` if no record contains a time. */
  readonly timeline: TriageTimeline | null;
  /** More failures were found than the row limit allows. Groups and totals include all of them. */
  readonly isCapped: boolean;
}

export const MAX_GROUPS = 200;

export const TRIAGE_SORTS = ['order', 'time', 'status', 'code', 'message', 'endpoint', 'count'] as const;
export type TriageSort = (typeof TRIAGE_SORTS)[number];

/** A filter and sort order for rows. Rows must meet every condition. */
export interface TriageQuery {
  /** Words that must all appear in the code, message, tracking ID or endpoint. Case and width are ignored. */
  readonly text: string;
  /** Group keys. */
  readonly code: string | null;
  readonly shape: string | null;
  readonly endpoint: string | null;
  /** From `start` (inclusive) to `end` (exclusive), in milliseconds since the epoch. */
  readonly period: { readonly start: number; readonly end: number } | null;
  readonly sort: TriageSort;
  readonly isDescending: boolean;
}

/** One failure for the table. Secrets are masked. */
export interface TriageRow {
  /** Row number in text order, from 0. Never changes. */
  readonly id: number;
  readonly kind: ErrorKind;
  readonly status: number | null;
  readonly code: string | null;
  readonly known: boolean;
  readonly message: string | null;
  readonly trackingId: string | null;
  readonly endpoint: string | null;
  /** Time of the first occurrence, in milliseconds since the epoch. */
  readonly time: number | null;
  readonly count: number;
}

/** A page of a query's rows. */
export interface TriagePage {
  /** Total number of rows for the query. */
  readonly total: number;
  readonly rows: readonly TriageRow[];
}

/** One failure and its record, for the details view. */
export interface TriageRecord {
  readonly text: string;
  /** Its spans are relative to the start of `text`. */
  readonly error: DecodedError;
  readonly secrets: readonly Secret[];
}

export const EXPORT_FORMATS = ['csv', 'json', 'ids'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A source of triage data: an index on the page or in a worker. */
export interface TriageSource {
  readonly summary: () => Promise<TriageSummary>;
  /** The query's rows from `from` (inclusive) to `to` (exclusive). */
  readonly page: (query: TriageQuery, from: number, to: number) => Promise<TriagePage>;
  /** `null` if the record can no longer be read because a file was changed or moved. */
  readonly record: (id: number) => Promise<TriageRecord | null>;
  /** All rows of the query as a file, in parts. */
  readonly export: (query: TriageQuery, format: ExportFormat) => Promise<readonly string[]>;
}
