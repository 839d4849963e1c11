import { startTransition, useEffect, useRef, useState } from 'react';
import type { TriageSource, TriageSummary } from '../../domain/triage/triage.ts';

interface Answer {
  readonly summary: TriageSummary | null;
  readonly hasFailed: boolean;
}

/**
 * The summary of a source, asked for anew as it grows; that of another source takes its place when it
 * is there. One question is under way at a time: while a file is read, a slow answer is not asked for twice.
 */
export function useSummary(source: TriageSource, revision: number): Answer {
  const [answer, setAnswer] = useState<Answer>({ summary: null, hasFailed: false });
  const wanted = useRef({ source, revision });
  const isAsking = useRef(false);

  useEffect(() => {
    wanted.current = { source, revision };
    if (!isAsking.current) void askUntilSettled();

    async function askUntilSettled(): Promise<void> {
      isAsking.current = true;
      let asked = null;
      while (asked !== wanted.current) {
        asked = wanted.current;
        try {
          const summary = await asked.source.summary();
          // Drawing it anew gives way to the reader.
          startTransition(() => setAnswer({ summary, hasFailed: false }));
        } catch {
          setAnswer((before) => ({ ...before, hasFailed: true }));
        }
      }
      isAsking.current = false;
    }
  }, [source, revision]);

  return answer;
}
