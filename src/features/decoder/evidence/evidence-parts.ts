import type { DecodedError, SpanName } from '../../../domain/decode/decode-result.ts';
import type { Secret, SecretKind } from '../../../domain/decode/secrets/secret-kinds.ts';

/** A range of the paste and the kind of evidence it provides. */
export interface EvidencePart {
  readonly start: number;
  readonly text: string;
  readonly kind: SpanName | 'secret' | null;
  readonly secret?: SecretKind;
}

interface EvidenceRange {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanName | 'secret';
  readonly secret?: SecretKind;
}

/** Precedence of overlapping evidence: secrets first, then the narrower kinds. */
const ORDER = ['secret', 'trackingId', 'code', 'status', 'retryAfter', 'message'] as const;

/**
 * Splits the paste into evidence and the text between.
 * @param from start of the excerpt
 * @param to end of the excerpt
 */
export function splitEvidence(
  text: string,
  spans: DecodedError['spans'],
  secrets: readonly Secret[],
  from: number,
  to: number,
): readonly EvidencePart[] {
  const evidence = getEvidenceRanges(spans);
  const ids = evidence.filter(({ kind }) => kind === 'trackingId');
  const secretRanges = secrets
    // An ID that users quote to support is not a secret, whatever surrounds it.
    .filter((secret) => !ids.some(({ start, end }) => secret.start >= start && secret.end <= end))
    .map(({ start, end, kind }): EvidenceRange => ({ start, end, kind: 'secret', secret: kind }));
  const ranges = [...evidence, ...secretRanges].filter(({ start, end }) => start < to && end > from);
  const placed: EvidenceRange[] = [];
  for (const kind of ORDER) {
    for (const range of ranges) {
      if (range.kind === kind) placed.push(...subtractRanges(range, placed));
    }
  }
  const parts: EvidencePart[] = [];
  let at = from;
  for (const { start, end, kind, secret } of placed.toSorted((a, b) => a.start - b.start)) {
    if (start > at) parts.push({ start: at, text: text.slice(at, start), kind: null });
    parts.push({ start, text: text.slice(Math.max(start, from), Math.min(end, to)), kind, ...(secret !== undefined && { secret }) });
    at = end;
  }
  if (at < to) parts.push({ start: at, text: text.slice(at, to), kind: null });
  return parts;
}

function getEvidenceRanges(spans: DecodedError['spans']): readonly EvidenceRange[] {
  return ORDER.flatMap((kind) => {
    const span = kind === 'secret' ? undefined : spans[kind];
    return span === undefined ? [] : (span.pieces ?? [span]).map(({ start, end }): EvidenceRange => ({ start, end, kind }));
  });
}

/** Subtracts the ranges that take precedence and returns the rest. */
function subtractRanges(range: EvidenceRange, placed: readonly EvidenceRange[]): readonly EvidenceRange[] {
  let remaining: readonly EvidenceRange[] = [range];
  for (const other of placed) {
    remaining = remaining.flatMap((piece) => {
      if (other.end <= piece.start || other.start >= piece.end) return [piece];
      return [
        { ...piece, end: Math.min(piece.end, other.start) },
        { ...piece, start: Math.max(piece.start, other.end) },
      ].filter((rest) => rest.start < rest.end);
    });
  }
  return remaining;
}
