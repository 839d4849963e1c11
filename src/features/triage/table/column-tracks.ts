import type { CSSProperties } from 'react';
import type { ColumnId } from './table-model.tsx';

/**
 * Returns the column widths as a CSS property for the row grids. They must not depend on the content: each row
 * is a separate grid, and all rows must align.
 * @param timeWidth in digit widths
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
