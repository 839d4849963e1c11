import { startTransition, useEffect, useRef, useState } from 'react';
import type { TriageSource, TriageSummary } from '../../domain/triage/triage.ts';

interface SummaryState {
  readonly summary: TriageSummary | null;
  readonly hasFailed: boolean;
}

/**
 * Returns the summary of a source and reloads it as the source grows. The previous source's summary stays until
 * the new one arrives. Only one request is pending at a time, so that a slow response is not requested twice
 * while a file is read.
 */
export function useSummary(source: TriageSource, revision: number): SummaryState {
  const [answer, setAnswer] = useState<SummaryState>({ summary: null, hasFailed: false });
  const latest = useRef({ source, revision });
  const isLoading = useRef(false);

  useEffect(() => {
    latest.current = { source, revision };
    if (!isLoading.current) void loadUntilCurrent();

    async function loadUntilCurrent(): Promise<void> {
      isLoading.current = true;
      let current = null;
      while (current !== latest.current) {
        current = latest.current;
        try {
          const summary = await current.source.summary();
          // Rerendering has lower priority than user input.
          startTransition(() => setAnswer({ summary, hasFailed: false }));
        } catch {
          setAnswer((before) => ({ ...before, hasFailed: true }));
        }
      }
      isLoading.current = false;
    }
  }, [source, revision]);

  return answer;
}
