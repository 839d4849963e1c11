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
): { readonly search: CodeSearch | null; readonly hasFailed: boolean; readonly preload: () => void } {
  const [search, setSearch] = useState(peek);
  const [hasFailed, setFailed] = useState(false);
  const [isRequested, setRequested] = useState(false);
  const isDue = (needed || isRequested) && search === null;

  useEffect(() => {
    if (!isDue) return;
    let isCurrent = true;
    load().then(
      (loaded) => isCurrent && setSearch(loaded),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [isDue, load]);

  return { search, hasFailed, preload: () => setRequested(true) };
}
