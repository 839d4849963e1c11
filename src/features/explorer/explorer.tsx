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
  /** The code of the decoded paste. Its row is marked and its group expanded. */
  readonly decoded: ErrorCode | null;
}

/** Delay before the number of results is announced. Milliseconds. */
const ANNOUNCE_DELAY_MS = 700;

/** The reference page: search, filters, and the table. */
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
    const supplementaryCodes = supplementary === null ? null : { summaries: supplementary.summaries, found: isSearched ? supplementary.search.find(query) : null };
    return new Map(SERVICE_CHOICES.map((choice) => [choice, selectCodes(choice, reference, supplementaryCodes)] as const));
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
  // Fuzzy matches are not a reason to suggest the other services.
  const allCodes = codesByService.get('all');
  const hasOtherMatches = !busy && allCodes !== undefined && (query === '' ? shown === 0 : search !== null && !allCodes.fuzzy);
  const otherMatches = hasOtherMatches ? Math.max(0, (serviceCounts.get('all') ?? 0) - (fuzzy ? 0 : shown)) : 0;

  useRevealTable(busy, serializeParams(params));
  useAnnounceCount(t(($) => $.explorer.results, { count: shown }), `${query} ${serializeParams(params)}`, busy);

  const status = all.find((summary) => summary.code === decoded)?.status;
  useEffect(() => {
    if (status !== undefined) openGroup(status);
    // oxlint-disable-next-line react/exhaustive-deps -- expands once for each decoded code; the user can collapse it again
  }, [status, decoded]);

  /** Receives focus when the focused element disappears, so that screen reader users hear the number of remaining results. */
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
 * Shows the table that the head script hid, once it matches the URL. Also hides the table after navigation from
 * another page until the search is loaded.
 */
function useRevealTable(busy: boolean, search: string): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (busy) dataset['hold'] = '';
    return () => {
      delete dataset['hold'];
    };
    // oxlint-disable-next-line react/exhaustive-deps -- only on arrival; typing must not hide the table
  }, []);
  useEffect(() => {
    // The first render does not know the URL. Its table is already correct if the URL contains only defaults.
    const isSettled = !busy && (search !== '' || serializeParams(parseParams(location.search)) === '');
    if (isSettled) delete document.documentElement.dataset['hold'];
  }, [busy, search]);
}

/** Announces the number of results when the view has changed and settled; not on arrival. */
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
