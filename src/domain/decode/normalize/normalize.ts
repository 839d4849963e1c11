import type { ErrorKind, Span } from '../decode-result.ts';
import type { FormatId } from '../formats/format-ids.ts';
import type { DecodeCatalogueEntry } from '../decode-catalogue.ts';
import type { EncodingLayer } from '../provenance.ts';
import type { CatalogueLookup } from '../match/catalogue-lookup.ts';
import type { Located, Candidate } from '../formats/candidate.ts';
import { isDefenderFormat, isRequestId, isTrackingId } from '../values/tracking-id.ts';

/** A value as the service sent it, and where. */
export interface SentValue {
  readonly text: string;
  readonly span: Span;
  readonly source: Located;
}

/** One error in the terms of the contract, before it is matched against wordings. */
export interface ApiError {
  readonly format: FormatId;
  readonly encodingLayers: readonly EncodingLayer[];
  readonly otherFormats: readonly FormatId[];
  /** The response is known to have failed, but its body is not shown. */
  readonly isBodyMissing: boolean;
  readonly kind: ErrorKind;
  readonly entry: DecodeCatalogueEntry | null;
  readonly code: SentValue | null;
  readonly cutCode: string | null;
  readonly status: SentValue | null;
  readonly message: SentValue | null;
  readonly trackingId: SentValue | null;
  /** `target` held something that is no ID: redacted, cut, a path. */
  readonly isIdUnusable: boolean;
  readonly retryAfter: SentValue | null;
  readonly count: number;
  /** Where it lies among the others of its text: equal for all that one structure holds. */
  readonly position: number;
}

/** Puts a reading into the terms of the contract. */
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
    // A header's ID is another one than the `target` that was redacted or cut: it would not lead to this error.
    trackingId: toSentValue(target ?? (isBlank(candidate.target) ? requestId : null)),
    isIdUnusable: candidate.target !== null && target === null,
    retryAfter: toSentValue(candidate.retryAfter),
    count: 1,
    position: candidate.at,
  };
}

/** A number alone, in a list of numbers or a column of a sign-in log, is that of an Entra error. */
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

/** The value without the blanks around it, if it is an ID and whole. */
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
