interface Found<Code> {
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
  const found = [search, ...(others === null ? [] : [others])].map((source) => source.find(query));
  const exact = found.filter(({ fuzzy, codes }) => !fuzzy && codes.length > 0);
  const shown = exact.length > 0 ? exact : found;
  return { codes: shown.flatMap(({ codes }) => codes), fuzzy: exact.length === 0 };
}
