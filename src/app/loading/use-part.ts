import { useCallback, useEffect, useState } from 'react';
import type { Part, PartKey } from './part.ts';

interface PartOptions {
  /** Whether to fetch the part. Default: true. */
  readonly isWanted?: boolean;
  /** A different value for each use: the next use of a part that could not be loaded tries again. */
  readonly use?: unknown;
}

interface PartState<Value> {
  /**
   * The part, in the same render in which it is asked for if it has been loaded before. While another variant is
   * being fetched, the variant before, so that nothing flashes. `null` until the first variant is there.
   */
  readonly value: Value | null;
  /** Whether the wanted variant could not be loaded. */
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** Fetches a part as soon as a component wants it. */
export function usePart<Value, Key extends PartKey>(part: Part<Value, Key>, key: Key, { isWanted = true, use }: PartOptions = {}): PartState<Value> {
  const loaded = part.peek(key);
  // Boxed, because React would call a value that is a function.
  const [latest, setLatest] = useState({ value: loaded });
  const [failed, setFailed] = useState<{ readonly key: Key } | null>(null);
  const [retries, setRetries] = useState(0);
  const isDue = isWanted && loaded === null;
  if (loaded !== null && loaded !== latest.value) setLatest({ value: loaded });
  if (failed !== null && !(isDue && failed.key === key)) setFailed(null);

  useEffect(() => {
    if (!isDue) return;
    let isCurrent = true;
    part.load(key).then(
      (value) => isCurrent && setLatest({ value }),
      () => isCurrent && setFailed({ key }),
    );
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each use and each retry is a reason to try again
  }, [part, key, isDue, use, retries]);

  const retry = useCallback(() => setRetries((count) => count + 1), []);
  return { value: loaded ?? latest.value, hasFailed: failed !== null, retry };
}
