import { useEffect, useState } from 'react';
import type { CodeSearch } from './code-search.ts';

/** Where the search comes from. */
export interface CodeSearchSource {
  /** `null` while it has not been loaded. */
  readonly peek: () => CodeSearch | null;
  readonly load: () => Promise<CodeSearch>;
}

/**
 * The search engine, which is not part of the first load: fetched when the reader shows the
 * intention to search, or when the address asks for a search.
 */
export function useCodeSearch(
  { peek, load }: CodeSearchSource,
  needed: boolean,
): { readonly search: CodeSearch | null; readonly failed: boolean; readonly prepare: () => void } {
  const [search, setSearch] = useState(peek);
  const [failed, setFailed] = useState(false);
  const [wanted, setWanted] = useState(false);
  const due = (needed || wanted) && search === null;

  useEffect(() => {
    if (!due) return;
    let current = true;
    load().then(
      (loaded) => current && setSearch(loaded),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [due, load]);

  return { search, failed, prepare: () => setWanted(true) };
}
