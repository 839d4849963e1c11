import type { Header } from '@tanstack/react-table';
import type { ColumnId, Features, RowSlot } from './table-model.tsx';
import { useTriageTexts } from '../triage-texts.tsx';

interface SortHeaderProps {
  readonly header: Header<Features, RowSlot>;
  readonly id: ColumnId;
  readonly sorted: false | 'asc' | 'desc';
}

/** A header that sorts in one direction, then the other, then in text order. */
export function SortHeader({ header, id, sorted }: SortHeaderProps) {
  const t = useTriageTexts();
  const { column } = header;
  const direction = sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending';
  const name = t(($) => $.columns[id]);
  return (
    <th role="columnheader" scope="col" className={`triage-${id}`} {...(direction !== undefined && { 'aria-sort': direction })}>
      {column.getCanSort() ? (
        <button type="button" onClick={column.getToggleSortingHandler()}>
          {name}
          <span className="sort-arrow" aria-hidden="true" data-direction={direction ?? 'none'} />
        </button>
      ) : (
        name
      )}
    </th>
  );
}
