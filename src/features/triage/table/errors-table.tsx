import { useTable } from '@tanstack/react-table';
import { defaultRangeExtractor, observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import { startTransition, useDeferredValue, useEffect, useImperativeHandle, useMemo, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import type { TriageQuery } from '../../../domain/triage/triage.ts';
import { getColumnTracks } from './column-tracks.ts';
import { ErrorRow } from './error-row.tsx';
import { useFormats } from '../formats/formats-context.tsx';
import { getTargetRow } from './target-row.ts';
import { getSliceAround, getSliceLength } from './row-slices.ts';
import type { RowWindows } from './row-windows.ts';
import { SliceSteps } from './slice-steps.tsx';
import { SortHeader } from './sort-header.tsx';
import { COLUMNS, columns, features, toQueryOrder, toSortingState, type ColumnId, type RowSlot } from './table-model.tsx';
import { useRowHeight } from './use-row-height.ts';
import { useSize } from '../use-size.ts';
import { useTriageTexts } from '../triage-texts.tsx';

/** Up to this number, all rows are rendered, so that the browser search finds them and they can be printed. */
const MAX_WHOLE_ROWS = 500;

/** Number of rows in the first render. */
const INITIAL_ROWS = 40;

/** Number of rows rendered outside the visible area, so that scrolling shows no gaps. */
const OVERSCAN_ROWS = 12;

export interface ErrorsTableHandle {
  /** Returns focus to the row that had it. */
  readonly focusRow: () => void;
}

interface ErrorsTableProps {
  readonly windows: RowWindows;
  /** Number of rows, at least 1. */
  readonly total: number;
  readonly query: TriageQuery;
  readonly onOrder: (order: Pick<TriageQuery, 'sort' | 'isDescending'>) => void;
  /** Columns to show. Columns without values, or with a single value, are hidden. */
  readonly isShown: Readonly<Partial<Record<ColumnId, boolean>>>;
  readonly selected: number | null;
  readonly onOpen: (id: number) => void;
  readonly ref: Ref<ErrorsTableHandle>;
}

/**
 * Lists the single errors. The native table has explicit roles: rows are grids, and browsers drop the roles of
 * tables with such a layout. A long list renders only the visible rows. A list that exceeds the scroll height of
 * browsers is divided into slices.
 */
export function ErrorsTable({ windows, total, query, onOrder, isShown, selected, onOpen, ref }: ErrorsTableProps) {
  const t = useTriageTexts();
  const { rowWidth } = useFormats();
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLTableSectionElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const { height: headHeight } = useSize(head);
  const { height: visibleHeight } = useSize(scroller);
  /** The row in the tab order. Arrow keys change it. */
  const [active, setActive] = useState(0);
  /** The row to focus as soon as it is rendered. */
  const rowToFocus = useRef<number | null>(null);

  const isVirtual = total > MAX_WHOLE_ROWS;
  const rowHeight = useRowHeight(body, isVirtual);
  const length = isVirtual ? getSliceLength(rowHeight) : total;
  const current = Math.min(active, total - 1);
  const slice = getSliceAround(current, total, length);
  const count = slice.to - slice.from;

  const virtualizer = useVirtualizer({
    enabled: isVirtual,
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN_ROWS,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    useFlushSync: false,
    // The size is reported during a React commit. Without a transition, the resulting rows would render in the same task.
    observeElementRect: (instance, notify) => observeElementRect(instance, (rect) => startTransition(() => notify(rect))),
    // The active row is always rendered. Otherwise, it would lose focus when it is scrolled out of view.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const activeIndex = current - slice.from;
      if (activeIndex < 0 || activeIndex >= count || shown.includes(activeIndex)) return shown;
      return [...shown, activeIndex].toSorted((a, b) => a - b);
    },
  });

  useEffect(() => startTransition(() => virtualizer.measure()), [virtualizer, rowHeight]);

  // A new query starts at its first row.
  const [answeredQuery, setAnsweredQuery] = useState(windows.query);
  if (answeredQuery !== windows.query) {
    setAnsweredQuery(windows.query);
    setActive(0);
  }
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [answeredQuery, slice.from]);

  const items = virtualizer.getVirtualItems();
  const [firstVisible, lastVisible] = isVirtual ? [items[0]?.index ?? 0, items.at(-1)?.index ?? 0] : [0, count - 1];
  useEffect(() => {
    // The active row can be far from the visible rows.
    const range = virtualizer.range;
    const from = isVirtual ? Math.max(0, (range?.startIndex ?? 0) - OVERSCAN_ROWS) : 0;
    const to = isVirtual ? Math.min(count, (range?.endIndex ?? 0) + OVERSCAN_ROWS + 1) : count;
    windows.setVisible({ from: slice.from + from, to: slice.from + to });
  }, [windows, virtualizer, isVirtual, count, slice.from, firstVisible, lastVisible, answeredQuery]);

  // The first rows render immediately. The rest of a fully rendered table has lower priority than user input.
  const drawn = useDeferredValue(isVirtual ? 0 : count, INITIAL_ROWS);
  const version = windows.version();
  const data = useMemo(
    () => {
      const shown = isVirtual ? items.map((item) => item.index) : Array.from({ length: Math.min(count, drawn) }, (_, index) => index);
      return shown.map((index): RowSlot => ({ index: slice.from + index, row: windows.row(slice.from + index) }));
    },
    // oxlint-disable-next-line react/exhaustive-deps -- the rows in `windows` change with `version`
    [windows, version, isVirtual, items, count, drawn, slice.from],
  );
  const sorting = useMemo(() => toSortingState(query), [query]);
  const shownColumns = useMemo(() => COLUMNS.filter((id) => isShown[id] !== false), [isShown]);
  const columnVisibility = useMemo(() => Object.fromEntries(COLUMNS.map((id) => [id, isShown[id] !== false])), [isShown]);
  const table = useTable({
    features,
    columns,
    data,
    getRowId: (slot) => String(slot.index),
    manualSorting: true,
    enableMultiSort: false,
    state: { sorting, columnVisibility },
    onSortingChange: (updater) => onOrder(toQueryOrder(typeof updater === 'function' ? updater(sorting) : updater)),
  });

  const focus = (index: number) => {
    rowToFocus.current = index;
    setActive(index);
    if (index >= slice.from && index < slice.to && isVirtual) virtualizer.scrollToIndex(index - slice.from);
    focusPendingRow();
  };
  const focusPendingRow = () => {
    if (rowToFocus.current === null) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${rowToFocus.current}"]`);
    const button = row?.querySelector('button');
    if (row === null || row === undefined || button === null || button === undefined) return;
    rowToFocus.current = null;
    button.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  };
  // The row might exist only after this render.
  useEffect(focusPendingRow);
  useImperativeHandle(ref, () => ({ focusRow: () => focus(current) }));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(event.target instanceof Element) || event.target.closest('tbody') === null) return;
    const page = Math.max(1, Math.floor((visibleHeight - headHeight) / rowHeight) - 1);
    const target = getTargetRow(event.key, current, total, page);
    if (target === null) return;
    event.preventDefault();
    focus(target);
  };

  const rows = table.getRowModel().rows;
  return (
    <div className="triage-table-frame">
      <p id="triage-table-hint" className="visually-hidden">
        {t(($) => $.tableHint)}
      </p>
      <div ref={scroller} className="triage-scroller">
        <table
          role="table"
          className="triage-table"
          aria-label={t(($) => $.table)}
          aria-describedby="triage-table-hint"
          aria-rowcount={total + 1}
          aria-busy={windows.isStale}
          data-virtual={isVirtual}
          style={getColumnTracks(shownColumns, rowWidth)}
          onKeyDown={onKeyDown}
        >
          <thead ref={head} role="rowgroup">
            <tr role="row" aria-rowindex={1}>
              {table.getLeafHeaders().map((header) => {
                const id = COLUMNS.find((known) => known === header.column.id);
                return id === undefined ? null : <SortHeader key={id} id={id} header={header} sorted={header.column.getIsSorted()} />;
              })}
            </tr>
          </thead>
          <tbody ref={body} role="rowgroup" {...(isVirtual && { style: { height: virtualizer.getTotalSize() } })}>
            {rows.map((row, at) => (
              <ErrorRow
                key={row.id}
                row={row}
                content={row.original.row}
                offset={isVirtual ? (items[at]?.start ?? 0) - headHeight : null}
                isActive={row.original.index === current}
                isOpen={row.original.row !== null && row.original.row.id === selected}
                columns={shownColumns}
                onFocus={setActive}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
      </div>
      {count < total && (
        <SliceSteps
          slice={slice}
          total={total}
          onStep={setActive}
        />
      )}
    </div>
  );
}
