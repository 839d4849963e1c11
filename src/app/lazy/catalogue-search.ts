import { PUBLISHED_IDS, type ErrorCode } from '../../domain/catalogue/published-ids.ts';
import { findMatches } from '../../domain/search/find-matches.ts';
import { buildSearchIndex, search, type SearchDocument } from '../../domain/search/search.ts';
import type { CodeSearch } from '../../features/explorer/search/code-search.ts';
import { foldName } from '../navigation/fold-name.ts';

/** The search, and the names by which a URL can ask for a code. */
export interface CatalogueSearch extends CodeSearch {
  /** Codes by folded code name or folded alias, including zh-TW aliases and equivalent codes. */
  readonly names: ReadonlyMap<string, ErrorCode>;
}

export function createCatalogueSearch(documents: readonly SearchDocument[]): CatalogueSearch {
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
