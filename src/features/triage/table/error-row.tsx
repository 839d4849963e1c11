import { memo } from 'react';
import { flexRender } from '@tanstack/react-table';
import type { TriageRow } from '../../../domain/triage/triage.ts';
import { getStatusTone } from '../../../ui/feedback/status-badge.tsx';
import type { ColumnId, SlotRow } from './table-model.tsx';

interface ErrorRowProps {
  readonly row: SlotRow;
  /** The content is passed separately, because the table recreates its row objects while the content stays the same. */
  readonly content: TriageRow | null;
  /** CSS pixels from the top of the list; `null` if the rows are in normal flow. */
  readonly offset: number | null;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly columns: readonly ColumnId[];
  readonly onFocus: (index: number) => void;
  readonly onOpen: (id: number) => void;
}

/** Shows one error. The code is a button that opens it. A click anywhere in the row does the same, unless it ends a text selection. */
export const ErrorRow = memo(function ErrorRow({ row, content, offset, isActive, isOpen, onFocus, onOpen }: ErrorRowProps) {
  const { index } = row.original;
  const open = () => {
    onFocus(index);
    if (content !== null) onOpen(content.id);
  };
  return (
    <tr
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      data-open={isOpen}
      className={content === null || content.status === null ? 'triage-row' : `triage-row tone-${getStatusTone(content.status)}`}
      {...(offset !== null && { style: { transform: `translateY(${offset}px)` } })}
      onClick={() => {
        if (getSelection()?.isCollapsed !== false) open();
      }}
    >
      {row.getVisibleCells().map((cell) => {
        const shown = flexRender(cell.column.columnDef.cell, cell.getContext());
        return cell.column.id === 'code' ? (
          <th key={cell.id} role="rowheader" scope="row" className="triage-code">
            <button
              type="button"
              tabIndex={isActive ? 0 : -1}
              {...(isOpen && { 'aria-current': true })}
              onFocus={() => onFocus(index)}
              onClick={(event) => {
                event.stopPropagation();
                open();
              }}
            >
              {shown}
            </button>
          </th>
        ) : (
          <td key={cell.id} role="cell" className={`triage-${cell.column.id}`}>
            {shown}
          </td>
        );
      })}
    </tr>
  );
}, isSameRow);

function isSameRow(before: ErrorRowProps, after: ErrorRowProps): boolean {
  return (
    before.content === after.content &&
    before.row.original.index === after.row.original.index &&
    before.offset === after.offset &&
    before.isActive === after.isActive &&
    before.isOpen === after.isOpen &&
    before.columns.join(' ') === after.columns.join(' ') &&
    before.onOpen === after.onOpen
  );
}
