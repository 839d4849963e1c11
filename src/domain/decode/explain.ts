import type { Verdict } from '../catalogue/error-entry.ts';
import { tableStatusOf, type DecodeCatalogueEntry } from './decode-catalogue.ts';
import type { DecodedError, Disagreement, MessageVariable, MissingPart, Span, SpanName } from './decode-result.ts';
import type { Lookup } from './lookup.ts';
import type { Origin, Wrapping } from './origin.ts';
import { matchTemplates, type TemplateMatch } from './match-template.ts';
import type { ApiError, Sent } from './normalise.ts';
import { maskSecrets } from './secrets/mask-secrets.ts';
import { replaceSecrets } from './secrets/replace-secrets.ts';
import type { Secret, SecretKind } from './secrets/secret-kinds.ts';
import { secretsInValue } from './secrets/secrets-in-value.ts';

/**
 * Turns an error into what is said about it: verdict, wording, variables, what is missing.
 * @param secrets those of the text in which it lies
 */
export function explain(error: ApiError, secrets: readonly Secret[], lookup: Lookup): DecodedError {
  const matches = matchesOf(error, lookup);
  const best = matches[0] ?? null;
  const status = statusOf(error);
  const inMessage = error.message === null ? [] : secretsIn(error.message, secrets);
  const candidates = error.code === null ? candidatesOf(error, matches, lookup) : [];
  const code = canonicalCode(error) ?? entraCode(error) ?? mask(error.code, secrets);
  const placed = placedValues(error);
  return {
    kind: error.kind === 'unknown' && ((best !== null && isDefenders(best.entry)) || candidates.some(isDefenders)) ? 'defender' : error.kind,
    code,
    status,
    message: error.message === null ? null : replaceSecrets(error.message.text, inMessage, markOf),
    trackingId: error.trackingId?.text ?? null,
    known: error.entry !== null,
    ...(error.entry === null || error.entry.code === code ? {} : { entry: error.entry.code }),
    verdict: verdictOf(error, status, best, lookup),
    count: error.count,
    spans: spansOf(placed),
    origins: originsOf(error, placed),
    ...(candidates.length === 0 ? {} : { candidates: candidates.map(({ code: candidate }) => candidate) }),
    shape: error.shape,
    wrappings: error.wrappings.map(maskWrapping),
    beside: error.beside,
    disagreements: disagreementsOf(error, best),
    matched: best === null ? null : { code: best.entry.code, kind: best.template.kind, index: best.template.index, template: best.template.template },
    variables: best === null || error.message === null ? {} : variablesOf(best, error.message, inMessage),
    missing: missingParts(error),
    retryAfter: mask(error.retryAfter, secrets),
  };
}

/** The wordings that fit the message; those of an Entra number speak of the part between number and ids. */
function matchesOf({ message, entry }: ApiError, lookup: Lookup): readonly TemplateMatch[] {
  if (message === null) return [];
  if (entry?.origin !== 'entra') return matchTemplates(message.text, entry === null ? lookup.ofMessage : [entry]);
  const start = /^AADSTS\d{4,8}:\s{0,3}/.exec(message.text)?.[0].length ?? 0;
  const end = message.text.search(/\s{0,4}\b(?:Trace|Correlation|Request) ID\s{0,3}:/i);
  return matchTemplates(message.text.slice(start, end === -1 ? undefined : end), [entry]).map((match) => ({
    ...match,
    variables: match.variables.map((variable) => ({ ...variable, start: variable.start + start, end: variable.end + start })),
  }));
}

/** `7000222` in a list of numbers or a column of a sign-in log is `AADSTS7000222`. */
function entraCode({ kind, code }: ApiError): string | null {
  return kind === 'entra' && code !== null && /^\d{4,8}$/.test(code.text) ? `AADSTS${code.text}` : null;
}

/** The code as the catalogue spells it; a twin keeps its own number. */
function canonicalCode({ entry, code }: ApiError): string | null {
  if (entry === null || code === null) return entry?.code ?? null;
  const given = code.text.trim().toLowerCase();
  return entry.twins.find((twin) => twin.toLowerCase() === given || twin.toLowerCase() === `aadsts${given}`) ?? entry.code;
}

/**
 * The entries whose wordings fit the message, else those whose code begins as the code did before it
 * was cut off, else what a gateway means by the status alone.
 */
function candidatesOf(error: ApiError, matches: readonly TemplateMatch[], lookup: Lookup): readonly DecodeCatalogueEntry[] {
  if (matches.length > 0) return [...new Set(matches.map(({ entry }) => entry))];
  if (error.cutCode !== null) return lookup.beginningWith(error.cutCode);
  const gateway = error.status === null ? null : lookup.gatewayOf(Number(error.status.text));
  return gateway === null ? [] : [gateway];
}

function isDefenders({ origin }: DecodeCatalogueEntry): boolean {
  return origin === 'reference' || origin === 'defender';
}

function statusOf(error: ApiError): number | null {
  if (error.status !== null) return Number(error.status.text);
  // Graph and OData reuse names of the table, but the table speaks of the Defender APIs alone.
  return tableStatusOf(error.entry);
}

function verdictOf(error: ApiError, status: number | null, best: TemplateMatch | null, lookup: Lookup): Verdict | null {
  if (best?.template.verdict !== undefined) return best.template.verdict;
  const byStatus = status === null ? null : (lookup.ofStatus(status)?.verdict ?? null);
  return error.entry?.verdict ?? best?.entry.verdict ?? byStatus;
}

function disagreementsOf({ status, entry, kind }: ApiError, best: TemplateMatch | null): readonly Disagreement[] {
  const found: Disagreement[] = [];
  // Graph and OData send codes of the same names with whatever status they like.
  if (status !== null && entry !== null && entry.status !== null && kind === 'defender' && Number(status.text) !== entry.status) {
    found.push({ kind: 'status-and-code', stated: Number(status.text), usual: entry.status });
  }
  const verdict = best?.template.verdict;
  if (verdict !== undefined && entry !== null && verdict.fix !== entry.verdict.fix) found.push({ kind: 'message-and-code' });
  return found;
}

type PlacedValues = readonly (readonly [SpanName, Sent])[];

/** The values that have a place in the text. */
function placedValues(error: ApiError): PlacedValues {
  const named = [
    ['code', error.code],
    ['status', error.status],
    ['message', error.message],
    ['trackingId', error.trackingId],
    ['retryAfter', error.retryAfter],
  ] as const;
  return named.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

function originsOf(error: ApiError, placed: PlacedValues): DecodedError['origins'] {
  const origins: Partial<Record<SpanName, Origin>> = {};
  for (const [name, { source }] of placed) {
    const { origin } = source;
    origins[name] = 'name' in origin && !isPlainName(origin.name) ? { ...origin, name: maskSecrets(origin.name, markOf) } : origin;
  }
  const { code, entry } = error;
  if (origins.code !== undefined && code !== null && entry !== null) {
    const given = code.text.trim();
    if (/^\d+$/.test(given)) origins.code = { ...origins.code, resolved: 'number' };
    else if (![entry.code, ...entry.twins].some((known) => known.toLowerCase() === given.toLowerCase())) origins.code = { ...origins.code, resolved: 'alias' };
  }
  if (origins.status === undefined && tableStatusOf(entry) !== null) origins.status = { via: 'reference-table' };
  return origins;
}

function maskWrapping(wrapping: Wrapping): Wrapping {
  return wrapping.name === undefined || isPlainName(wrapping.name) ? wrapping : { ...wrapping, name: maskSecrets(wrapping.name, markOf) };
}

/** Names are whatever the text calls a field: one may hold a secret, but none that is short and plain. */
function isPlainName(name: string): boolean {
  return /^[A-Za-z_.@[\]-]{1,24}$/.test(name);
}

function spansOf(placed: PlacedValues): DecodedError['spans'] {
  const spans: Partial<Record<SpanName, Span>> = {};
  for (const [name, value] of placed) spans[name] = value.span;
  return spans;
}

function variablesOf(match: TemplateMatch, message: Sent, secrets: readonly Secret[]): Readonly<Record<string, MessageVariable>> {
  const { view, start } = message.source;
  const variables: [string, MessageVariable][] = match.variables.map((variable) => {
    const value = message.text.slice(variable.start, variable.end);
    const inside = secrets.flatMap((secret) => within(secret, variable.start, variable.end));
    return [variable.name, inside.length === 0 ? { value, span: view.span(start + variable.start, start + variable.end) } : { value: replaceSecrets(value, inside, markOf) }];
  });
  return Object.fromEntries(variables);
}

/** The part of a secret that lies from `start` to `end`, counted from there. */
function within(secret: Secret, start: number, end: number): readonly Secret[] {
  if (secret.start >= end || secret.end <= start) return [];
  return [{ ...secret, start: Math.max(secret.start, start) - start, end: Math.min(secret.end, end) - start }];
}

function missingParts(error: ApiError): readonly MissingPart[] {
  const missing: MissingPart[] = [];
  if (error.isBodyMissing) missing.push('body-not-shown');
  if (error.code === null) missing.push('no-code');
  if (error.message === null) missing.push('no-message');
  else if (isCut(error.message, error)) missing.push('message-cut');
  if (error.trackingId === null) missing.push(error.isIdUnusable ? 'tracking-id-unusable' : 'no-tracking-id');
  return missing;
}

/** The text broke off in the middle of it, or a table cut its cell. */
function isCut({ text, source }: Sent, { shape }: ApiError): boolean {
  return !source.whole || (shape === 'table' && /(?:\.{3}|…)$/.test(text));
}

function secretsIn({ text, source: { view, start } }: Sent, secrets: readonly Secret[]): readonly Secret[] {
  return secretsInValue(view, start, start + text.length, secrets);
}

function mask(value: Sent | null, secrets: readonly Secret[]): string | null {
  return value === null ? null : replaceSecrets(value.text, secretsIn(value, secrets), markOf);
}

const markOf = (kind: SecretKind): string => `[${kind}]`;
