import { startTransition, useEffect, useMemo, useState } from 'react';
import type { TriageQuery, TriageSource } from '../../../domain/triage/triage.ts';
import { RowWindows } from './row-windows.ts';
import { ALL_ROWS } from '../triage-query.ts';

/**
 * Returns the rows of a query. They load as they become visible and reload as the source grows. The rows of the
 * previous source stay until those of a new source arrive.
 */
export function useRowWindows(source: TriageSource, query: TriageQuery, revision: number): RowWindows {
  const current = useMemo(() => new RowWindows(source, ALL_ROWS), [source]);
  const [shown, setShown] = useState(current);
  const [, setVersion] = useState(current.version);
  useEffect(() => {
    // `useSyncExternalStore` would render all rows in one task, which takes longer than a frame.
    const update = () => startTransition(() => setVersion(current.version()));
    update();
    return current.subscribe(update);
  }, [current]);
  useEffect(() => current.setQuery(query), [current, query]);
  // oxlint-disable-next-line react/exhaustive-deps -- a new revision means that there are new rows to load
  useEffect(() => current.refresh(), [current, revision]);
  if (shown !== current && current.total !== null) setShown(current);
  return shown;
}
