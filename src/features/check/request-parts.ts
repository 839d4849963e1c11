import type { LocatedFinding } from '../../domain/check/check-request.ts';
import type { Secret, SecretKind } from '../../domain/decode/secrets/secret-kinds.ts';

/** A stretch of the request: plain, a secret, or the place of a finding. */
export interface RequestPart {
  readonly start: number;
  readonly text: string;
  readonly secret: SecretKind | null;
  /** The number of the finding in the list, from 1. */
  readonly finding: number | null;
  readonly severity: LocatedFinding['severity'] | null;
}

interface RequestRange extends Omit<RequestPart, 'text'> {
  readonly end: number;
}

/** Cuts the request into secrets, the places of findings, and the text between. Secrets come first, then the earlier finding. */
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
    // Of a secret that begins before what is shown, the rest is hidden, too.
    const start = secret === null ? range.start : Math.max(range.start, at);
    const end = Math.min(range.end, to);
    // Of two findings in one place the first is marked; the list names both.
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
