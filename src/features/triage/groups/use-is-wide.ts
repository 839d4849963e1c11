import { useSyncExternalStore } from 'react';

/** Whether lists have room side by side; the same width from which the table is laid out as one. */
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
