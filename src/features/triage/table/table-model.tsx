import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  type Row,
  type SortingState,
} from '@tanstack/react-table';
import { TRIAGE_SORTS, type TriageQuery, type TriageRow } from '../../../domain/triage/triage.ts';
import { CodeCell, CountCell, EndpointCell, MessageCell, StatusCell, TimeCell, TrackingIdCell } from './cells.tsx';

/** A place in the table, and the row that stands there; `null` while it is fetched. */
export interface RowSlot {
  /** Among all rows that the query gives. */
  readonly index: number;
  readonly row: TriageRow | null;
}

/** Rows come sorted and filtered from the source: the table does neither itself. */
export const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });

export type Features = typeof features;
export type SlotRow = Row<Features, RowSlot>;

export const COLUMNS = ['time', 'status', 'code', 'message', 'endpoint', 'trackingId', 'count'] as const;
export type ColumnId = (typeof COLUMNS)[number];

const helper = createColumnHelper<Features, RowSlot>();

/** A constant outside of every component: a new array would make the table start over. */
export const columns = helper.columns([
  helper.accessor((slot) => slot.row?.time, { id: 'time', sortDescFirst: false, cell: ({ row }) => <TimeCell row={row.original.row} /> }),
  helper.accessor((slot) => slot.row?.status, { id: 'status', sortDescFirst: false, cell: ({ row }) => <StatusCell row={row.original.row} /> }),
  helper.accessor((slot) => slot.row?.code, { id: 'code', sortDescFirst: false, cell: ({ row }) => <CodeCell row={row.original.row} /> }),
  helper.accessor((slot) => slot.row?.message, { id: 'message', sortDescFirst: false, cell: ({ row }) => <MessageCell row={row.original.row} /> }),
  helper.accessor((slot) => slot.row?.endpoint, { id: 'endpoint', sortDescFirst: false, cell: ({ row }) => <EndpointCell row={row.original.row} /> }),
  helper.accessor((slot) => slot.row?.trackingId, { id: 'trackingId', enableSorting: false, cell: ({ row }) => <TrackingIdCell row={row.original.row} /> }),
  // The most frequent first is what one looks for.
  helper.accessor((slot) => slot.row?.count, { id: 'count', sortDescFirst: true, cell: ({ row }) => <CountCell row={row.original.row} /> }),
]);

/** The order of a query, as the table keeps it; that of the text is none. */
export function toSortingState({ sort, isDescending }: TriageQuery): SortingState {
  return sort === 'order' ? [] : [{ id: sort, desc: isDescending }];
}

/** The order that the table asks for, as a query keeps it. */
export function toQueryOrder([first]: SortingState): Pick<TriageQuery, 'sort' | 'isDescending'> {
  const sort = TRIAGE_SORTS.find((known) => known === first?.id) ?? 'order';
  return { sort, isDescending: sort !== 'order' && first?.desc === true };
}
