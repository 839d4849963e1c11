import type { ErrorKind } from '../decode-result.ts';
import type { FormatId } from './format-ids.ts';
import type { Place, EncodingLayer } from '../provenance.ts';
import type { MappedText } from '../text/mapped-text.ts';

/** A value and its position in the text. */
export interface Located {
  readonly text: string;
  readonly mapped: MappedText;
  readonly start: number;
  readonly end: number;
  readonly provenance: Place;
  /** False if the text was cut off inside the value. */
  readonly isComplete: boolean;
}

/**
 * What a candidate is on its own.
 * - `error`: a body, or a code with its message. It is reported as an error.
 * - `failure`: a failed response without its body. It is reported unless a body explains it.
 * - `context`: a mentioned status or ID. It belongs to a nearby error and is never reported on its own.
 */
export type Role = 'error' | 'failure' | 'context';

/** What one parser read at one position. Every value is optional. */
export interface Candidate {
  readonly format: FormatId;
  readonly role: Role;
  readonly kind: ErrorKind | null;
  readonly code: Located | null;
  /** The start of a code that was cut off. It is not a code, but indicates which codes are possible. */
  readonly cutCode: Located | null;
  readonly status: Located | null;
  readonly message: Located | null;
  /** `error.target`, or the corresponding value of another service. It may not be an ID. */
  readonly target: Located | null;
  /** A labeled request, activity, or trace ID. It is used if `target` is not an ID. */
  readonly requestId: Located | null;
  /** The rank of the request ID; lower is better. */
  readonly requestIdRank: number;
  readonly retryAfter: Located | null;
  /** The encodings around the candidate, the outermost first. */
  readonly encodingLayers: readonly EncodingLayer[];
  /** Other formats in which the text shows the same failure, such as a status line above the body or a client's record around it. */
  readonly otherFormats: readonly FormatId[];
  /** The start of the candidate in its text. */
  readonly at: number;
  readonly until: number;
  /** Whether this is one of several failures in a list, which is reported on its own without a body. */
  readonly isBodyMissing?: boolean;
}

/** Worse than the rank of any ID. */
const NO_ID_RANK = 9;
const NONE: readonly never[] = [];

/** Creates a candidate for `at` to `until` of its text; missing values become `null`. */
export function createCandidate(at: number, until: number, values: Partial<Omit<Candidate, 'isBodyMissing'>> & Pick<Candidate, 'format' | 'role'>): Candidate {
  // Lists every property, because a long text creates many candidates and spreading is several times slower.
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

/** Creates a value from `start` to `end` of a mapped text. */
export function createLocated(mapped: MappedText, start: number, end: number, provenance: Place, isComplete = true): Located {
  return { text: mapped.text.slice(start, end), mapped, start, end, provenance, isComplete };
}
