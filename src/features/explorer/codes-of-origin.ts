import type { CodeSummary } from '../../domain/catalogue/views.ts';
import { findInBoth } from '../../domain/search/find-in-both.ts';
import type { CodeSearch } from './code-search.ts';
import type { OriginChoice } from './explorer-params.ts';
import type { Neighbours } from './use-neighbours.ts';

interface Reference {
  readonly summaries: readonly CodeSummary[];
  /** `null` while it is not there, and where nothing is searched for. */
  readonly search: CodeSearch | null;
}

/** The codes of a choice, and those of them that the search finds. */
export interface ChosenCodes {
  readonly all: readonly CodeSummary[];
  readonly found: readonly CodeSummary[];
  /** Nothing holds the query: what is found is only spelled like it. */
  readonly fuzzy: boolean;
}

/**
 * The codes of one origin, or of all.
 * @param neighbours `null` while they are not there: the choice is then as good as empty
 */
export function codesOfOrigin(choice: OriginChoice, query: string, { summaries, search }: Reference, neighbours: Neighbours | null): ChosenCodes {
  const beside = neighbours?.summaries ?? [];
  const all =
    choice === 'reference' ? summaries : choice === 'all' ? [...summaries, ...beside] : beside.filter(({ origin }) => origin === choice);
  if (query === '' || search === null) return { all, found: all, fuzzy: false };
  const result =
    choice === 'reference'
      ? search.find(query)
      : choice === 'all'
        ? findInBoth(query, search, neighbours?.search ?? null)
        : (neighbours?.search.find(query) ?? { codes: [], fuzzy: false });
  const codes = new Set(result.codes);
  return { all, found: all.filter(({ code }) => codes.has(code)), fuzzy: result.fuzzy };
}
