import type { CSSProperties } from 'react';
import type { ColumnId } from './table-model.tsx';

/**
 * The widths of the columns, as a property that the rows' grids read. They depend on no content: each
 * row is a grid of its own, and all of them have to agree.
 * @param timeWidth in widths of a digit
 */
export function getColumnTracks(columns: readonly ColumnId[], timeWidth: number): CSSProperties {
  const tracks: Readonly<Record<ColumnId, string>> = {
    time: `${timeWidth + 1}ch`,
    status: '4rem',
    code: '12.5rem',
    message: 'minmax(0, 2.6fr)',
    endpoint: 'minmax(0, 1.5fr)',
    trackingId: 'minmax(0, 1.7fr)',
    count: '4.5rem',
  };
  return { ['--triage-columns' as string]: columns.map((id) => tracks[id]).join(' ') };
}
