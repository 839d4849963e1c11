import type { ErrorEntry, Service, Verdict } from '../catalogue/error-entry.ts';

/** A wording of a message that may be matched: variable parts stand as `{camelCaseName}`. */
export interface DecodeTemplate {
  readonly kind: 'documented' | 'observed';
  /** Position in `observed` of the entry; 0 for `documented`. */
  readonly index: number;
  readonly template: string;
  /** Set where this wording changes the verdict of the code. */
  readonly verdict?: Verdict;
}

/** What the decoder needs to know about a code; small enough to travel to a worker. */
export interface DecodeCatalogueEntry {
  readonly code: string;
  readonly service: Service;
  /** `null` where no source states one. Only that of the reference table may be filled in where a text states none. */
  readonly status: number | null;
  /** Other codes that lead here. */
  readonly equivalentCodes: readonly string[];
  readonly verdict: Verdict;
  /** Names under which official zh-TW pages print the code. */
  readonly aliases: readonly string[];
  readonly templates: readonly DecodeTemplate[];
}

export type DecodeCatalogue = readonly DecodeCatalogueEntry[];

/** Takes out of the catalogue what the decoder matches against; order is kept. */
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

/** The status of a code in the reference table; what is known of its neighbours is no rule. */
export function getTableStatus(entry: DecodeCatalogueEntry | null): number | null {
  return entry?.service === 'reference' ? entry.status : null;
}

function toDocumentedTemplates(entry: ErrorEntry): readonly DecodeTemplate[] {
  // A description only talks about the message: the service never sends it.
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
