import { useEffect, useState } from 'react';
import type { CodeSummary } from '../../../domain/catalogue/page-data.ts';
import type { Language } from '../../../domain/language.ts';
import type { CodeSearch } from './code-search.ts';

/** The codes outside the official table in one language, and the search over them. */
export interface SupplementaryCodes {
  readonly summaries: readonly CodeSummary[];
  readonly search: CodeSearch;
}

export interface SupplementarySource {
  /** `null` until they have been loaded. */
  readonly peek: (language: Language) => SupplementaryCodes | null;
  readonly load: (language: Language) => Promise<SupplementaryCodes>;
}

/** Returns the codes outside the official table. They are loaded when the view needs them or the user is about to choose them. */
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
