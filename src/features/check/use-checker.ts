import { useCallback, useState } from 'react';
import type { Checker } from './checker.ts';

/** Fetches what checks a request with the first one, and tries again with the next after a failure. */
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
