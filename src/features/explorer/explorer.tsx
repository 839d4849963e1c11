import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { STATUSES } from '../../domain/catalogue/error-entry.ts';
import type { ErrorCode } from '../../domain/catalogue/published-ids.ts';
import type { CodeSummary } from '../../domain/catalogue/page-data.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { useAnnounce } from '../../ui/feedback/announcer.tsx';
import { Button } from '../../ui/controls/button.tsx';
import { ActiveFilters } from './filters/active-filters.tsx';
import { selectCodes } from './search/select-codes.ts';
import { OtherMatches } from './search/other-matches.tsx';
import { isFiltered, SERVICE_CHOICES, parseParams, serializeParams } from './explorer-params.ts';
import { ExplorerTable } from './table/explorer-table.tsx';
import { ServiceFilter, StatusFilter, VerdictFilters } from './filters/filters.tsx';
import { MatcherProvider } from './table/highlighted.tsx';
import { NoResults } from './table/no-results.tsx';
import { SearchBox } from './search/search-box.tsx';
import { matchesFilters } from './table/table-model.ts';
import { useCodeSearch, type CodeSearchSource } from './search/use-code-search.ts';
import { useExplorerParams } from './use-explorer-params.ts';
import { useExplorerTable } from './table/use-explorer-table.ts';
import { useSupplementary, type SupplementarySource } from './search/use-supplementary.ts';

interface ExplorerProps {
  readonly summaries: readonly CodeSummary[];
  readonly source: CodeSearchSource;
  readonly supplementarySource: SupplementarySource;
  /** The code of the decoded paste: its row is marked and its group opened. */
  readonly decoded: ErrorCode | null;
}

/** How long the view rests before the number of results is said. Milliseconds. */
const ANNOUNCE_DELAY_MS = 700;

/** The reference: search, filters and the table. */
export function Explorer({ summaries, source, supplementarySource, decoded }: ExplorerProps) {
  const { language, t } = useTranslation();
  const { params, type, choose, reset } = useExplorerParams();
  const query = params.q.trim();
  const { search, hasFailed, preload } = useCodeSearch(source, query !== '');
  const isReference = params.service === 'reference';
  const supplementaryState = useSupplementary(supplementarySource, language, !isReference || isFiltered(params));
  const { supplementary } = supplementaryState;

  const codesByService = useMemo(() => {
    const isSearched = query !== '' && search !== null;
    const reference = { summaries, found: isSearched ? search.find(query) : null };
    const others = supplementary === null ? null : { summaries: supplementary.summaries, found: isSearched ? supplementary.search.find(query) : null };
    return new Map(SERVICE_CHOICES.map((choice) => [choice, selectCodes(choice, reference, others)] as const));
  }, [summaries, supplementary, query, search]);
  const { all, found, fuzzy } = codesByService.get(params.service) ?? { all: summaries, found: summaries, fuzzy: false };
  const statuses = STATUSES.filter((known) => params.status.includes(known) || all.some((summary) => summary.status === known));
  const serviceCounts = new Map(
    [...codesByService]
      .filter(([choice]) => choice === 'reference' || supplementary !== null)
      .map(([choice, codes]) => [choice, codes.found.filter((summary) => matchesFilters(params, summary)).length] as const),
  );

  const { groups, shown, counts, allOpen, openAll, openGroup } = useExplorerTable(found, params);
  const busy = (query !== '' && search === null && !hasFailed) || (!isReference && supplementary === null && !supplementaryState.hasFailed);
  // Codes that are only spelled alike are no reason to look elsewhere.
  const allCodes = codesByService.get('all');
  const hasOtherMatches = !busy && allCodes !== undefined && (query === '' ? shown === 0 : search !== null && !allCodes.fuzzy);
  const otherMatches = hasOtherMatches ? Math.max(0, (serviceCounts.get('all') ?? 0) - (fuzzy ? 0 : shown)) : 0;

  useRevealTable(busy, serializeParams(params));
  useAnnounceCount(t(($) => $.explorer.results, { count: shown }), `${query} ${serializeParams(params)}`, busy);

  const status = all.find((summary) => summary.code === decoded)?.status;
  useEffect(() => {
    if (status !== undefined) openGroup(status);
    // oxlint-disable-next-line react/exhaustive-deps -- opened once for each decoded code, and closed by the reader at will
  }, [status, decoded]);

  /** Where focus goes when what had it disappears: the reader hears what is left. */
  const count = useRef<HTMLParagraphElement>(null);
  const focusCount = () => count.current?.focus({ preventScroll: true });

  const matcher = useCallback(
    (text: string) => (query === '' || search === null ? [] : search.findMatches(text, query)),
    [query, search],
  );

  return (
    <section className="explorer" aria-labelledby="explorer-heading">
      <h2 id="explorer-heading" className="visually-hidden">
        {t(($) => $.explorer.table)}
      </h2>
      <div className="toolbar">
        <SearchBox value={params.q} onType={type} onIntent={preload} />
        <StatusFilter params={params} counts={counts} statuses={statuses} onChoose={choose} />
      </div>
      <div className="toolbar-line">
        <p ref={count} tabIndex={-1} className="result-count">
          {isFiltered(params)
            ? t(($) => $.explorer.resultsOf, { count: shown, total: all.length })
            : t(($) => $.explorer.results, { count: shown })}
          {fuzzy && shown > 0 && <> · {t(($) => $.explorer.fuzzy, { query })}</>}
        </p>
        <ActiveFilters params={params} onChoose={choose} onReset={reset} onEmptied={focusCount} />
        <div className="toolbar-end">
          <div className="verdict-filters">
            <ServiceFilter params={params} counts={serviceCounts} onChoose={choose} onIntent={supplementaryState.preload} />
            <VerdictFilters params={params} counts={counts} onChoose={choose} />
          </div>
          {shown > 0 && (
            <Button variant="text" onClick={() => openAll(!allOpen)}>
              {allOpen ? t(($) => $.explorer.collapseAll) : t(($) => $.explorer.expandAll)}
            </Button>
          )}
        </div>
      </div>
      {supplementaryState.hasFailed && supplementary === null && !isReference && <p role="alert">{t(($) => $.explorer.unavailable)}</p>}
      <OtherMatches
        count={otherMatches}
        isReference={isReference}
        onShow={() => {
          choose({ service: 'all' });
          focusCount();
        }}
      />
      <MatcherProvider value={matcher}>
        {shown === 0 ? (
          <NoResults
            params={params}
            onReset={() => {
              reset();
              focusCount();
            }}
          />
        ) : (
          <ExplorerTable
            groups={groups}
            sort={params.sort}
            onSort={(sort) => choose({ sort })}
            decoded={decoded}
            busy={busy}
            isMixed={params.service === 'all'}
          />
        )}
      </MatcherProvider>
    </section>
  );
}

/**
 * Shows the table that the head script held back, once it shows what the address asks for.
 * Whoever comes from another page before the search is there waits for it likewise.
 */
function useRevealTable(busy: boolean, search: string): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (busy) dataset['hold'] = '';
    return () => {
      delete dataset['hold'];
    };
    // oxlint-disable-next-line react/exhaustive-deps -- on arrival; the table of a reader who types stays
  }, []);
  useEffect(() => {
    // The first render knows no address; it is settled already where the address asks for nothing.
    const isSettled = !busy && (search !== '' || serializeParams(parseParams(location.search)) === '');
    if (isSettled) delete document.documentElement.dataset['hold'];
  }, [busy, search]);
}

/** Says the number of results when the view has changed and come to rest; not on arrival. */
function useAnnounceCount(text: string, view: string, busy: boolean): void {
  const announce = useAnnounce();
  const announced = useRef(view);
  useEffect(() => {
    if (busy || announced.current === view) return;
    const timer = setTimeout(() => {
      announced.current = view;
      announce(text);
    }, ANNOUNCE_DELAY_MS);
    return () => clearTimeout(timer);
  }, [announce, busy, text, view]);
}
