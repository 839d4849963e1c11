import type { CodeSummary } from '../../../domain/catalogue/page-data.ts';
import type { ErrorCode } from '../../../domain/catalogue/published-ids.ts';
import { mergeFound, type Found } from '../../../domain/search/find-in-both.ts';
import type { ServiceChoice } from '../explorer-params.ts';

/** Codes and the search matches among them; `null` without a query or until the search is loaded. */
export interface SearchedCodes {
  readonly summaries: readonly CodeSummary[];
  readonly found: Found<ErrorCode> | null;
}

/** The codes of a service and the search matches among them. */
export interface SelectedCodes {
  readonly all: readonly CodeSummary[];
  readonly found: readonly CodeSummary[];
  /** No code contains the query; the matches only have a similar spelling. */
  readonly fuzzy: boolean;
}

/**
 * Selects the codes of one service, or of all.
 * @param supplementary `null` until they are loaded; until then, they count as empty
 */
export function selectCodes(choice: ServiceChoice, reference: SearchedCodes, supplementary: SearchedCodes | null): SelectedCodes {
  const sources = [...(choice === 'reference' || choice === 'all' ? [reference] : []), ...(choice === 'reference' || supplementary === null ? [] : [supplementary])];
  const all = sources.flatMap(({ summaries }) => summaries).filter(({ service }) => choice === 'all' || service === choice);
  if (reference.found === null) return { all, found: all, fuzzy: false };
  const { codes, fuzzy } = mergeFound(sources.flatMap(({ found }) => (found === null ? [] : [found])));
  const hits = new Set(codes);
  return { all, found: all.filter(({ code }) => hits.has(code)), fuzzy };
}
