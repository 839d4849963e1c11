import type { DecodeCatalogue, DecodeCatalogueEntry } from '../decode-catalogue.ts';
import { getStatusByReason } from '../values/http-status.ts';

/** The catalog's classification of a word that may be a code. */
export type CodeClass = 'code' | 'status-name' | 'alias' | null;

/** Finds catalog entries by the names that texts use. */
export interface CatalogueLookup {
  /** Finds an entry by code or equivalent code (case-insensitive), by numeric code, or by a zh-TW alias. */
  readonly find: (code: string) => DecodeCatalogueEntry | null;
  /** Finds the table entries whose code starts with `start`, in table order. */
  readonly findByPrefix: (start: string) => DecodeCatalogue;
  readonly classify: (word: string) => CodeClass;
  /** Finds the entry whose verdict applies to a status without a code; `null` if the table does not list the status. */
  readonly findByStatus: (status: number) => DecodeCatalogueEntry | null;
  /** Finds the supplementary entry named after a status, for gateways that return only a status. */
  readonly findGatewayByStatus: (status: number) => DecodeCatalogueEntry | null;
  /** The entries whose wordings are compared with a message without a code. */
  readonly messageEntries: DecodeCatalogue;
}

const LOOKUPS = new WeakMap<DecodeCatalogue, CatalogueLookup>();

/** Returns the cached lookup of a catalog. */
export function getCatalogueLookup(catalogue: DecodeCatalogue): CatalogueLookup {
  const known = LOOKUPS.get(catalogue);
  if (known !== undefined) return known;
  const lookup = createLookup(catalogue);
  LOOKUPS.set(catalogue, lookup);
  return lookup;
}

function createLookup(catalogue: DecodeCatalogue): CatalogueLookup {
  const byCode = new Map(catalogue.flatMap((entry) => [entry.code, ...entry.equivalentCodes].map((code) => [code.toLowerCase(), entry] as const)));
  const byAlias = new Map(catalogue.flatMap((entry) => entry.aliases.map((alias) => [normalizeAlias(alias), entry] as const)));
  // The general code of a status is named after its reason phrase.
  const named = catalogue.filter((entry) => getStatusByReason(entry.code) === entry.status);
  const general = indexByStatus(named.filter(({ service }) => service === 'reference'));
  const gateways = indexByStatus(named.filter(({ service }) => service === 'gateway'));
  const common = new Set(named.concat(catalogue.filter(isCommonWord)));

  const find = (code: string): DecodeCatalogueEntry | null => {
    const word = code.trim();
    if (/^[45]\d\d$/.test(word)) return general.get(Number(word)) ?? null;
    return byCode.get(word.toLowerCase()) ?? byAlias.get(normalizeAlias(word)) ?? null;
  };
  const findByPrefix = (start: string): DecodeCatalogue => catalogue.filter(({ service, code }) => service === 'reference' && code.startsWith(start));
  const classify = (word: string): CodeClass => {
    if (word.length > 80) return null;
    const entry = byCode.get(word.toLowerCase());
    // The Entra parser handles Entra numbers together with their descriptions.
    if (entry !== undefined) return entry.service === 'entra' ? null : common.has(entry) ? 'status-name' : 'code';
    return byAlias.has(normalizeAlias(word)) ? 'alias' : null;
  };
  const findByStatus = (status: number): DecodeCatalogueEntry | null =>
    general.get(status) ?? (status >= 500 && status <= 599 ? (general.get(500) ?? null) : null);
  const findGatewayByStatus = (status: number): DecodeCatalogueEntry | null => gateways.get(status) ?? null;
  // A supplementary entry's wording does not make a text a Defender error.
  const messageEntries = catalogue.filter(({ service }) => service === 'reference');
  return { find, findByPrefix, classify, findByStatus, findGatewayByStatus, messageEntries };
}

function indexByStatus(entries: DecodeCatalogue): ReadonlyMap<number | null, DecodeCatalogueEntry> {
  return new Map(entries.map((entry) => [entry.status, entry]));
}

/** Any program may print this word, so it is a code only where a code is expected. */
function isCommonWord({ code }: DecodeCatalogueEntry): boolean {
  return code === 'UnknownError';
}

/** Normalizes full-width characters and spaces: the pages print both `未經 授權` and `未經授權`. */
function normalizeAlias(name: string): string {
  // Fast path: most words are ASCII.
  if (/^[!-~]*$/.test(name)) return name.toLowerCase();
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '').replaceAll('臺', '台');
}
