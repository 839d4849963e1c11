import { useEffect, useState } from 'react';
import type { CodeSummary } from '../../../domain/catalogue/page-data.ts';
import type { Language } from '../../../domain/language.ts';
import type { CodeSearch } from './code-search.ts';

/** What the documented table does not list: every code in one language, and the search over them. */
export interface SupplementaryCodes {
  readonly summaries: readonly CodeSummary[];
  readonly search: CodeSearch;
}

export interface SupplementarySource {
  /** `null` while they have not been loaded. */
  readonly peek: (language: Language) => SupplementaryCodes | null;
  readonly load: (language: Language) => Promise<SupplementaryCodes>;
}

/** The neighbours of the table, fetched when the view asks for them or its reader is about to. */
export function useSupplementary(
  { peek, load }: SupplementarySource,
  language: Language,
  needed: boolean,
): { readonly supplementary: SupplementaryCodes | null; readonly hasFailed: boolean; readonly preload: () => void } {
  const [loadedLanguage, setLoadedLanguage] = useState<Language | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [isRequested, setRequested] = useState(false);
  const isDue = (needed || isRequested) && loadedLanguage !== language;

  useEffect(() => {
    if (!isDue) return;
    let isCurrent = true;
    load(language).then(
      () => isCurrent && setLoadedLanguage(language),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [isDue, language, load]);

  return { supplementary: needed || isRequested ? peek(language) : null, hasFailed, preload: () => setRequested(true) };
}
