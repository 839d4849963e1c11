import { useRef, type KeyboardEvent } from 'react';
import type { ErrorCode } from '../../../domain/catalogue/published-ids.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { StatusBadge, getStatusTone } from '../../../ui/feedback/status-badge.tsx';
import type { CodeGroup } from './use-explorer-table.ts';
import { SORT_COLUMNS, type Sort, type SortColumn } from '../explorer-params.ts';
import { ExplorerRow } from './explorer-row.tsx';

interface ExplorerTableProps {
  readonly groups: readonly (CodeGroup & { readonly toggle: () => void })[];
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
  readonly decoded: ErrorCode | null;
  readonly busy: boolean;
  /** Whether the table mixes services. Each code outside the official table then shows its service. */
  readonly isMixed: boolean;
}

/**
 * Shows the codes, grouped by HTTP status. The native table has explicit roles: on narrow screens, rows become
 * blocks, and browsers drop the roles of tables with such a layout.
 */
export function ExplorerTable({ groups, sort, onSort, decoded, busy, isMixed }: ExplorerTableProps) {
  const { t } = useTranslation();
  const table = useRef<HTMLTableElement>(null);
  return (
    <table
      ref={table}
      role="table"
      className="explorer-table"
      aria-label={t(($) => $.explorer.table)}
      aria-busy={busy}
      onKeyDown={(event) => moveRowFocus(event, table.current)}
    >
      <thead role="rowgroup">
        <tr role="row">
          {SORT_COLUMNS.map((column) => (
            <SortableHeader key={column} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      {groups.map(({ status, open, rows, toggle }) => (
        <tbody key={status ?? 'none'} role="rowgroup" className={`explorer-group tone-${getStatusTone(status)}`}>
          <tr role="row" className="group-row">
            <th role="rowheader" scope="rowgroup" colSpan={4}>
              <button type="button" aria-expanded={open} onClick={toggle}>
                <span className="chevron" aria-hidden="true" />
                <StatusBadge status={status} /> <span className="group-name">{t(($) => $.status[status ?? 'unknown'])}</span>{' '}
                <span className="group-count">{t(($) => $.explorer.codes, { count: rows.length })}</span>
              </button>
            </th>
          </tr>
          {rows.map((row) => (
            <ExplorerRow key={row.id} summary={row.original} hidden={!open} decoded={row.original.code === decoded} showService={isMixed} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface SortableHeaderProps {
  readonly column: SortColumn;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
}

/** A header that cycles through ascending, descending, and documented order. */
function SortableHeader({ column, sort, onSort }: SortableHeaderProps) {
  const { t } = useTranslation();
  const active = sort?.column === column ? sort : null;
  const next = active === null ? { column, descending: false } : active.descending ? null : { column, descending: true };
  const direction = active === null ? undefined : active.descending ? 'descending' : 'ascending';
  return (
    <th role="columnheader" scope="col" className={`head-${column}`} {...(direction !== undefined && { 'aria-sort': direction })}>
      <button type="button" onClick={() => onSort(next)}>
        {t(($) => $.explorer.columns[column])}
        <span className="sort-arrow" aria-hidden="true" data-direction={direction ?? 'none'} />
      </button>
    </th>
  );
}

/** Moves the focus between codes with the arrow keys, Home, and End. */
function moveRowFocus(event: KeyboardEvent, table: HTMLTableElement | null): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || table === null) return;
  const links = [...table.querySelectorAll<HTMLElement>('tr:not([hidden]) .row-link')];
  const at = links.findIndex((link) => link === document.activeElement);
  if (at === -1) return;
  const target = getTargetIndex(event.key, at, links.length);
  if (target === null) return;
  event.preventDefault();
  links[target]?.focus();
}

function getTargetIndex(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, length - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
