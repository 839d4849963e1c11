import { PUBLISHED_IDS, type ErrorCode } from '../domain/catalogue/published-ids.ts';
import { foldName } from './fold-name.ts';
import type { CodeSearch } from '../features/explorer/code-search.ts';

/** The search, and the names by which a code can be asked for in an address. */
export interface CatalogueSearch extends CodeSearch {
  /** Codes by their folded name and their folded printed zh-TW names. */
  readonly names: ReadonlyMap<string, ErrorCode>;
}

let loaded: Promise<CatalogueSearch> | null = null;
let ready: CatalogueSearch | null = null;

/** The search, when it has been loaded before. */
export function peekSearch(): CatalogueSearch | null {
  return ready;
}

/** The search over the catalogue in both languages; fetched once, and again after a failure. */
export function loadSearch(): Promise<CatalogueSearch> {
  loaded ??= load().then(
    (search) => (ready = search),
    (reason: unknown) => {
      loaded = null;
      throw reason;
    },
  );
  return loaded;
}

async function load(): Promise<CatalogueSearch> {
  const [{ buildSearchIndex, search }, { findMatches }, { documents }] = await Promise.all([
    import('../domain/search/search.ts'),
    import('../domain/search/find-matches.ts'),
    import('virtual:catalogue/search'),
  ]);
  const index = buildSearchIndex(documents);
  return {
    find: (query) => {
      const hits = search(index, query);
      const codes = hits.flatMap((hit) => PUBLISHED_IDS.filter((code) => code === hit.id));
      return { codes, fuzzy: hits.some((hit) => hit.fuzzy) };
    },
    matchesIn: findMatches,
    names: new Map(
      PUBLISHED_IDS.flatMap((code) => {
        const fields = documents.find((document) => document.id === code)?.fields ?? [];
        const names = fields.filter((field) => field.kind === 'code' || field.kind === 'alias');
        return names.map((field) => [foldName(field.text), code] as const);
      }),
    ),
  };
}
