import type { ErrorKind, Span } from '../decode-result.ts';
import type { FormatId } from '../formats/format-ids.ts';
import type { DecodeCatalogueEntry } from '../decode-catalogue.ts';
import type { EncodingLayer } from '../provenance.ts';
import type { CatalogueLookup } from '../match/catalogue-lookup.ts';
import type { Located, Candidate } from '../formats/candidate.ts';
import { isDefenderFormat, isRequestId, isTrackingId } from '../values/tracking-id.ts';

/** A value as the service sent it, and its source. */
export interface SentValue {
  readonly text: string;
  readonly span: Span;
  readonly source: Located;
}

/** An error with normalized values, before its message is matched against wordings. */
export interface ApiError {
  readonly format: FormatId;
  readonly encodingLayers: readonly EncodingLayer[];
  readonly otherFormats: readonly FormatId[];
  /** The response failed, but the text does not show its body. */
  readonly isBodyMissing: boolean;
  readonly kind: ErrorKind;
  readonly entry: DecodeCatalogueEntry | null;
  readonly code: SentValue | null;
  readonly cutCode: string | null;
  readonly status: SentValue | null;
  readonly message: SentValue | null;
  readonly trackingId: SentValue | null;
  /** `target` contains something other than an ID: a redacted value, a truncated ID or a path. */
  readonly isIdUnusable: boolean;
  readonly retryAfter: SentValue | null;
  readonly count: number;
  /** Position among the errors of its text. Errors from the same structure have the same position. */
  readonly position: number;
}

/** Converts a candidate to an error with normalized values. */
export function normalize(candidate: Candidate, lookup: CatalogueLookup, isGraphText: boolean): ApiError {
  const entry = findEntry(candidate, lookup);
  const isNumber = candidate.code !== null && /^[45]\d\d$/.test(candidate.code.text);
  const code = isNumber && entry === null ? null : candidate.code;
  const status = candidate.status ?? (isNumber ? candidate.code : null);
  const target = extractId(candidate.target, isTrackingId);
  const requestId = extractId(candidate.requestId, isRequestId);
  return {
    format: candidate.format,
    encodingLayers: candidate.encodingLayers,
    otherFormats: candidate.otherFormats,
    isBodyMissing: candidate.role === 'failure' || candidate.isBodyMissing === true,
    kind: getKind(candidate, entry, target, isGraphText),
    entry,
    code: toSentValue(code),
    cutCode: candidate.cutCode?.text ?? null,
    status: toSentValue(status),
    message: toSentValue(candidate.message),
    // If `target` was redacted or truncated, an ID from a header is a different ID and does not identify this error.
    trackingId: toSentValue(target ?? (isBlank(candidate.target) ? requestId : null)),
    isIdUnusable: candidate.target !== null && target === null,
    retryAfter: toSentValue(candidate.retryAfter),
    count: 1,
    position: candidate.at,
  };
}

/** Finds the entry for a code. A bare number in a number list or a sign-in log column is an Entra code. */
function findEntry({ code, kind }: Candidate, lookup: CatalogueLookup): DecodeCatalogueEntry | null {
  if (code === null) return null;
  return lookup.find(kind === 'entra' && /^\d{4,8}$/.test(code.text) ? `AADSTS${code.text}` : code.text);
}

function getKind(candidate: Candidate, entry: DecodeCatalogueEntry | null, target: Located | null, isGraphText: boolean): ErrorKind {
  if (candidate.kind !== null) return candidate.kind;
  const isDefenderEntry = entry?.service === 'reference' || entry?.service === 'defender';
  if (target !== null && (isDefenderFormat(target.text) || isDefenderEntry)) return 'defender';
  if (isGraphText && candidate.role === 'error' && target === null && candidate.code !== null) return 'graph';
  if (isDefenderEntry || target !== null) return 'defender';
  return entry?.service === 'graph' || entry?.service === 'entra' ? entry.service : 'unknown';
}

function isBlank(value: Located | null): boolean {
  return value === null || value.text.trim() === '';
}

/** Returns the trimmed value if it is a complete ID. */
function extractId(value: Located | null, isId: (text: string) => boolean): Located | null {
  if (value === null || !value.isComplete) return null;
  const trimmed = value.text.trim();
  if (!isId(trimmed)) return null;
  const start = value.start + value.text.indexOf(trimmed);
  return { ...value, text: trimmed, start, end: start + trimmed.length };
}

function toSentValue(value: Located | null): SentValue | null {
  return value === null ? null : { text: value.text, span: value.mapped.getSpan(value.start, value.end), source: value };
}
