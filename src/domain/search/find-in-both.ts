/** The codes that a search finds, best first, and whether they are only similar to the query. */
export interface Found<Code> {
  readonly codes: readonly Code[];
  readonly fuzzy: boolean;
}

interface Finder<Code> {
  readonly find: (query: string) => Found<Code>;
}

/**
 * Combines two searches: returns exact matches from either, or similar codes if neither has an exact match.
 * @param others `null` until it has loaded
 */
export function findInBoth<Code>(query: string, search: Finder<Code>, others: Finder<Code> | null): Found<Code> {
  return mergeFound([search.find(query), ...(others === null ? [] : [others.find(query)])]);
}

/** Combines the results of several searches for one query, like {@link findInBoth}. */
export function mergeFound<Code>(found: readonly Found<Code>[]): Found<Code> {
  const exact = found.filter(({ fuzzy, codes }) => !fuzzy && codes.length > 0);
  const shown = exact.length > 0 ? exact : found;
  return { codes: shown.flatMap(({ codes }) => codes), fuzzy: exact.length === 0 };
}
