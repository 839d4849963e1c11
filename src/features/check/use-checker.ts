import { useCallback, useState } from 'react';
import type { Checker } from './checker.ts';

/** Loads the checker with the first request and retries with the next request if loading fails. */
export function useChecker(load: () => Promise<Checker>) {
  const [checker, setChecker] = useState<Checker | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const preload = useCallback(async (): Promise<Checker | null> => {
    try {
      const loaded = await load();
      setChecker(loaded);
      setFailed(false);
      return loaded;
    } catch {
      setFailed(true);
      return null;
    }
  }, [load]);
  return { checker, hasFailed, preload };
}
