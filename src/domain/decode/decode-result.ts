import type { Verdict } from '../catalogue/error-entry.ts';
import type { FormatId } from './formats/format-ids.ts';
import type { Provenance, EncodingLayer } from './provenance.ts';

/**
 * Where a value stands in the pasted text, in UTF-16 code units: the hull of the value, without
 * quotes. `pieces` lists its parts where a wrap, a gutter or a line number lies between them.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly pieces?: readonly Piece[];
}

export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Which family of services speaks: each names its tracking ID differently. */
export const ERROR_KINDS = ['defender', 'graph', 'entra', 'odata', 'http', 'unknown'] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** What the text does not hold, so that a reader can be told how to obtain it. */
export const MISSING_PARTS = ['body-not-shown', 'no-code', 'no-message', 'message-cut', 'no-tracking-id', 'tracking-id-unusable'] as const;
export type MissingPart = (typeof MISSING_PARTS)[number];

export type SpanName = 'code' | 'status' | 'message' | 'trackingId' | 'retryAfter';

/** Where the parts of an error contradict each other; what the text states is kept all the same. */
export type Disagreement =
  /** The text states another status than the reference table has for the code. */
  | { readonly kind: 'status-and-code'; readonly stated: number; readonly usual: number }
  /** The wording of the message means something else than its code mostly does, and decides the verdict. */
  | { readonly kind: 'message-and-code' };

/** A variable part of a message, taken out by the template that fits it. */
export interface MessageVariable {
  readonly value: string;
  /** Absent where a secret in the value was masked. */
  readonly span?: Span;
}

/** The wording of the catalogue that fits the message. */
export interface MatchedTemplate {
  /** The catalogue code that the wording belongs to: the error's own code, or its first candidate. */
  readonly code: string;
  readonly kind: 'documented' | 'observed';
  /** Position in `observed` of the entry; 0 for `documented`. */
  readonly index: number;
  readonly template: string;
}

/** One failure, however often and in however many notations the text shows it. */
export interface DecodedError {
  readonly kind: ErrorKind;
  /** Canonical spelling where the catalogue knows it, else as given; for Entra `AADSTS<number>`. */
  readonly code: string | null;
  /** What the text states, else the status of the code in the reference table. */
  readonly status: number | null;
  /** As the service sent it, unescaped, secrets masked; `null` when absent. */
  readonly message: string | null;
  /** The whole value as sent, with a leading `|` and a final `.` where it has them. */
  readonly trackingId: string | null;
  /** Whether the catalogue knows the code. */
  readonly known: boolean;
  /** The code of the catalogue entry, where that is another one: a twin leads to the entry of its sense. */
  readonly entry?: string;
  readonly verdict: Verdict | null;
  /** How often this same failure stands in the text. */
  readonly count: number;
  readonly spans: Readonly<Partial<Record<SpanName, Span>>>;
  /** Where each value came from: its place in the text, or the reference table. */
  readonly origins: Readonly<Partial<Record<SpanName, Provenance>>>;
  /** Catalogue codes to which a text without a code may belong; never copied into `code`. */
  readonly candidates?: readonly string[];
  /** The form in which it was read. */
  readonly shape: FormatId;
  /** What lies around it, the outermost first: strings and encodings that were undone. */
  readonly wrappings: readonly EncodingLayer[];
  /** Other forms in which the text shows this failure besides. */
  readonly beside: readonly FormatId[];
  readonly disagreements: readonly Disagreement[];
  readonly matched: MatchedTemplate | null;
  readonly variables: Readonly<Record<string, MessageVariable>>;
  readonly missing: readonly MissingPart[];
  /** `Retry-After` as received: seconds or an HTTP date. */
  readonly retryAfter: string | null;
}

/** What was looked for when nothing was found. */
export const LOOKED_FOR = ['error-body', 'http-response', 'known-code', 'known-message', 'tracking-id', 'status'] as const;
export type LookedFor = (typeof LOOKED_FOR)[number];

/** Why a text may hold no error. */
export const NOTHING_REASONS = ['object-object', 'request-only', 'success-response', 'unrecognised'] as const;
export type NothingReason = (typeof NOTHING_REASONS)[number];

export type DecodeResult =
  | { readonly kind: 'empty' }
  | { readonly kind: 'found'; readonly errors: readonly DecodedError[] }
  | { readonly kind: 'nothing'; readonly reason: NothingReason; readonly lookedFor: readonly LookedFor[] };
