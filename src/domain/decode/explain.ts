import type { Verdict } from '../catalogue/error-entry.ts';
import type { DecodeCatalogue } from './decode-catalogue.ts';
import type { DecodedError, MessageVariable, MissingPart, Span, SpanName } from './decode-result.ts';
import type { Lookup } from './lookup.ts';
import { matchTemplates, type TemplateMatch } from './match-template.ts';
import type { ApiError, Sent } from './normalise.ts';
import { maskSecrets } from './secrets/mask-secrets.ts';

/** Turns an error into what is said about it: verdict, wording, variables, what is missing. */
export function explain(error: ApiError, catalogue: DecodeCatalogue, lookup: Lookup): DecodedError {
  const matches = error.message === null ? [] : matchTemplates(error.message.text, error.entry === null ? catalogue : [error.entry]);
  const best = matches[0] ?? null;
  const status = statusOf(error);
  const candidates = error.code === null ? [...new Set(matches.map((match) => match.entry.code))] : [];
  return {
    kind: error.kind === 'unknown' && best !== null ? 'defender' : error.kind,
    code: error.entry?.code ?? mask(error.code),
    status,
    message: mask(error.message),
    trackingId: error.trackingId?.text ?? null,
    known: error.entry !== null,
    verdict: verdictOf(error, status, best, lookup),
    count: error.count,
    spans: spansOf(error),
    ...(candidates.length === 0 ? {} : { candidates }),
    shape: error.shape,
    matched: best === null ? null : { code: best.entry.code, kind: best.template.kind, index: best.template.index, template: best.template.template },
    variables: best === null || error.message === null ? {} : variablesOf(best, error.message),
    missing: missingParts(error),
    retryAfter: mask(error.retryAfter),
  };
}

function statusOf(error: ApiError): number | null {
  if (error.status !== null) return Number(error.status.text);
  // Graph and OData reuse names of the table, but the table speaks of the Defender APIs alone.
  return error.entry?.status ?? null;
}

function verdictOf(error: ApiError, status: number | null, best: TemplateMatch | null, lookup: Lookup): Verdict | null {
  if (best?.template.verdict !== undefined) return best.template.verdict;
  const byStatus = status === null ? null : (lookup.ofStatus(status)?.verdict ?? null);
  return error.entry?.verdict ?? best?.entry.verdict ?? byStatus;
}

function spansOf(error: ApiError): DecodedError['spans'] {
  const named: [SpanName, Sent | null][] = [
    ['code', error.code],
    ['status', error.status],
    ['message', error.message],
    ['trackingId', error.trackingId],
    ['retryAfter', error.retryAfter],
  ];
  const spans: Partial<Record<SpanName, Span>> = {};
  for (const [name, value] of named) {
    if (value !== null) spans[name] = value.span;
  }
  return spans;
}

function variablesOf(match: TemplateMatch, message: Sent): Readonly<Record<string, MessageVariable>> {
  const { view, start } = message.source;
  const variables: [string, MessageVariable][] = match.variables.map((variable) => {
    const value = message.text.slice(variable.start, variable.end);
    const masked = maskText(value);
    return [variable.name, masked === value ? { value, span: view.span(start + variable.start, start + variable.end) } : { value: masked }];
  });
  return Object.fromEntries(variables);
}

function missingParts(error: ApiError): readonly MissingPart[] {
  const missing: MissingPart[] = [];
  if (error.isBodyMissing) missing.push('body-not-shown');
  if (error.code === null) missing.push('no-code');
  if (error.message === null) missing.push('no-message');
  if (error.trackingId === null) missing.push(error.isIdUnusable ? 'tracking-id-unusable' : 'no-tracking-id');
  return missing;
}

function mask(value: Sent | null): string | null {
  return value === null ? null : maskText(value.text);
}

function maskText(text: string): string {
  return maskSecrets(text, (kind) => `[${kind}]`);
}
