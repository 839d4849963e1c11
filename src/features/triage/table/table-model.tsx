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

/** A position in the table and its row; `null` while the row is loading. */
export interface RowSlot {
  /** Index among all rows of the query. */
  readonly index: number;
  readonly row: TriageRow | null;
}

/** The source sorts and filters the rows, not the table library. */
export const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });

export type Features = typeof features;
export type SlotRow = Row<Features, RowSlot>;

export const COLUMNS = ['time', 'status', 'code', 'message', 'endpoint', 'trackingId', 'count'] as const;
export type ColumnId = (typeof COLUMNS)[number];

const helper = createColumnHelper<Features, RowSlot>();

/** A module constant, because a new array would reset the table. */
export const columns = helper.columns([
  helper.accessor((slot) => slot.row?.time, { id: 'time', sortDescFirst: false, cell: ({ row }) => <TimeCell row={row.original.row} /> }),
  helper.accessor((slot) => slot.row?.status, { id: 'status', sortDescFirst: false, cell: ({ row }) => <StatusCell row={row.original.row} /> }),
  helper.accessor((slot) => slot.row?.code, { id: 'code', sortDescFirst: false, cell: ({ row }) => <CodeCell row={row.original.row} /> }),
  helper.accessor((slot) => slot.row?.message, { id: 'message', sortDescFirst: false, cell: ({ row }) => <MessageCell row={row.original.row} /> }),
  helper.accessor((slot) => slot.row?.endpoint, { id: 'endpoint', sortDescFirst: false, cell: ({ row }) => <EndpointCell row={row.original.row} /> }),
  helper.accessor((slot) => slot.row?.trackingId, { id: 'trackingId', enableSorting: false, cell: ({ row }) => <TrackingIdCell row={row.original.row} /> }),
  // Users look for the most frequent errors first.
  helper.accessor((slot) => slot.row?.count, { id: 'count', sortDescFirst: true, cell: ({ row }) => <CountCell row={row.original.row} /> }),
]);

/** Converts the order of a query to the format of the table library; text order is empty. */
export function toSortingState({ sort, isDescending }: TriageQuery): SortingState {
  return sort === 'order' ? [] : [{ id: sort, desc: isDescending }];
}

/** Converts the order of the table library to the format of a query. */
export function toQueryOrder([first]: SortingState): Pick<TriageQuery, 'sort' | 'isDescending'> {
  const sort = TRIAGE_SORTS.find((known) => known === first?.id) ?? 'order';
  return { sort, isDescending: sort !== 'order' && first?.desc === true };
}
