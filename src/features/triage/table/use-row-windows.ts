import { startTransition, useEffect, useMemo, useState } from 'react';
import type { TriageQuery, TriageSource } from '../../../domain/triage/triage.ts';
import { RowWindows } from './row-windows.ts';
import { ALL_ROWS } from '../triage-query.ts';

/**
 * The rows that a query gives, fetched as they are looked at, and anew as the source grows. Those of
 * another source take the place of the ones before when they are there.
 */
export function useRowWindows(source: TriageSource, query: TriageQuery, revision: number): RowWindows {
  const current = useMemo(() => new RowWindows(source, ALL_ROWS), [source]);
  const [shown, setShown] = useState(current);
  const [, setVersion] = useState(current.version);
  useEffect(() => {
    // Not `useSyncExternalStore`: it draws all rows in one task, and a screenful of them takes longer than a frame.
    const update = () => startTransition(() => setVersion(current.version()));
    update();
    return current.subscribe(update);
  }, [current]);
  useEffect(() => current.setQuery(query), [current, query]);
  // oxlint-disable-next-line react/exhaustive-deps -- the revision says that there is something to fetch
  useEffect(() => current.refresh(), [current, revision]);
  if (shown !== current && current.total !== null) setShown(current);
  return shown;
}
