import type { CodeSummary } from '../../../domain/catalogue/page-data.ts';
import type { ErrorCode } from '../../../domain/catalogue/published-ids.ts';
import { mergeFound, type Found } from '../../../domain/search/find-in-both.ts';
import type { ServiceChoice } from '../explorer-params.ts';

/** Codes, and what the search found among them; `null` where nothing is searched for, or nothing can be yet. */
export interface SearchedCodes {
  readonly summaries: readonly CodeSummary[];
  readonly found: Found<ErrorCode> | null;
}

/** The codes of a choice, and those of them that the search finds. */
export interface SelectedCodes {
  readonly all: readonly CodeSummary[];
  readonly found: readonly CodeSummary[];
  /** Nothing holds the query: what is found is only spelled like it. */
  readonly fuzzy: boolean;
}

/**
 * The codes of one origin, or of all.
 * @param supplementary `null` while they are not there: the choice is then as good as empty
 */
export function selectCodes(choice: ServiceChoice, reference: SearchedCodes, supplementary: SearchedCodes | null): SelectedCodes {
  const sources = [...(choice === 'reference' || choice === 'all' ? [reference] : []), ...(choice === 'reference' || supplementary === null ? [] : [supplementary])];
  const all = sources.flatMap(({ summaries }) => summaries).filter(({ service }) => choice === 'all' || service === choice);
  if (reference.found === null) return { all, found: all, fuzzy: false };
  const { codes, fuzzy } = mergeFound(sources.flatMap(({ found }) => (found === null ? [] : [found])));
  const hits = new Set(codes);
  return { all, found: all.filter(({ code }) => hits.has(code)), fuzzy };
}
