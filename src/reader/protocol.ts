import type { ReaderStatus } from './reader-status.ts';
import type { TokenClaims } from '../domain/diagnose/token/token-claims.ts';
import type { Secret } from '../domain/decode/secrets/secret-kinds.ts';
import type { ExportFormat, TriagePage, TriageQuery, TriageRecord, TriageSummary } from '../domain/triage/triage.ts';

/** The input to read. */
export type ReaderInput =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'files'; readonly files: readonly File[] };

/** A question from the page about the results. */
export type Question =
  | { readonly kind: 'summary' }
  | { readonly kind: 'page'; readonly query: TriageQuery; readonly from: number; readonly to: number }
  | { readonly kind: 'record'; readonly id: number }
  | { readonly kind: 'export'; readonly query: TriageQuery; readonly format: ExportFormat };

/** The answer to the question of the same kind. */
export type Answer =
  | { readonly kind: 'summary'; readonly value: TriageSummary }
  | { readonly kind: 'page'; readonly value: TriagePage }
  | { readonly kind: 'record'; readonly value: TriageRecord | null }
  | { readonly kind: 'export'; readonly value: readonly string[] }
  /** The question could not be answered because of an internal error. */
  | { readonly kind: 'refused' };

/** Messages to the worker. A worker reads only one input. */
export type ToWorker =
  | { readonly kind: 'read'; readonly input: ReaderInput }
  | { readonly kind: 'stop' }
  | { readonly kind: 'ask'; readonly number: number; readonly question: Question };

/** Messages from the worker. */
export type FromWorker =
  /** The worker has started. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'status'; readonly status: ReaderStatus }
  /** The secrets at the start of a text, so that the page can show it masked before reading finishes. */
  | { readonly kind: 'beginning'; readonly secrets: readonly Secret[] }
  /** The claims of the only token in a text. */
  | { readonly kind: 'token'; readonly claims: TokenClaims }
  | { readonly kind: 'answer'; readonly number: number; readonly answer: Answer };
