import type { RowTable } from './row-table.ts';
import type { TriageQuery, TriageSort } from '../triage.ts';

/** Compares two rows. Returns 0 only if both are the same row. */
export type RowOrder = (first: number, second: number) => number;

/** Creates the sort order of a query. Rows without the sorted value are last in both directions, and equal rows keep their text order. */
export function createRowOrder({ sort, isDescending }: Pick<TriageQuery, 'sort' | 'isDescending'>, rows: RowTable): RowOrder {
  const direction = isDescending ? -1 : 1;
  if (sort === 'order') return (first, second) => (first - second) * direction;
  const { isMissing, compare } = createValueOrder(sort, rows);
  return (first, second) => {
    const firstMissing = isMissing(first);
    if (firstMissing !== isMissing(second)) return firstMissing ? 1 : -1;
    return (firstMissing ? 0 : compare(first, second) * direction) || first - second;
  };
}

/** Returns whether repeated failures change the order of existing rows. */
export function isVolatileSort(sort: TriageSort): boolean {
  return sort === 'time' || sort === 'count';
}

/** Merges two sorted lists without sorting again. */
export function mergeRows(rows: Int32Array, more: Int32Array, order: RowOrder): Int32Array {
  const merged = new Int32Array(rows.length + more.length);
  let next = 0;
  let other = 0;
  for (let at = 0; at < merged.length; at += 1) {
    const row = rows[next];
    const added = more[other];
    const isRow = added === undefined || (row !== undefined && order(row, added) <= 0);
    merged[at] = (isRow ? row : added) ?? 0;
    if (isRow) next += 1;
    else other += 1;
  }
  return merged;
}

interface ValueOrder {
  readonly isMissing: (row: number) => boolean;
  readonly compare: RowOrder;
}

function createValueOrder(sort: Exclude<TriageSort, 'order'>, rows: RowTable): ValueOrder {
  switch (sort) {
    case 'time':
      return { isMissing: (row) => rows.time.get(row) === Number.NEGATIVE_INFINITY, compare: (first, second) => rows.time.get(first) - rows.time.get(second) };
    case 'status':
    case 'count': {
      const column = rows[sort];
      return { isMissing: (row) => column.get(row) === 0, compare: (first, second) => column.get(first) - column.get(second) };
    }
    case 'code':
    case 'message':
    case 'endpoint': {
      const column = rows[sort];
      return { isMissing: (row) => column.get(row) === 0, compare: (first, second) => rows.texts.compare(column.get(first), column.get(second)) };
    }
  }
}
