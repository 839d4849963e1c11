import type { DecodeCatalogue, DecodeCatalogueEntry } from '../decode-catalogue.ts';
import { getStatusByReason } from '../values/http-status.ts';

/** What the catalogue says about a word that may be a code. */
export type CodeClass = 'code' | 'status-name' | 'alias' | null;

/** Finds catalogue entries by what a text calls them. */
export interface CatalogueLookup {
  /** By code or twin in any letter case, by numeric code, or by a printed zh-TW name. */
  readonly find: (code: string) => DecodeCatalogueEntry | null;
  /** The entries of the table whose code begins with `start`, in its order. */
  readonly findByPrefix: (start: string) => DecodeCatalogue;
  readonly classify: (word: string) => CodeClass;
  /** The entry whose verdict a bare status takes; `null` for a status that the table says nothing about. */
  readonly findByStatus: (status: number) => DecodeCatalogueEntry | null;
  /** The neighbour of the table that is named like a status, which is all that a gateway tells. */
  readonly findGatewayByStatus: (status: number) => DecodeCatalogueEntry | null;
  /** The entries with whose wordings a message without a code is compared. */
  readonly messageEntries: DecodeCatalogue;
}

const LOOKUPS = new WeakMap<DecodeCatalogue, CatalogueLookup>();

/** The lookup of a catalogue; made once, however many texts are read with it. */
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
  // The general code of a status is the one that is named like its reason phrase.
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
    // An Entra number is read with the description around it.
    if (entry !== undefined) return entry.service === 'entra' ? null : common.has(entry) ? 'status-name' : 'code';
    return byAlias.has(normalizeAlias(word)) ? 'alias' : null;
  };
  const findByStatus = (status: number): DecodeCatalogueEntry | null =>
    general.get(status) ?? (status >= 500 && status <= 599 ? (general.get(500) ?? null) : null);
  const findGatewayByStatus = (status: number): DecodeCatalogueEntry | null => gateways.get(status) ?? null;
  // The wording of a neighbour makes no Defender error of a text.
  const messageEntries = catalogue.filter(({ service }) => service === 'reference');
  return { find, findByPrefix, classify, findByStatus, findGatewayByStatus, messageEntries };
}

function indexByStatus(entries: DecodeCatalogue): ReadonlyMap<number | null, DecodeCatalogueEntry> {
  return new Map(entries.map((entry) => [entry.status, entry]));
}

/** Any program may print it: it is a code only where a code is expected. */
function isCommonWord({ code }: DecodeCatalogueEntry): boolean {
  return code === 'UnknownError';
}

/** Full-width forms and blanks made equal: the pages print `未經 授權` and `未經授權`. */
function normalizeAlias(name: string): string {
  // Most words that are looked up are plain ones.
  if (/^[!-~]*$/.test(name)) return name.toLowerCase();
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '').replaceAll('臺', '台');
}
