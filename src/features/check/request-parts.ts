import type { LocatedFinding } from '../../domain/check/check-request.ts';
import type { Secret, SecretKind } from '../../domain/decode/secrets/secret-kinds.ts';

/** A range of the request: plain text, a secret, or the range of a finding. */
export interface RequestPart {
  readonly start: number;
  readonly text: string;
  readonly secret: SecretKind | null;
  /** The number of the finding in the list, starting at 1. */
  readonly finding: number | null;
  readonly severity: LocatedFinding['severity'] | null;
}

interface RequestRange extends Omit<RequestPart, 'text'> {
  readonly end: number;
}

/** Splits the request into secrets, findings, and the text between them. Secrets take precedence, then the finding that starts first. */
export function splitRequest(text: string, findings: readonly LocatedFinding[], secrets: readonly Secret[], from: number, to: number): readonly RequestPart[] {
  const secretRanges = secrets.map(({ start, end, kind }): RequestRange => ({ start, end, secret: kind, finding: null, severity: null }));
  const findingRanges = findings.flatMap(({ span, severity }, index): RequestRange[] =>
    span === null ? [] : [{ start: span.start, end: Math.max(span.end, span.start + 1), secret: null, finding: index + 1, severity }],
  );
  const isHidden = ({ start, end }: RequestRange) => secretRanges.some((secret) => start < secret.end && end > secret.start);
  const ranges = [...secretRanges, ...findingRanges.filter((range) => !isHidden(range))].toSorted((a, b) => a.start - b.start || a.end - b.end);
  const parts: RequestPart[] = [];
  let at = from;
  for (const range of ranges) {
    const { secret, finding, severity } = range;
    // If a secret starts before the excerpt, the rest of it is also masked.
    const start = secret === null ? range.start : Math.max(range.start, at);
    const end = Math.min(range.end, to);
    // If two findings overlap, only the first one is marked. The list contains both.
    if (start < at || start >= end) continue;
    if (start > at) parts.push(createPlainPart(text, at, start));
    parts.push({ start, text: text.slice(start, end), secret, finding, severity });
    at = end;
  }
  if (at < to) parts.push(createPlainPart(text, at, to));
  return parts;
}

function createPlainPart(text: string, start: number, end: number): RequestPart {
  return { start, text: text.slice(start, end), secret: null, finding: null, severity: null };
}
