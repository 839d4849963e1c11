import { useEffect, useState } from 'react';
import type { CodeSearch } from './code-search.ts';

/** Provides the search engine. */
export interface CodeSearchSource {
  /** `null` until it has been loaded. */
  readonly peek: () => CodeSearch | null;
  readonly load: () => Promise<CodeSearch>;
}

/**
 * Returns the search engine. It is not part of the initial load: it is loaded when the user is about to search,
 * or when the URL contains a search.
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
