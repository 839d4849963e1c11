import {
  columnFacetingFeature,
  columnFilteringFeature,
  columnGroupingFeature,
  createColumnHelper,
  createExpandedRowModel,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  filterFn_arrHas,
  filterFn_equals,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
  type ColumnFiltersState,
  type Row,
  type SortingState,
} from '@tanstack/react-table';
import { FIXERS, RETRIES } from '../../../domain/catalogue/error-entry.ts';
import type { CodeSummary } from '../../../domain/catalogue/page-data.ts';
import type { ExplorerParams } from '../explorer-params.ts';

/** The registered table features. The table supports nothing else. */
export const features = tableFeatures({
  columnFilteringFeature,
  columnFacetingFeature,
  columnGroupingFeature,
  rowExpandingFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  groupedRowModel: createGroupedRowModel(),
  expandedRowModel: createExpandedRowModel(),
  sortedRowModel: createSortedRowModel(),
});

export type Features = typeof features;
export type CodeRow = Row<Features, CodeSummary>;

/** Sorts words without regard to case, the same in every language. */
const collator = new Intl.Collator('en', { sensitivity: 'base' });

const helper = createColumnHelper<Features, CodeSummary>();

/** A module constant, because a new array would reset the table. */
export const columns = helper.columns([
  helper.accessor('status', { filterFn: filterFn_arrHas }),
  helper.accessor('code', {
    sortFn: (a, b) => collator.compare(a.original.code, b.original.code),
  }),
  helper.accessor('template', {
    id: 'message',
    sortFn: (a, b) => collator.compare(a.original.template, b.original.template),
  }),
  helper.accessor((row) => row.verdict.fix, {
    id: 'fix',
    filterFn: filterFn_equals,
    sortFn: (a, b) => FIXERS.indexOf(a.original.verdict.fix) - FIXERS.indexOf(b.original.verdict.fix),
  }),
  helper.accessor((row) => row.verdict.retry, {
    id: 'retry',
    filterFn: filterFn_equals,
    sortFn: (a, b) => RETRIES.indexOf(a.original.verdict.retry) - RETRIES.indexOf(b.original.verdict.retry),
  }),
]);

/** Converts the filters of the URL to the format of the table library. */
export function toColumnFilters({ status, fix, retry }: ExplorerParams): ColumnFiltersState {
  return [
    ...(status.length > 0 ? [{ id: 'status', value: status }] : []),
    ...(fix === null ? [] : [{ id: 'fix', value: fix }]),
    ...(retry === null ? [] : [{ id: 'retry', value: retry }]),
  ];
}

/** {@link toColumnFilters} for a single code. */
export function matchesFilters({ status, fix, retry }: ExplorerParams, summary: CodeSummary): boolean {
  const isOfStatus = status.length === 0 || status.some((wanted) => wanted === summary.status);
  return isOfStatus && (fix === null || fix === summary.verdict.fix) && (retry === null || retry === summary.verdict.retry);
}

/** Converts the sort order of the URL to the format of the table library. Groups stay in status order. */
export function toSortingState({ sort }: ExplorerParams): SortingState {
  return sort === null ? [] : [{ id: sort.column, desc: sort.descending }];
}
