import { useEffect, useState } from 'react';
import type { CodeSummary } from '../../domain/catalogue/page-data.ts';
import type { Language } from '../../domain/language.ts';
import type { CodeSearch } from './code-search.ts';

/** What the documented table does not list: every code in one language, and the search over them. */
export interface Neighbours {
  readonly summaries: readonly CodeSummary[];
  readonly search: CodeSearch;
}

export interface NeighbourSource {
  /** `null` while they have not been loaded. */
  readonly peek: (language: Language) => Neighbours | null;
  readonly load: (language: Language) => Promise<Neighbours>;
}

/** The neighbours of the table, fetched when the view asks for them or its reader is about to. */
export function useNeighbours(
  { peek, load }: NeighbourSource,
  language: Language,
  needed: boolean,
): { readonly neighbours: Neighbours | null; readonly failed: boolean; readonly prepare: () => void } {
  const [arrived, setArrived] = useState<Language | null>(null);
  const [failed, setFailed] = useState(false);
  const [wanted, setWanted] = useState(false);
  const due = (needed || wanted) && arrived !== language;

  useEffect(() => {
    if (!due) return;
    let current = true;
    load(language).then(
      () => current && setArrived(language),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [due, language, load]);

  return { neighbours: needed || wanted ? peek(language) : null, failed, prepare: () => setWanted(true) };
}
