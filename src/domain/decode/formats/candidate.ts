import type { ErrorKind } from '../decode-result.ts';
import type { FormatId } from './format-ids.ts';
import type { Place, EncodingLayer } from '../provenance.ts';
import type { MappedText } from '../text/mapped-text.ts';

/** A value with the place where it was read. */
export interface Located {
  readonly text: string;
  readonly mapped: MappedText;
  readonly start: number;
  readonly end: number;
  readonly provenance: Place;
  /** False where the text broke off in the middle of it. */
  readonly isComplete: boolean;
}

/**
 * How much a reading says by itself.
 * - `error`: a body, or a code with its message: an error of its own.
 * - `failure`: a response that failed, without its body: an error unless a body explains it.
 * - `context`: a status or an ID in passing: belongs to an error beside it, is none itself.
 */
export type Role = 'error' | 'failure' | 'context';

/** What one shape read at one place; every value is optional. */
export interface Candidate {
  readonly format: FormatId;
  readonly role: Role;
  readonly kind: ErrorKind | null;
  readonly code: Located | null;
  /** The beginning of a code that was cut off: half a code is none, but tells which it may have been. */
  readonly cutCode: Located | null;
  readonly status: Located | null;
  readonly message: Located | null;
  /** `error.target`, or what stands in its place for another service: not yet known to be an ID. */
  readonly target: Located | null;
  /** A labelled request, activity or trace ID: used where `target` holds no ID. */
  readonly requestId: Located | null;
  /** The lower, the better the request ID. */
  readonly requestIdRank: number;
  readonly retryAfter: Located | null;
  /** What lies around it, the outermost first. */
  readonly encodingLayers: readonly EncodingLayer[];
  /** Other forms in which the text shows the same failure: a status line above the body, the record of a client around it. */
  readonly otherFormats: readonly FormatId[];
  /** Where the reading lies among the others of its text. */
  readonly at: number;
  readonly until: number;
  /** A failure that stands for itself: one of several in a list. */
  readonly isBodyMissing?: boolean;
}

/** Worse than any ID that was found. */
const NO_ID_RANK = 9;
const NONE: readonly never[] = [];

/** A candidate that lies at `at` up to `until` of its text. */
export function createCandidate(at: number, until: number, values: Partial<Omit<Candidate, 'isBodyMissing'>> & Pick<Candidate, 'format' | 'role'>): Candidate {
  // Written out, since a long text makes many of them: spreads cost several times as much.
  return {
    format: values.format,
    role: values.role,
    kind: values.kind ?? null,
    code: values.code ?? null,
    cutCode: values.cutCode ?? null,
    status: values.status ?? null,
    message: values.message ?? null,
    target: values.target ?? null,
    requestId: values.requestId ?? null,
    requestIdRank: values.requestIdRank ?? NO_ID_RANK,
    retryAfter: values.retryAfter ?? null,
    encodingLayers: values.encodingLayers ?? NONE,
    otherFormats: values.otherFormats ?? NONE,
    at,
    until,
  };
}

/** `start` to `end` of a view as a value that came from `provenance`. */
export function createLocated(mapped: MappedText, start: number, end: number, provenance: Place, isComplete = true): Located {
  return { text: mapped.text.slice(start, end), mapped, start, end, provenance, isComplete };
}
