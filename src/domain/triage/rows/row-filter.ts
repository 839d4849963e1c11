import { fold } from '../../search/fold.ts';
import { GroupTable } from '../group-table.ts';
import type { RowTable } from './row-table.ts';
import { toStoredWord, type StoredWord } from './text-store.ts';
import type { TriageQuery } from '../triage.ts';

/** Maximum number of words in a query. Additional words are ignored. */
const MAX_WORDS = 16;
const MAX_QUERY_CHARS = 1000;

/** The groups that rows are counted in. */
export interface RowGroups {
  readonly codes: GroupTable;
  readonly shapes: GroupTable;
  readonly endpoints: GroupTable;
}

/** Returns whether a query shows the row with this ID. */
export type RowFilter = (row: number) => boolean;

/** Combines the conditions of a query into one filter; `null` if there are none. */
export function createRowFilter(query: TriageQuery, rows: RowTable, groups: RowGroups): RowFilter | null {
  const filters: RowFilter[] = [];
  for (const [key, table, column] of [
    [query.code, groups.codes, rows.codeGroup],
    [query.shape, groups.shapes, rows.shapeGroup],
    [query.endpoint, groups.endpoints, rows.endpointGroup],
  ] as const) {
    if (key === null) continue;
    const selected = table.select(key);
    filters.push((row) => selected[column.get(row)] === 1);
  }
  const { period } = query;
  if (period !== null) {
    filters.push((row) => {
      const time = rows.time.get(row);
      return time >= period.start && time < period.end;
    });
  }
  const words = fold(query.text.slice(0, MAX_QUERY_CHARS)).split(/\s+/).filter((word) => word !== '').slice(0, MAX_WORDS);
  filters.push(...words.map((word) => createWordFilter(toStoredWord(word), rows)));
  if (filters.length === 0) return null;
  return (row) => filters.every((filter) => filter(row));
}

/** Returns whether new rows can change which existing rows a query shows. */
export function isVolatileQuery(query: TriageQuery): boolean {
  return [query.code, query.shape, query.endpoint].some((key) => GroupTable.isVolatile(key));
}

/** Rows with the same text are usually adjacent, so the filter caches the last result for each field. */
function createWordFilter(word: StoredWord, rows: RowTable): RowFilter {
  const fields = [rows.code, rows.message, rows.trackingId, rows.endpoint].map((column) => ({ column, ref: 0, isIn: false }));
  return (row) =>
    fields.some((field) => {
      const ref = field.column.get(row);
      if (ref !== field.ref) {
        field.ref = ref;
        field.isIn = rows.texts.includes(ref, word);
      }
      return field.isIn;
    });
}
