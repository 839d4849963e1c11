import { PUBLISHED_IDS, type ErrorCode } from '../../domain/catalogue/published-ids.ts';
import type { SearchDocument } from '../../domain/search/search.ts';
import type { CodeSearch } from '../../features/explorer/search/code-search.ts';
import { foldName } from '../navigation/fold-name.ts';

/** The search, and the names by which a code can be asked for in an address. */
export interface CatalogueSearch extends CodeSearch {
  /** Codes by their folded name, the folded names of their twins, and their folded printed zh-TW names. */
  readonly names: ReadonlyMap<string, ErrorCode>;
}

interface SearchSource {
  /** The search, when it has been loaded before. */
  readonly peek: () => CatalogueSearch | null;
  /** Fetched once, and again after a failure. */
  readonly load: () => Promise<CatalogueSearch>;
}

/** The search over the codes of the table, in both languages at once. */
export const referenceSearch = createSearchSource(async () => (await import('virtual:catalogue/search')).documents);

/** The search over its neighbours. */
export const supplementarySearch = createSearchSource(async () => (await import('virtual:catalogue/supplementary-search')).documents);

function createSearchSource(loadDocuments: () => Promise<readonly SearchDocument[]>): SearchSource {
  let loaded: Promise<CatalogueSearch> | null = null;
  let ready: CatalogueSearch | null = null;
  return {
    peek: () => ready,
    load: () => {
      loaded ??= createSearch(loadDocuments()).then(
        (search) => (ready = search),
        (reason: unknown) => {
          loaded = null;
          throw reason;
        },
      );
      return loaded;
    },
  };
}

async function createSearch(loading: Promise<readonly SearchDocument[]>): Promise<CatalogueSearch> {
  const [{ buildSearchIndex, search }, { findMatches }, documents] = await Promise.all([
    import('../../domain/search/search.ts'),
    import('../../domain/search/find-matches.ts'),
    loading,
  ]);
  const index = buildSearchIndex(documents);
  return {
    find: (query) => {
      const hits = search(index, query);
      return { codes: hits.flatMap((hit) => findErrorCode(hit.id) ?? []), fuzzy: hits.some((hit) => hit.fuzzy) };
    },
    findMatches,
    names: new Map(
      documents.flatMap(({ id, fields }) => {
        const code = findErrorCode(id);
        const names = fields.filter((field) => field.kind === 'code' || field.kind === 'alias');
        return code === undefined ? [] : names.map((field) => [foldName(field.text), code] as const);
      }),
    ),
  };
}

function findErrorCode(id: string): ErrorCode | undefined {
  return PUBLISHED_IDS.find((code) => code === id);
}
