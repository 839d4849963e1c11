import type { ReaderStatus } from './reader-status.ts';
import type { TokenClaims } from '../domain/diagnose/token/token-claims.ts';
import type { Secret } from '../domain/decode/secrets/secret-kinds.ts';
import type { ExportFormat, TriagePage, TriageQuery, TriageRecord, TriageSummary } from '../domain/triage/triage.ts';

/** What is to be read. */
export type ReaderInput =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'files'; readonly files: readonly File[] };

/** What the page asks of what was found. */
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
  /** The question could not be answered: a fault of the program. */
  | { readonly kind: 'refused' };

/** Messages to the worker. It reads one input in its life. */
export type ToWorker =
  | { readonly kind: 'read'; readonly input: ReaderInput }
  | { readonly kind: 'stop' }
  | { readonly kind: 'ask'; readonly number: number; readonly question: Question };

/** Messages from the worker. */
export type FromWorker =
  /** It has come to life. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'status'; readonly status: ReaderStatus }
  /** The secrets at the beginning of a text: it may be shown masked before all of it is read. */
  | { readonly kind: 'beginning'; readonly secrets: readonly Secret[] }
  /** The claims of the only token in a text. */
  | { readonly kind: 'token'; readonly claims: TokenClaims }
  | { readonly kind: 'answer'; readonly number: number; readonly answer: Answer };
