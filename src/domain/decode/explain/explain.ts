import type { Verdict } from '../../catalogue/error-entry.ts';
import { getTableStatus, type DecodeCatalogueEntry } from '../decode-catalogue.ts';
import type { DecodedError, Disagreement, MessageVariable, MissingPart, Span, SpanName } from '../decode-result.ts';
import type { CatalogueLookup } from '../match/catalogue-lookup.ts';
import type { Provenance, EncodingLayer } from '../provenance.ts';
import { matchTemplates, type TemplateMatch } from '../match/match-template.ts';
import type { ApiError, SentValue } from '../normalize/normalize.ts';
import { maskSecrets } from '../secrets/mask-secrets.ts';
import { replaceSecrets } from '../secrets/replace-secrets.ts';
import type { Secret, SecretKind } from '../secrets/secret-kinds.ts';
import { findSecretsInValue } from '../secrets/find-secrets-in-value.ts';

/**
 * Adds the verdict, matching wording, variables and missing parts to an error.
 * @param secrets The secrets of the whole text, with positions in that text.
 */
export function explain(error: ApiError, secrets: readonly Secret[], lookup: CatalogueLookup): DecodedError {
  const matches = findMatches(error, lookup);
  const best = matches[0] ?? null;
  const status = getStatus(error);
  const messageSecrets = error.message === null ? [] : findValueSecrets(error.message, secrets);
  const candidates = error.code === null ? findCandidateEntries(error, matches, lookup) : [];
  const code = getCanonicalCode(error) ?? toEntraCode(error) ?? maskValue(error.code, secrets);
  const placed = getPlacedValues(error);
  return {
    kind: error.kind === 'unknown' && ((best !== null && isDefenderEntry(best.entry)) || candidates.some(isDefenderEntry)) ? 'defender' : error.kind,
    code,
    status,
    message: error.message === null ? null : replaceSecrets(error.message.text, messageSecrets, formatMask),
    trackingId: error.trackingId?.text ?? null,
    known: error.entry !== null,
    ...(error.entry === null || error.entry.code === code ? {} : { entry: error.entry.code }),
    verdict: getVerdict(error, status, best, lookup),
    count: error.count,
    spans: getSpans(placed),
    origins: getProvenances(error, placed),
    ...(candidates.length === 0 ? {} : { candidates: candidates.map(({ code: candidate }) => candidate) }),
    shape: error.format,
    wrappings: error.encodingLayers.map(maskLayer),
    beside: error.otherFormats,
    disagreements: findDisagreements(error, best),
    matched: best === null ? null : { code: best.entry.code, kind: best.template.kind, index: best.template.index, template: best.template.template },
    variables: best === null || error.message === null ? {} : extractVariables(best, error.message, messageSecrets),
    missing: findMissingParts(error),
    retryAfter: maskValue(error.retryAfter, secrets),
  };
}

/** Finds the wordings that match the message. For an Entra code, they are compared with the part between the number and the IDs. */
function findMatches({ message, entry }: ApiError, lookup: CatalogueLookup): readonly TemplateMatch[] {
  if (message === null) return [];
  if (entry?.service !== 'entra') return matchTemplates(message.text, entry === null ? lookup.messageEntries : [entry]);
  const start = /^AADSTS\d{4,8}:\s{0,3}/.exec(message.text)?.[0].length ?? 0;
  const end = message.text.search(/\s{0,4}\b(?:Trace|Correlation|Request) ID\s{0,3}:/i);
  return matchTemplates(message.text.slice(start, end === -1 ? undefined : end), [entry]).map((match) => ({
    ...match,
    variables: match.variables.map((variable) => ({ ...variable, start: variable.start + start, end: variable.end + start })),
  }));
}

/** Adds the prefix to an Entra number from a number list or a sign-in log column: `7000222` becomes `AADSTS7000222`. */
function toEntraCode({ kind, code }: ApiError): string | null {
  return kind === 'entra' && code !== null && /^\d{4,8}$/.test(code.text) ? `AADSTS${code.text}` : null;
}

/** Returns the catalog spelling of the code. An equivalent code keeps its own spelling. */
function getCanonicalCode({ entry, code }: ApiError): string | null {
  if (entry === null || code === null) return entry?.code ?? null;
  const given = code.text.trim().toLowerCase();
  return entry.equivalentCodes.find((equivalent) => equivalent.toLowerCase() === given || equivalent.toLowerCase() === `aadsts${given}`) ?? entry.code;
}

/**
 * Returns the entries whose wordings match the message. Otherwise, returns the entries whose code
 * starts with the truncated code, or the gateway entry for the status.
 */
function findCandidateEntries(error: ApiError, matches: readonly TemplateMatch[], lookup: CatalogueLookup): readonly DecodeCatalogueEntry[] {
  if (matches.length > 0) return [...new Set(matches.map(({ entry }) => entry))];
  if (error.cutCode !== null) return lookup.findByPrefix(error.cutCode);
  const gateway = error.status === null ? null : lookup.findGatewayByStatus(Number(error.status.text));
  return gateway === null ? [] : [gateway];
}

function isDefenderEntry({ service }: DecodeCatalogueEntry): boolean {
  return service === 'reference' || service === 'defender';
}

function getStatus(error: ApiError): number | null {
  if (error.status !== null) return Number(error.status.text);
  // Graph and OData reuse code names from the table, but the table applies only to the Defender APIs.
  return getTableStatus(error.entry);
}

function getVerdict(error: ApiError, status: number | null, best: TemplateMatch | null, lookup: CatalogueLookup): Verdict | null {
  if (best?.template.verdict !== undefined) return best.template.verdict;
  const byStatus = status === null ? null : (lookup.findByStatus(status)?.verdict ?? null);
  return error.entry?.verdict ?? best?.entry.verdict ?? byStatus;
}

function findDisagreements({ status, entry, kind }: ApiError, best: TemplateMatch | null): readonly Disagreement[] {
  const found: Disagreement[] = [];
  // Graph and OData send codes with the same names but with any status.
  if (status !== null && entry !== null && entry.status !== null && kind === 'defender' && Number(status.text) !== entry.status) {
    found.push({ kind: 'status-and-code', stated: Number(status.text), usual: entry.status });
  }
  const verdict = best?.template.verdict;
  if (verdict !== undefined && entry !== null && verdict.fix !== entry.verdict.fix) found.push({ kind: 'message-and-code' });
  return found;
}

type PlacedValues = readonly (readonly [SpanName, SentValue])[];

/** Returns the values that have a position in the text. */
function getPlacedValues(error: ApiError): PlacedValues {
  const named = [
    ['code', error.code],
    ['status', error.status],
    ['message', error.message],
    ['trackingId', error.trackingId],
    ['retryAfter', error.retryAfter],
  ] as const;
  return named.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

function getProvenances(error: ApiError, placed: PlacedValues): DecodedError['origins'] {
  const origins: Partial<Record<SpanName, Provenance>> = {};
  for (const [name, { source }] of placed) {
    const { provenance } = source;
    origins[name] = 'name' in provenance && !isPlainName(provenance.name) ? { ...provenance, name: maskSecrets(provenance.name, formatMask) } : provenance;
  }
  const { code, entry } = error;
  if (origins.code !== undefined && code !== null && entry !== null) {
    const given = code.text.trim();
    if (/^\d+$/.test(given)) origins.code = { ...origins.code, resolved: 'number' };
    else if (![entry.code, ...entry.equivalentCodes].some((known) => known.toLowerCase() === given.toLowerCase())) origins.code = { ...origins.code, resolved: 'alias' };
  }
  if (origins.status === undefined && getTableStatus(entry) !== null) origins.status = { via: 'reference-table' };
  return origins;
}

function maskLayer(layer: EncodingLayer): EncodingLayer {
  return layer.name === undefined || isPlainName(layer.name) ? layer : { ...layer, name: maskSecrets(layer.name, formatMask) };
}

/** Returns whether a field name cannot contain a secret. Names come from the text, but short plain names are safe. */
function isPlainName(name: string): boolean {
  return /^[A-Za-z_.@[\]-]{1,24}$/.test(name);
}

function getSpans(placed: PlacedValues): DecodedError['spans'] {
  const spans: Partial<Record<SpanName, Span>> = {};
  for (const [name, value] of placed) spans[name] = value.span;
  return spans;
}

function extractVariables(match: TemplateMatch, message: SentValue, secrets: readonly Secret[]): Readonly<Record<string, MessageVariable>> {
  const { mapped, start } = message.source;
  const variables: [string, MessageVariable][] = match.variables.map((variable) => {
    const value = message.text.slice(variable.start, variable.end);
    const inside = secrets.flatMap((secret) => clipSecret(secret, variable.start, variable.end));
    return [variable.name, inside.length === 0 ? { value, span: mapped.getSpan(start + variable.start, start + variable.end) } : { value: replaceSecrets(value, inside, formatMask) }];
  });
  return Object.fromEntries(variables);
}

/** Returns the part of a secret between `start` and `end`, with positions relative to `start`. */
function clipSecret(secret: Secret, start: number, end: number): readonly Secret[] {
  if (secret.start >= end || secret.end <= start) return [];
  return [{ ...secret, start: Math.max(secret.start, start) - start, end: Math.min(secret.end, end) - start }];
}

function findMissingParts(error: ApiError): readonly MissingPart[] {
  const missing: MissingPart[] = [];
  if (error.isBodyMissing) missing.push('body-not-shown');
  if (error.code === null) missing.push('no-code');
  if (error.message === null) missing.push('no-message');
  else if (isCut(error.message, error)) missing.push('message-cut');
  if (error.trackingId === null) missing.push(error.isIdUnusable ? 'tracking-id-unusable' : 'no-tracking-id');
  return missing;
}

/** Returns whether the text ends in the middle of the value, or a table truncated its cell. */
function isCut({ text, source }: SentValue, { format }: ApiError): boolean {
  return !source.isComplete || (format === 'table' && /(?:\.{3}|…)$/.test(text));
}

function findValueSecrets({ text, source: { mapped, start } }: SentValue, secrets: readonly Secret[]): readonly Secret[] {
  return findSecretsInValue(mapped, start, start + text.length, secrets);
}

function maskValue(value: SentValue | null, secrets: readonly Secret[]): string | null {
  return value === null ? null : replaceSecrets(value.text, findValueSecrets(value, secrets), formatMask);
}

const formatMask = (kind: SecretKind): string => `[${kind}]`;
