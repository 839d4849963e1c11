import type { DecodeCatalogue, DecodeCatalogueEntry } from './decode-catalogue.ts';
import type { CodeClass } from './shapes/define-shape.ts';
import { statusOfReason } from './status.ts';

/** Finds catalogue entries by what a text calls them. */
export interface Lookup {
  /** By code in any letter case, by numeric code, or by a printed zh-TW name. */
  readonly find: (code: string) => DecodeCatalogueEntry | null;
  /** The codes that begin with `start`, in the order of the catalogue. */
  readonly beginningWith: (start: string) => readonly string[];
  readonly classify: (word: string) => CodeClass;
  /** The entry whose verdict a bare status takes; `null` for a status that the table says nothing about. */
  readonly ofStatus: (status: number) => DecodeCatalogueEntry | null;
}

const LOOKUPS = new WeakMap<DecodeCatalogue, Lookup>();

/** The lookup of a catalogue; made once, however many texts are read with it. */
export function lookupOf(catalogue: DecodeCatalogue): Lookup {
  const known = LOOKUPS.get(catalogue);
  if (known !== undefined) return known;
  const lookup = createLookup(catalogue);
  LOOKUPS.set(catalogue, lookup);
  return lookup;
}

function createLookup(catalogue: DecodeCatalogue): Lookup {
  const byCode = new Map(catalogue.map((entry) => [entry.code.toLowerCase(), entry]));
  const byAlias = new Map(catalogue.flatMap((entry) => entry.aliases.map((alias) => [foldAlias(alias), entry] as const)));
  // The general code of a status is the one that is named like its reason phrase.
  const general = new Map(catalogue.filter((entry) => statusOfReason(entry.code) === entry.status).map((entry) => [entry.status, entry]));

  const find = (code: string): DecodeCatalogueEntry | null => {
    const word = code.trim();
    if (/^[45]\d\d$/.test(word)) return general.get(Number(word)) ?? null;
    return byCode.get(word.toLowerCase()) ?? byAlias.get(foldAlias(word)) ?? null;
  };
  const beginningWith = (start: string): readonly string[] => catalogue.filter(({ code }) => code.startsWith(start)).map(({ code }) => code);
  const classify = (word: string): CodeClass => {
    if (word.length > 80) return null;
    const entry = byCode.get(word.toLowerCase());
    if (entry !== undefined) return general.get(entry.status) === entry ? 'status-name' : 'code';
    return byAlias.has(foldAlias(word)) ? 'alias' : null;
  };
  const ofStatus = (status: number): DecodeCatalogueEntry | null =>
    general.get(status) ?? (status >= 500 && status <= 599 ? (general.get(500) ?? null) : null);
  return { find, beginningWith, classify, ofStatus };
}

/** Full-width forms and blanks made equal: the pages print `未經 授權` and `未經授權`. */
function foldAlias(name: string): string {
  // Most words that are looked up are plain ones.
  if (/^[!-~]*$/.test(name)) return name.toLowerCase();
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '').replaceAll('臺', '台');
}
