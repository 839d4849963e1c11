import type { ErrorEntry, Service, Verdict } from '../catalogue/error-entry.ts';

/** A message wording to match against. Variable parts appear as `{camelCaseName}`. */
export interface DecodeTemplate {
  readonly kind: 'documented' | 'observed';
  /** Position in the entry's `observed` list; 0 for `documented`. */
  readonly index: number;
  readonly template: string;
  /** Set if this wording changes the code's verdict. */
  readonly verdict?: Verdict;
}

/** The data that the decoder needs about a code. Small enough to send to a worker. */
export interface DecodeCatalogueEntry {
  readonly code: string;
  readonly service: Service;
  /** `null` if no source states one. Only a status from the official code table may replace a status that a text does not state. */
  readonly status: number | null;
  /** Other codes that resolve to this entry. */
  readonly equivalentCodes: readonly string[];
  readonly verdict: Verdict;
  /** Names for the code on official zh-TW pages. */
  readonly aliases: readonly string[];
  readonly templates: readonly DecodeTemplate[];
}

export type DecodeCatalogue = readonly DecodeCatalogueEntry[];

/** Extracts the data that the decoder matches against. Keeps the order of the entries. */
export function toDecodeCatalogue(entries: readonly ErrorEntry[]): DecodeCatalogue {
  return entries.map((entry) => ({
    code: entry.code,
    service: entry.service,
    status: entry.status,
    verdict: entry.verdict,
    equivalentCodes: entry.equivalentCodes ?? [],
    aliases: entry.aliases.map((alias) => alias.name),
    templates: [...toDocumentedTemplates(entry), ...toObservedTemplates(entry)],
  }));
}

/**
 * Returns the status that the official code table lists for a code. Statuses of supplementary
 * entries are only observations, so they return `null`.
 */
export function getTableStatus(entry: DecodeCatalogueEntry | null): number | null {
  return entry?.service === 'reference' ? entry.status : null;
}

function toDocumentedTemplates(entry: ErrorEntry): readonly DecodeTemplate[] {
  // A description is about the message; the service never sends it.
  if (entry.documented.kind === 'description' || entry.documented.template === '') return [];
  return [{ kind: 'documented', index: 0, template: entry.documented.template }];
}

function toObservedTemplates(entry: ErrorEntry): readonly DecodeTemplate[] {
  return entry.observed.map(({ template, verdict }, index) => ({
    kind: 'observed',
    index,
    template,
    ...(verdict === undefined ? {} : { verdict }),
  }));
}
