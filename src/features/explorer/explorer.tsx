import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { STATUSES } from '../../domain/catalogue/error-entry.ts';
import type { ErrorCode } from '../../domain/catalogue/published-ids.ts';
import type { CodeSummary } from '../../domain/catalogue/page-data.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { ActiveFilters } from './active-filters.tsx';
import { codesOfOrigin } from './codes-of-origin.ts';
import { Elsewhere } from './elsewhere.tsx';
import { isFiltered, ORIGIN_CHOICES, parseParams, serialiseParams } from './explorer-params.ts';
import { ExplorerTable } from './explorer-table.tsx';
import { OriginFilter, StatusFilter, VerdictFilters } from './filters.tsx';
import { MatcherProvider } from './highlighted.tsx';
import { NoResults } from './no-results.tsx';
import { SearchBox } from './search-box.tsx';
import { passes } from './table-model.ts';
import { useCodeSearch, type CodeSearchSource } from './use-code-search.ts';
import { useExplorerParams } from './use-explorer-params.ts';
import { useExplorerTable } from './use-explorer-table.ts';
import { useNeighbours, type NeighbourSource } from './use-neighbours.ts';

interface ExplorerProps {
  readonly summaries: readonly CodeSummary[];
  readonly source: CodeSearchSource;
  readonly neighbourSource: NeighbourSource;
  /** The code of the decoded paste: its row is marked and its group opened. */
  readonly decoded: ErrorCode | null;
}

/** How long the view rests before the number of results is said. Milliseconds. */
const REST = 700;

/** The reference: search, filters and the table. */
export function Explorer({ summaries, source, neighbourSource, decoded }: ExplorerProps) {
  const { language, t } = useTranslation();
  const { params, type, choose, reset } = useExplorerParams();
  const query = params.q.trim();
  const { search, failed, prepare } = useCodeSearch(source, query !== '');
  const isReference = params.origin === 'reference';
  const beside = useNeighbours(neighbourSource, language, !isReference || isFiltered(params));
  const { neighbours } = beside;

  const chosen = useMemo(() => {
    const isSearched = query !== '' && search !== null;
    const reference = { summaries, found: isSearched ? search.find(query) : null };
    const others = neighbours === null ? null : { summaries: neighbours.summaries, found: isSearched ? neighbours.search.find(query) : null };
    return new Map(ORIGIN_CHOICES.map((choice) => [choice, codesOfOrigin(choice, reference, others)] as const));
  }, [summaries, neighbours, query, search]);
  const { all, found, fuzzy } = chosen.get(params.origin) ?? { all: summaries, found: summaries, fuzzy: false };
  const statuses = STATUSES.filter((known) => params.status.includes(known) || all.some((summary) => summary.status === known));
  const origins = new Map(
    [...chosen]
      .filter(([choice]) => choice === 'reference' || neighbours !== null)
      .map(([choice, codes]) => [choice, codes.found.filter((summary) => passes(params, summary)).length] as const),
  );

  const { groups, shown, counts, allOpen, openAll, openGroup } = useExplorerTable(found, params);
  const busy = (query !== '' && search === null && !failed) || (!isReference && neighbours === null && !beside.failed);
  // Codes that are only spelled alike are no reason to look elsewhere.
  const everywhere = chosen.get('all');
  const isWorthLooking = !busy && everywhere !== undefined && (query === '' ? shown === 0 : search !== null && !everywhere.fuzzy);
  const elsewhere = isWorthLooking ? Math.max(0, (origins.get('all') ?? 0) - (fuzzy ? 0 : shown)) : 0;

  useRevealed(busy, serialiseParams(params));
  useAnnouncedCount(t(($) => $.explorer.results, { count: shown }), `${query} ${serialiseParams(params)}`, busy);

  const status = all.find((summary) => summary.code === decoded)?.status;
  useEffect(() => {
    if (status !== undefined) openGroup(status);
    // oxlint-disable-next-line react/exhaustive-deps -- opened once for each decoded code, and closed by the reader at will
  }, [status, decoded]);

  /** Where focus goes when what had it disappears: the reader hears what is left. */
  const count = useRef<HTMLParagraphElement>(null);
  const focusCount = () => count.current?.focus({ preventScroll: true });

  const matcher = useCallback(
    (text: string) => (query === '' || search === null ? [] : search.matchesIn(text, query)),
    [query, search],
  );

  return (
    <section className="explorer" aria-labelledby="explorer-heading">
      <h2 id="explorer-heading" className="visually-hidden">
        {t(($) => $.explorer.table)}
      </h2>
      <div className="toolbar">
        <SearchBox value={params.q} onType={type} onIntention={prepare} />
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
            <OriginFilter params={params} counts={origins} onChoose={choose} onIntention={beside.prepare} />
            <VerdictFilters params={params} counts={counts} onChoose={choose} />
          </div>
          {shown > 0 && (
            <Button look="text" onClick={() => openAll(!allOpen)}>
              {allOpen ? t(($) => $.explorer.collapseAll) : t(($) => $.explorer.expandAll)}
            </Button>
          )}
        </div>
      </div>
      {beside.failed && neighbours === null && !isReference && <p role="alert">{t(($) => $.explorer.unavailable)}</p>}
      <Elsewhere
        count={elsewhere}
        isReference={isReference}
        onShow={() => {
          choose({ origin: 'all' });
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
            isMixed={params.origin === 'all'}
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
function useRevealed(busy: boolean, search: string): void {
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
    const settled = !busy && (search !== '' || serialiseParams(parseParams(location.search)) === '');
    if (settled) delete document.documentElement.dataset['hold'];
  }, [busy, search]);
}

/** Says the number of results when the view has changed and come to rest; not on arrival. */
function useAnnouncedCount(text: string, view: string, busy: boolean): void {
  const announce = useAnnounce();
  const said = useRef(view);
  useEffect(() => {
    if (busy || said.current === view) return;
    const timer = setTimeout(() => {
      said.current = view;
      announce(text);
    }, REST);
    return () => clearTimeout(timer);
  }, [announce, busy, text, view]);
}
