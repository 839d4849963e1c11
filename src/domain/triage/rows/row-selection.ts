import { isVolatileQuery, createRowFilter, type RowGroups } from './row-filter.ts';
import { isVolatileSort, mergeRows, createRowOrder } from './row-order.ts';
import type { RowTable } from './row-table.ts';
import type { TriageQuery } from '../triage.ts';

/** Change counters that show whether a cached selection is stale. */
export interface RowVersions {
  /** Changes to times and counts of existing rows. */
  readonly counts: number;
  /** Other changes to existing rows. */
  readonly contents: number;
}

/** The rows of one query, in its order. Adds new rows without checking existing rows again. */
export class RowSelection {
  readonly #query: TriageQuery;
  readonly #rows: RowTable;
  readonly #groups: RowGroups;
  #selected: Int32Array = new Int32Array(0);
  #selectedRows = 0;
  #versions: RowVersions = { counts: 0, contents: 0 };

  constructor(query: TriageQuery, rows: RowTable, groups: RowGroups) {
    this.#query = query;
    this.#rows = rows;
    this.#groups = groups;
  }

  isForQuery(query: TriageQuery): boolean {
    return createQueryKey(query) === createQueryKey(this.#query);
  }

  /** Returns row IDs. An array returned earlier does not change when rows are added. */
  getRows(versions: RowVersions): Int32Array {
    if (this.#isOld(versions)) {
      this.#selected = new Int32Array(0);
      this.#selectedRows = 0;
    }
    this.#versions = versions;
    if (this.#selectedRows < this.#rows.size) this.#extend();
    return this.#selected;
  }

  #isOld(versions: RowVersions): boolean {
    if (versions.contents !== this.#versions.contents) return true;
    const hasMoreRows = this.#selectedRows < this.#rows.size;
    const hasOtherCounts = versions.counts !== this.#versions.counts;
    if (isVolatileQuery(this.#query)) return hasMoreRows || hasOtherCounts;
    return hasOtherCounts && (isVolatileSort(this.#query.sort) || this.#query.period !== null);
  }

  #extend(): void {
    const filter = createRowFilter(this.#query, this.#rows, this.#groups);
    const order = createRowOrder(this.#query, this.#rows);
    const more = new Int32Array(this.#rows.size - this.#selectedRows);
    let length = 0;
    for (let row = this.#selectedRows; row < this.#rows.size; row += 1) {
      if (filter !== null && !filter(row)) continue;
      more[length] = row;
      length += 1;
    }
    const added = more.subarray(0, length);
    if (this.#query.sort !== 'order' || this.#query.isDescending) added.sort(order);
    this.#selected = this.#selectedRows === 0 ? added : mergeRows(this.#selected, added, order);
    this.#selectedRows = this.#rows.size;
  }
}

function createQueryKey({ text, code, shape, endpoint, period, sort, isDescending }: TriageQuery): string {
  return JSON.stringify([text, code, shape, endpoint, period?.start ?? null, period?.end ?? null, sort, isDescending]);
}
