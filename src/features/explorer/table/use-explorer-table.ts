import { useTable } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { FIXERS, RETRIES, STATUSES, type Fixer, type Retry, type Status } from '../../../domain/catalogue/error-entry.ts';
import type { CodeSummary } from '../../../domain/catalogue/page-data.ts';
import type { ExplorerParams } from '../explorer-params.ts';
import { columns, features, toColumnFilters, toSortingState, type CodeRow } from './table-model.ts';

/** The visible codes of one status, or of codes without a stated status. */
export interface CodeGroup {
  readonly status: Status | null;
  readonly open: boolean;
  readonly rows: readonly CodeRow[];
}

/** Number of codes that each filter choice would leave, given the other filters. */
export interface Counts {
  readonly status: ReadonlyMap<Status, number>;
  readonly fix: ReadonlyMap<Fixer, number>;
  readonly retry: ReadonlyMap<Retry, number>;
}

const GROUPING = ['status'];
/** In display order. */
const GROUPS: readonly (Status | null)[] = [...STATUSES, null];

/** @param codes the codes that match the search, in documented order */
export function useExplorerTable(codes: readonly CodeSummary[], params: ExplorerParams) {
  /** Stored by status, so that a group that a filter hides keeps its state. */
  const [collapsed, setCollapsed] = useState<ReadonlySet<Status | null>>(new Set());
  const data = useMemo(() => [...codes], [codes]);
  const columnFilters = useMemo(() => toColumnFilters(params), [params]);
  const sorting = useMemo(() => toSortingState(params), [params]);
  const expanded = useMemo(
    () => Object.fromEntries(GROUPS.map((status) => [`status:${status}`, !collapsed.has(status)])),
    [collapsed],
  );

  const table = useTable({
    features,
    columns,
    data,
    getRowId: (row) => row.code,
    autoResetExpanded: false,
    state: { columnFilters, sorting, grouping: GROUPING, expanded },
  });

  const setGroupCollapsed = (status: Status | null, isCollapsed: boolean) =>
    setCollapsed((before) => new Set(GROUPS.filter((other) => (other === status ? isCollapsed : before.has(other)))));

  const groups = table
    .getSortedRowModel()
    .rows.map((group): CodeGroup & { readonly toggle: () => void } => {
      // The table library has no group value for rows without a status.
      const status = group.getValue<Status | null | undefined>('status') ?? null;
      const open = group.getIsExpanded();
      return { status, open, rows: group.subRows, toggle: () => setGroupCollapsed(status, open) };
    })
    .toSorted((a, b) => GROUPS.indexOf(a.status) - GROUPS.indexOf(b.status));

  const countValues = <Value extends Status | Fixer | Retry>(column: string, values: readonly Value[]) => {
    const found: ReadonlyMap<unknown, number> = table.getColumn(column)?.getFacetedUniqueValues() ?? new Map();
    return new Map(values.map((value) => [value, found.get(value) ?? 0]));
  };

  return {
    groups,
    shown: table.getFilteredRowModel().rows.length,
    counts: {
      status: countValues('status', STATUSES),
      fix: countValues('fix', FIXERS),
      retry: countValues('retry', RETRIES),
    } satisfies Counts,
    allOpen: groups.every((group) => group.open),
    openAll: (open: boolean) => setCollapsed(new Set(open ? [] : GROUPS)),
    openGroup: (status: Status | null) => setGroupCollapsed(status, false),
  };
}
