import type { Verdict } from '../catalogue/error-entry.ts';
import type { FormatId } from './formats/format-ids.ts';
import type { Provenance, EncodingLayer } from './provenance.ts';

/**
 * The position of a value in the pasted text, in UTF-16 code units. The range covers the whole
 * value without its quotes. `pieces` lists the parts of a value that a line wrap, gutter or line
 * number interrupts.
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

/** The service family that sent the error. Each family has a different name for its tracking ID. */
export const ERROR_KINDS = ['defender', 'graph', 'entra', 'odata', 'http', 'unknown'] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** Parts that the text does not contain. Each one leads to instructions for getting it. */
export const MISSING_PARTS = ['body-not-shown', 'no-code', 'no-message', 'message-cut', 'no-tracking-id', 'tracking-id-unusable'] as const;
export type MissingPart = (typeof MISSING_PARTS)[number];

export type SpanName = 'code' | 'status' | 'message' | 'trackingId' | 'retryAfter';

/** Contradictions between the parts of an error. The decoded values stay as the text states them. */
export type Disagreement =
  /** The text states a different status from the official code table. */
  | { readonly kind: 'status-and-code'; readonly stated: number; readonly usual: number }
  /** The message wording contradicts the usual meaning of its code and determines the verdict. */
  | { readonly kind: 'message-and-code' };

/** A variable part of a message, extracted by the matching template. */
export interface MessageVariable {
  readonly value: string;
  /** Absent if a secret in the value was masked. */
  readonly span?: Span;
}

/** The catalog wording that matches the message. */
export interface MatchedTemplate {
  /** The catalog code that the wording belongs to: the error's own code, or its first candidate. */
  readonly code: string;
  readonly kind: 'documented' | 'observed';
  /** Position in the entry's `observed` list; 0 for `documented`. */
  readonly index: number;
  readonly template: string;
}

/** One failure, even if the text shows it several times or in several formats. */
export interface DecodedError {
  readonly kind: ErrorKind;
  /** Canonical spelling if the catalog contains the code, otherwise as given. Entra codes are `AADSTS<number>`. */
  readonly code: string | null;
  /** The status in the text, otherwise the status that the official code table lists for the code. */
  readonly status: number | null;
  /** As the service sent it, unescaped, with secrets masked; `null` if absent. */
  readonly message: string | null;
  /** The complete value as sent, including any leading `|` and final `.`. */
  readonly trackingId: string | null;
  /** Whether the catalog contains the code. */
  readonly known: boolean;
  /** The code of the catalog entry, if it differs from `code`: an equivalent code resolves to the entry with the same meaning. */
  readonly entry?: string;
  readonly verdict: Verdict | null;
  /** How often this failure appears in the text. */
  readonly count: number;
  readonly spans: Readonly<Partial<Record<SpanName, Span>>>;
  /** The source of each value: a place in the text, or the official code table. */
  readonly origins: Readonly<Partial<Record<SpanName, Provenance>>>;
  /** Catalog codes that may apply to a text without a code. Never copied into `code`. */
  readonly candidates?: readonly string[];
  /** The format in which the error was found. */
  readonly shape: FormatId;
  /** The encoding layers around the error, outermost first. */
  readonly wrappings: readonly EncodingLayer[];
  /** Other formats in which the text also shows this failure. */
  readonly beside: readonly FormatId[];
  readonly disagreements: readonly Disagreement[];
  readonly matched: MatchedTemplate | null;
  readonly variables: Readonly<Record<string, MessageVariable>>;
  readonly missing: readonly MissingPart[];
  /** The `Retry-After` value as received: seconds or an HTTP date. */
  readonly retryAfter: string | null;
}

/** What the decoder looks for. Listed if it finds no error. */
export const LOOKED_FOR = ['error-body', 'http-response', 'known-code', 'known-message', 'tracking-id', 'status'] as const;
export type LookedFor = (typeof LOOKED_FOR)[number];

/** Reasons why a text may contain no error. */
export const NOTHING_REASONS = ['object-object', 'request-only', 'success-response', 'unrecognised'] as const;
export type NothingReason = (typeof NOTHING_REASONS)[number];

export type DecodeResult =
  | { readonly kind: 'empty' }
  | { readonly kind: 'found'; readonly errors: readonly DecodedError[] }
  | { readonly kind: 'nothing'; readonly reason: NothingReason; readonly lookedFor: readonly LookedFor[] };
