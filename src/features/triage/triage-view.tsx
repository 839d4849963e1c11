import type { TFunction } from 'i18next';
import { memo, useDeferredValue, useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import type { TriageQuery, TriageSource, TriageSummary } from '../../domain/triage/triage.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { useAnnounce } from '../../ui/feedback/announcer.tsx';
import { FilterChips } from '../../ui/controls/filter-chips.tsx';
import { SearchField } from '../../ui/controls/search-field.tsx';
import { ErrorsTable, type ErrorsTableHandle } from './table/errors-table.tsx';
import { ExportActions } from './export/export-actions.tsx';
import { FormatsProvider, useFormatsFor } from './formats/formats-context.tsx';
import { GroupList } from './groups/group-list.tsx';
import { getGroups, useQueryChips } from './query-chips.ts';
import { Timeline } from './timeline/timeline.tsx';
import { Totals } from './totals.tsx';
import { ALL_ROWS, GROUP_KINDS, isFiltered, withoutFilters } from './triage-query.ts';
import { useRowWindows } from './table/use-row-windows.ts';
import { useTriageStyles } from './use-triage-styles.ts';
import { useSummary } from './use-summary.ts';
import { getVisibleSections } from './visible-sections.ts';
import { TriageTextsProvider } from './triage-texts.tsx';

/** Delay before the number of errors is announced. Milliseconds. */
const ANNOUNCE_DELAY_MS = 700;

/** The methods that the view exposes. */
export interface TriageHandle {
  /** Returns focus to the row that was opened. */
  readonly focusRow: () => void;
}

export interface TriageViewProps {
  /** The texts of this view, in the language of the page. */
  readonly t: TFunction<'triage'>;
  /** The source of the errors. */
  readonly source: TriageSource;
  /** Changes whenever the source grows, so that the view reloads. */
  readonly revision: number;
  /** Whether the text is still being read. */
  readonly isReading: boolean;
  /** Number of files that the errors are from; 0 for a paste. */
  readonly files: number;
  /** The row of the error whose result is open; `null` if none is open. */
  readonly selected: number | null;
  readonly onOpen: (id: number) => void;
  /** Called when the first content is visible. */
  readonly onReady?: () => void;
  readonly ref?: Ref<TriageHandle>;
}

/**
 * Shows several errors: totals, groups, timeline, table of single errors, and export. Parts without information
 * are omitted. Memoized: the parent rerenders several times per second with reading progress, and rendering this
 * view each time would create long tasks.
 */
export const TriageView = memo(function TriageView(props: TriageViewProps) {
  useTriageStyles();
  const { source, revision, t } = props;
  const { summary, hasFailed } = useSummary(source, revision);
  const formats = useFormatsFor(summary);
  return (
    <section className="triage" aria-label={t(($) => $.label)}>
      <TriageTextsProvider value={t}>
        <FormatsProvider value={formats}>
          {summary !== null && summary.errors > 0 && <LoadedTriageView {...props} summary={summary} />}
          {hasFailed && <p role="alert">{t(($) => $.failed)}</p>}
        </FormatsProvider>
      </TriageTextsProvider>
    </section>
  );
});

interface LoadedTriageViewProps extends TriageViewProps {
  readonly summary: TriageSummary;
}

function LoadedTriageView({ t, source, revision, isReading, files, selected, onOpen, onReady, ref, summary }: LoadedTriageViewProps) {
  const { t: commonT } = useTranslation();
  const [query, setQuery] = useState<TriageQuery>(ALL_ROWS);
  const [queriedSource, setQueriedSource] = useState(source);
  if (queriedSource !== source) {
    // Group keys are only valid for their own source.
    setQueriedSource(source);
    setQuery(ALL_ROWS);
  }
  const windows = useRowWindows(source, useDeferredValue(query), revision);
  const chips = useQueryChips(query, summary);
  const table = useRef<ErrorsTableHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({ focusRow: () => table.current?.focusRow() }));
  // oxlint-disable-next-line react/exhaustive-deps -- runs once
  useEffect(() => onReady?.(), []);

  // The table renders after the rest. Rendering and measuring both together would block the page for too long.
  const isTableDue = useDeferredValue(true, false);
  const shown = windows.total ?? summary.errors;
  const filtered = isFiltered(query);
  const sections = useMemo(() => getVisibleSections(summary), [summary]);
  const groups = getGroups(summary);
  const change = (part: Partial<TriageQuery>) => setQuery((before) => ({ ...before, ...part }));

  const found = t(($) => $.found, { count: summary.errors });
  const results = filtered
    ? t(($) => $.resultsOf, { count: shown, total: summary.errors })
    : t(($) => $.results, { count: shown });
  useAnnounceResults(results, query, windows.isStale);

  return (
    <>
      <header className="triage-head">
        <h2 tabIndex={-1}>{found}</h2>
        <Totals summary={summary} files={files} isReading={isReading} />
        {summary.isCapped && <p className="quiet">{t(($) => $.capped)}</p>}
      </header>

      {sections.timeline && summary.timeline !== null && (
        <Timeline timeline={summary.timeline} period={query.period} onPeriod={(period) => change({ period })} />
      )}

      {GROUP_KINDS.some((kind) => sections.groups[kind]) && (
        <div className="triage-group-lists">
          {GROUP_KINDS.filter((kind) => sections.groups[kind]).map((kind) => (
            <GroupList
              key={kind}
              kind={kind}
              groups={groups[kind]}
              total={summary.occurrences}
              chosen={query[kind]}
              onChoose={(key) => change({ [kind]: key })}
            />
          ))}
        </div>
      )}

      {sections.search && (
        <div className="triage-toolbar">
          <SearchField
            ref={search}
            label={t(($) => $.search)}
            placeholder={t(($) => $.searchHint)}
            value={query.text}
            onType={(text) => change({ text })}
          />
          {filtered && <p className="triage-results">{results}</p>}
          <FilterChips
            label={commonT(($) => $.explorer.filters)}
            chips={chips}
            onRemove={(key) => change(chips.find((chip) => chip.key === key)?.removal ?? {})}
            clear={commonT(($) => $.explorer.clearFilters)}
            onClear={() => setQuery(withoutFilters(query))}
            onEmptied={() => search.current?.focus({ preventScroll: true })}
          />
        </div>
      )}

      {windows.total === 0 && <p className="triage-none">{t(($) => $.none)}</p>}
      {isTableDue && windows.total !== null && windows.total > 0 && (
        <ErrorsTable
          ref={table}
          windows={windows}
          total={windows.total}
          query={query}
          onOrder={change}
          isShown={sections.columns}
          selected={selected}
          onOpen={onOpen}
        />
      )}
      {windows.hasFailed && <p role="alert">{t(($) => $.failed)}</p>}
      <ExportActions source={source} query={query} shown={shown} total={summary.errors} hasIds={summary.identified > 0} />
      <p className="triage-printed">{t(($) => $.printed, { total: shown })}</p>
    </>
  );
}

/** Announces how many errors a changed query leaves, once the response has arrived and settled; not on arrival. */
function useAnnounceResults(text: string, query: TriageQuery, isStale: boolean): void {
  const announce = useAnnounce();
  const announced = useRef(query);
  useEffect(() => {
    if (isStale || announced.current === query) return;
    const timer = setTimeout(() => {
      announced.current = query;
      announce(text);
    }, ANNOUNCE_DELAY_MS);
    return () => clearTimeout(timer);
  }, [announce, isStale, query, text]);
}
