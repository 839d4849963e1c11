import { startTransition, useEffect, useRef, useState } from 'react';
import type { TriageSource, TriageSummary } from '../../domain/triage/triage.ts';

interface SummaryState {
  readonly summary: TriageSummary | null;
  readonly hasFailed: boolean;
}

/**
 * The summary of a source, asked for anew as it grows; that of another source takes its place when it
 * is there. One question is under way at a time: while a file is read, a slow answer is not asked for twice.
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
          // Drawing it anew gives way to the reader.
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
