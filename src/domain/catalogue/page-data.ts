import type { Language } from '../language.ts';
import type { Operation } from '../operations/operation.ts';
import type {
  Certainty,
  ErrorEntry,
  Fact,
  ObservedMessage,
  Service,
  RichText,
  Status,
  Variables,
  Verdict,
} from './error-entry.ts';
import type { ErrorCode } from './published-ids.ts';
import { formatSample } from './format-sample.ts';
import type { Source } from './sources/source.ts';
import { SOURCES, type SourceId } from './sources.ts';

/*
 * Catalog data for one page in one language. The catalog contains both languages; the browser loads only the one it
 * shows.
 */

/** One row of the explorer. */
export interface CodeSummary {
  readonly code: ErrorCode;
  readonly service: Service;
  /** `null` if no source states one. */
  readonly status: Status | null;
  readonly verdict: Verdict;
  readonly meaning: RichText;
  /** The documented message, with `{name}` for each variable; empty if none is documented. */
  readonly template: string;
  /** Whether the documentation describes the message instead of quoting it. */
  readonly described: boolean;
  /** The description of each variable, by name. */
  readonly variables: Readonly<Record<string, string>>;
}

export interface SourceData {
  readonly id: SourceId;
  readonly title: string;
  readonly url: string | null;
  readonly kind: Source['kind'];
  readonly pageDate: string | null;
  readonly checked: string;
}

export interface FactData {
  readonly text: RichText;
  readonly certainty: Certainty;
  readonly sources: readonly SourceId[];
}

export interface MessageData {
  readonly template: string;
  /** The zh-TW translation; `null` on English pages, which show the original message. */
  readonly translation: string | null;
  readonly variables: Readonly<Record<string, string>>;
  readonly note: RichText | null;
  readonly certainty: Certainty;
  readonly sources: readonly SourceId[];
}

export interface RelatedCode {
  readonly code: ErrorCode;
  readonly service: Service;
  readonly status: Status | null;
  readonly meaning: RichText;
}

/** All data on the page of a code, which decoded results also use. */
export interface CodeDetail {
  readonly code: ErrorCode;
  readonly service: Service;
  readonly status: Status | null;
  /** Other codes that lead to this page. */
  readonly equivalentCodes: readonly string[];
  /** Values of `error` reported with an Entra number. */
  readonly oauthErrors: readonly string[];
  readonly verdict: Verdict;
  readonly meaning: RichText;
  readonly verdictNote: RichText;
  readonly documented: MessageData & { readonly described: boolean; readonly seedWording: string | null };
  readonly observed: readonly (MessageData & { readonly verdict: Verdict | null })[];
  readonly causes: readonly FactData[];
  readonly steps: readonly FactData[];
  readonly limits: readonly FactData[];
  readonly onGraph: readonly FactData[];
  /** As the service sends it. */
  readonly sample: string;
  readonly raisedBy: ErrorEntry['raisedBy'];
  /** IDs of operations, see {@link OperationData}. */
  readonly operations: readonly string[];
  readonly related: readonly RelatedCode[];
  readonly aliases: readonly { readonly name: string; readonly source: SourceId }[];
  readonly listedOn: readonly SourceId[];
  readonly sources: readonly SourceData[];
  readonly previous: ErrorCode | null;
  readonly next: ErrorCode | null;
}

/** An operation as listed on a code page. */
export interface OperationData {
  readonly id: string;
  readonly title: string;
  readonly product: Operation['product'];
  readonly method: Operation['method'];
  readonly path: string;
  readonly docUrl: string;
  readonly permissions: Operation['permissions'];
  readonly delegatedRole: string | null;
  readonly limits: Operation['limits'];
}


export function toSummary(entry: ErrorEntry, language: Language): CodeSummary {
  return {
    code: entry.code,
    service: entry.service,
    status: entry.status,
    verdict: entry.verdict,
    meaning: entry.meaning[language],
    template: entry.documented.template,
    described: entry.documented.kind === 'description',
    variables: selectLanguage(entry.documented.variables, language),
  };
}

/**
 * Selects the data for the page of one code.
 * @param entries all entries in catalog order, to find the related codes and the previous and next code of the same
 *   service
 * @param operations IDs of the operations that can return the code
 */
export function toDetail(
  entry: ErrorEntry,
  language: Language,
  entries: readonly ErrorEntry[],
  operations: readonly string[],
): CodeDetail {
  const sameService = entries.filter((other) => other.service === entry.service);
  const at = sameService.indexOf(entry);
  return {
    code: entry.code,
    service: entry.service,
    status: entry.status,
    equivalentCodes: entry.equivalentCodes ?? [],
    oauthErrors: entry.oauthErrors ?? [],
    verdict: entry.verdict,
    meaning: entry.meaning[language],
    verdictNote: entry.verdictNote[language],
    documented: {
      template: entry.documented.template,
      translation: language === 'zh-TW' ? entry.documented.translation : null,
      variables: selectLanguage(entry.documented.variables, language),
      note: entry.documented.note?.[language] ?? null,
      certainty: 'documented',
      sources: entry.documented.sources,
      described: entry.documented.kind === 'description',
      seedWording: entry.documented.seedWording,
    },
    observed: entry.observed.map((message) => toObserved(message, language)),
    causes: entry.causes.map((fact) => toFact(fact, language)),
    steps: entry.steps.map((fact) => toFact(fact, language)),
    limits: entry.limits.map((fact) => toFact(fact, language)),
    onGraph: (entry.onGraph ?? []).map((fact) => toFact(fact, language)),
    sample: formatSample(entry.sample),
    raisedBy: entry.raisedBy,
    operations,
    related: entries
      .filter((other) => entry.related.includes(other.code))
      .map((other) => ({ code: other.code, service: other.service, status: other.status, meaning: other.meaning[language] })),
    aliases: entry.aliases,
    listedOn: entry.listedOn,
    sources: getSources(entry).map((id) => toSource(id, language)),
    previous: sameService[at - 1]?.code ?? null,
    next: sameService[at + 1]?.code ?? null,
  };
}

export function toOperation(operation: Operation, language: Language): OperationData {
  return {
    id: operation.id,
    title: operation.title[language],
    product: operation.product,
    method: operation.method,
    path: operation.path,
    docUrl: operation.docUrl,
    permissions: operation.permissions,
    delegatedRole: operation.delegatedRole ?? null,
    limits: operation.limits,
  };
}

export function toSource(id: SourceId, language: Language): SourceData {
  const source: Source = SOURCES[id];
  return {
    id,
    title: source.title[language],
    url: source.url,
    kind: source.kind,
    pageDate: source.pageDate ?? null,
    checked: source.checked,
  };
}

export function toFact(fact: Fact, language: Language): FactData {
  return { text: fact.text[language], certainty: fact.certainty, sources: fact.sources };
}

function toObserved(message: ObservedMessage, language: Language): CodeDetail['observed'][number] {
  return {
    template: message.template,
    translation: language === 'zh-TW' ? message.translation : null,
    variables: selectLanguage(message.variables, language),
    note: message.note?.[language] ?? null,
    certainty: message.certainty,
    sources: message.sources,
    verdict: message.verdict ?? null,
  };
}

/** Lists every source of an entry once, in the order in which its page first cites them. */
function getSources(entry: ErrorEntry): readonly SourceId[] {
  return [
    ...new Set([
      ...entry.listedOn,
      ...entry.documented.sources,
      ...entry.observed.flatMap((message) => message.sources),
      ...[...entry.causes, ...entry.steps, ...entry.limits, ...(entry.onGraph ?? [])].flatMap((fact) => fact.sources),
      ...entry.aliases.map((alias) => alias.source),
    ]),
  ];
}

function selectLanguage(variables: Variables, language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(variables).map(([name, label]) => [name, label[language]]));
}
