/** What a search finds, best first, and whether it is only spelled like the query. */
export interface Found<Code> {
  readonly codes: readonly Code[];
  readonly fuzzy: boolean;
}

interface Finder<Code> {
  readonly find: (query: string) => Found<Code>;
}

/**
 * What two searches find together: codes that hold the query, and only where there are none those that are spelled like it.
 * @param others `null` while it is not there yet
 */
export function findInBoth<Code>(query: string, search: Finder<Code>, others: Finder<Code> | null): Found<Code> {
  return mergeFound([search.find(query), ...(others === null ? [] : [others.find(query)])]);
}

/** What several searches found for one query, as {@link findInBoth} joins it. */
export function mergeFound<Code>(found: readonly Found<Code>[]): Found<Code> {
  const exact = found.filter(({ fuzzy, codes }) => !fuzzy && codes.length > 0);
  const shown = exact.length > 0 ? exact : found;
  return { codes: shown.flatMap(({ codes }) => codes), fuzzy: exact.length === 0 };
}
