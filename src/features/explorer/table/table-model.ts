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

/** What the table can do. Whatever is not registered here does not exist in it. */
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

/** Sorts words as readers of code expect: letter case aside, the same in every language. */
const collator = new Intl.Collator('en', { sensitivity: 'base' });

const helper = createColumnHelper<Features, CodeSummary>();

/** A constant outside of every component: a new array would make the table start over. */
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

/** The filters of the address, as the table keeps them. */
export function toColumnFilters({ status, fix, retry }: ExplorerParams): ColumnFiltersState {
  return [
    ...(status.length > 0 ? [{ id: 'status', value: status }] : []),
    ...(fix === null ? [] : [{ id: 'fix', value: fix }]),
    ...(retry === null ? [] : [{ id: 'retry', value: retry }]),
  ];
}

/** {@link toColumnFilters} for one code by itself. */
export function matchesFilters({ status, fix, retry }: ExplorerParams, summary: CodeSummary): boolean {
  const isOfStatus = status.length === 0 || status.some((wanted) => wanted === summary.status);
  return isOfStatus && (fix === null || fix === summary.verdict.fix) && (retry === null || retry === summary.verdict.retry);
}

/** The order of the address, as the table keeps it. Groups stay in the order of their status. */
export function toSortingState({ sort }: ExplorerParams): SortingState {
  return sort === null ? [] : [{ id: sort.column, desc: sort.descending }];
}
