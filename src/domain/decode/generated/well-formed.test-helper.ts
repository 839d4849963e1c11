import { CATALOGUE } from '../../catalogue/catalogue.ts';
import { toDecodeCatalogue } from '../decode-catalogue.ts';
import { decode } from '../decode.ts';
import { ERROR_KINDS, MISSING_PARTS, NOTHING_REASONS, type DecodedError, type DecodeResult, type Span } from '../decode-result.ts';
import { FORMAT_IDS } from '../formats/format-ids.ts';
import { findSecrets } from '../secrets/find-secrets.ts';
import { SECRET_KINDS } from '../secrets/secret-kinds.ts';

const catalogue = toDecodeCatalogue(CATALOGUE);
const CODES = new Set(catalogue.map(({ code }) => code));

/** Returns whether a span and its ordered pieces are within a text of the given length. */
export function isWellFormedSpan(span: Span, length: number): boolean {
  if (span.start < 0 || span.end > length || span.start > span.end) return false;
  const pieces = span.pieces ?? [span];
  const ordered = pieces.every((piece, index) => piece.start <= piece.end && piece.start >= (pieces[index - 1]?.end ?? span.start));
  return ordered && pieces[0]?.start === span.start && pieces.at(-1)?.end === span.end;
}

/** Lists violations of the result type and the decoder's contract. Returns `[]` if there are none. */
export function findFaults(result: DecodeResult, text: string): readonly string[] {
  if (result.kind === 'empty') return text.trim() === '' ? [] : ['called empty'];
  if (result.kind === 'nothing') return NOTHING_REASONS.includes(result.reason) ? [] : ['unknown reason'];
  if (result.errors.length === 0) return ['found without errors'];
  return result.errors.flatMap((error) => findErrorFaults(error, text.length));
}

function findErrorFaults(error: DecodedError, length: number): readonly string[] {
  const spans = Object.entries(error.spans).filter(([, span]) => !isWellFormedSpan(span, length));
  const checks: readonly (readonly [string, boolean])[] = [
    ['kind', ERROR_KINDS.includes(error.kind)],
    ['shape', FORMAT_IDS.includes(error.shape)],
    ['code', error.code === null || error.code !== ''],
    ['known', error.known === (error.code !== null && CODES.has(error.code))],
    ['status', error.status === null || (Number.isInteger(error.status) && error.status >= 100 && error.status <= 599)],
    ['count', Number.isInteger(error.count) && error.count >= 1],
    ['candidates', (error.candidates ?? []).every((code) => CODES.has(code)) && (error.candidates === undefined || error.code === null)],
    ['missing', error.missing.every((part) => MISSING_PARTS.includes(part))],
    ['a value without its span', hasSpan(error, 'code') && hasSpan(error, 'message') && hasSpan(error, 'trackingId')],
    ['has no value', error.code !== null || error.status !== null || error.message !== null || error.trackingId !== null],
  ];
  return [...checks.filter(([, isMet]) => !isMet).map(([name]) => name), ...spans.map(([name, span]) => `span of ${name}: ${JSON.stringify(span)}`)];
}

function hasSpan(error: DecodedError, name: 'code' | 'message' | 'trackingId'): boolean {
  return (error[name] === null) === (error.spans[name] === undefined);
}

export interface DecodeOutcome {
  readonly errors: readonly DecodedError[];
  /** Violations of the invariants for any text; `[]` if there are none. */
  readonly faults: readonly string[];
}

/** Decodes a text with every decoder entry point, twice. */
export function decodeEveryWay(text: string): DecodeOutcome {
  const result = decode(text, catalogue);
  const again = decode(text, catalogue);
  const secrets = findSecrets(text);
  const sorted = secrets.every(({ start, end, kind }, index) => start < end && end <= text.length && start >= (secrets[index - 1]?.end ?? 0) && SECRET_KINDS.includes(kind));
  const faults = [...findFaults(result, text)];
  if (JSON.stringify(again) !== JSON.stringify(result)) faults.push('another result the second time');
  if (!sorted) faults.push('secrets out of order');
  return { errors: result.kind === 'found' ? result.errors : [], faults };
}
