import { useSyncExternalStore } from 'react';

/** Whether there is room for lists side by side. The breakpoint is the same as for the table layout. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, isWide);
}

function isWide(): boolean {
  return getWideQuery().matches;
}

function subscribe(listener: () => void): () => void {
  const query = getWideQuery();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

function getWideQuery(): MediaQueryList {
  return matchMedia('(min-width: 60rem)');
}
