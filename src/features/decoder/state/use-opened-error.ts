import { useEffect, useMemo, useState } from 'react';
import type { TriageRecord } from '../../../domain/triage/triage.ts';
import type { DecodeSession } from '../../../reader/session/decode-session.ts';
import { hasEnded } from '../../../reader/reader-status.ts';
import type { Input } from '../input/input.ts';
import type { Outcome } from './use-outcome.ts';
import { useFromSession } from './use-session.ts';

/** The open error, with its text. */
export type OpenedError =
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly record: TriageRecord }
  /** Its file was changed, moved, or deleted after it was read. */
  | { readonly kind: 'gone' };

const NONE: OpenedError = { kind: 'none' };

/**
 * Loads the open error.
 * @param selected index of the open error, from 0
 */
export function useOpenedError(settled: Input, outcome: Outcome, selected: number): OpenedError {
  const session = outcome.kind === 'session' ? outcome.session : null;
  const fromSession = useRecord(session, selected);
  const fromText = useMemo((): OpenedError => {
    if (outcome.kind !== 'read' || outcome.result.kind !== 'found' || settled.kind !== 'text') return NONE;
    const error = outcome.result.errors[selected];
    return error === undefined ? NONE : { kind: 'open', record: { text: settled.text, error, secrets: outcome.secrets } };
  }, [settled, outcome, selected]);
  return session === null ? fromText : fromSession;
}

function useRecord(session: DecodeSession | null, selected: number): OpenedError {
  const [current, setCurrent] = useState<{ readonly session: DecodeSession; readonly opened: OpenedError } | null>(null);
  const hasErrors = useFromSession(session, (source) => source.status().errors > 0) ?? false;
  // Loaded again at the end, because only then the number of occurrences is final.
  const isOver = useFromSession(session, (source) => hasEnded(source.status())) ?? false;
  useEffect(() => {
    if (session === null || !hasErrors) return;
    let isCurrent = true;
    session.record(selected).then(
      (record) => isCurrent && setCurrent({ session, opened: record === null ? { kind: 'gone' } : { kind: 'open', record } }),
      // The worker has stopped; the session reports it.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the end of reading requires another request
  }, [session, selected, hasErrors, isOver]);
  return current !== null && current.session === session ? current.opened : NONE;
}
