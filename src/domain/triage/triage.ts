import type { DecodedError, ErrorKind } from '../decode/decode-result.ts';
import type { Secret } from '../decode/secrets/secret-kinds.ts';

/**
 * What a group stands for: one code, shape or endpoint; the failures that have none (without a
 * code: those of one status); or all that are too many to be listed one by one.
 */
export type TriageGroupKind = 'named' | 'none' | 'other';

/** How often errors that share a code, a message shape or an endpoint happened, and when. */
export interface TriageGroup {
  /** What a query names to see this group alone. */
  readonly key: string;
  readonly kind: TriageGroupKind;
  /** The code, the message with its variable parts left open, or method and path; empty unless `named`. Secrets are masked. */
  readonly label: string;
  /** The status that all of the group share; `null` where they differ or state none. */
  readonly status: number | null;
  /** Distinct failures. */
  readonly errors: number;
  /** How often these failures stand in the text. */
  readonly occurrences: number;
  /** When the first and the last happened, in milliseconds since the epoch; `null` without any time. */
  readonly first: number | null;
  readonly last: number | null;
}

/** Occurrences over time, in steps of equal length. */
export interface TriageTimeline {
  /** Where the first step begins, in milliseconds since the epoch. */
  readonly start: number;
  /** The length of a step in milliseconds. */
  readonly step: number;
  readonly counts: readonly number[];
  /** Occurrences whose record states no time. */
  readonly untimed: number;
  /** No time in the text names its zone: they are shown as they stand, as if they were UTC. */
  readonly isZoneUnknown: boolean;
}

export interface TriageSummary {
  /** Distinct failures. */
  readonly errors: number;
  /** How often they stand in the text. */
  readonly occurrences: number;
  /** Failures that have a tracking ID. */
  readonly identified: number;
  /**
   * The most frequent first, at most {@link MAX_GROUPS} each; where there are more, the last one
   * is `other`, so that each list adds up to the totals.
   */
  readonly codes: readonly TriageGroup[];
  readonly shapes: readonly TriageGroup[];
  readonly endpoints: readonly TriageGroup[];
  /** `null` where no record states a time. */
  readonly timeline: TriageTimeline | null;
  /** More failures were found than single rows are kept for; groups and totals still count them. */
  readonly isCapped: boolean;
}

export const MAX_GROUPS = 200;

export const TRIAGE_SORTS = ['order', 'time', 'status', 'code', 'message', 'endpoint', 'count'] as const;
export type TriageSort = (typeof TRIAGE_SORTS)[number];

/** Which rows to see, and in which order. Every condition has to hold. */
export interface TriageQuery {
  /** Words that all stand in code, message, tracking ID or endpoint; letter case and width do not matter. */
  readonly text: string;
  /** Keys of groups. */
  readonly code: string | null;
  readonly shape: string | null;
  readonly endpoint: string | null;
  /** From `start` up to, not including, `end`, in milliseconds since the epoch. */
  readonly period: { readonly start: number; readonly end: number } | null;
  readonly sort: TriageSort;
  readonly isDescending: boolean;
}

/** One failure as the table shows it. Secrets are masked. */
export interface TriageRow {
  /** Its number in the order of the text, from 0; never changes. */
  readonly id: number;
  readonly kind: ErrorKind;
  readonly status: number | null;
  readonly code: string | null;
  readonly known: boolean;
  readonly message: string | null;
  readonly trackingId: string | null;
  readonly endpoint: string | null;
  /** When it happened first, in milliseconds since the epoch. */
  readonly time: number | null;
  readonly count: number;
}

/** A part of the rows that a query gives. */
export interface TriagePage {
  /** How many rows the query gives in all. */
  readonly total: number;
  readonly rows: readonly TriageRow[];
}

/** One failure with the record that it stands in, for a result of its own. */
export interface TriageRecord {
  readonly text: string;
  /** Its spans count from the beginning of `text`. */
  readonly error: DecodedError;
  readonly secrets: readonly Secret[];
}

export const EXPORT_FORMATS = ['csv', 'json', 'ids'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Where errors are kept and asked for: an index beside the page, or one in a worker. */
export interface TriageSource {
  readonly summary: () => Promise<TriageSummary>;
  /** Rows `from` up to, not including, `to` of what the query gives. */
  readonly page: (query: TriageQuery, from: number, to: number) => Promise<TriagePage>;
  /** `null` where the record can no longer be read: a file was changed or moved. */
  readonly record: (id: number) => Promise<TriageRecord | null>;
  /** All rows of the query as a file, in the parts that it was written in. */
  readonly export: (query: TriageQuery, format: ExportFormat) => Promise<readonly string[]>;
}
