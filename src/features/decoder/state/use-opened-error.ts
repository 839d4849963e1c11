import { useEffect, useMemo, useState } from 'react';
import type { TriageRecord } from '../../../domain/triage/triage.ts';
import type { DecodeSession } from '../../../reader/session/decode-session.ts';
import { hasEnded } from '../../../reader/reader-status.ts';
import type { Input } from '../input/input.ts';
import type { Outcome } from './use-outcome.ts';
import { useFromSession } from './use-session.ts';

/** The error that is open, with the text that it stands in. */
export type OpenedError =
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly record: TriageRecord }
  /** Its file was changed, moved or deleted since it was read. */
  | { readonly kind: 'gone' };

const NONE: OpenedError = { kind: 'none' };

/** @param selected which of the errors found is open, from 0 */
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
  // Read again at the end: only then it is known how often the failure stands in the text.
  const isOver = useFromSession(session, (source) => hasEnded(source.status())) ?? false;
  useEffect(() => {
    if (session === null || !hasErrors) return;
    let isCurrent = true;
    session.record(selected).then(
      (record) => isCurrent && setCurrent({ session, opened: record === null ? { kind: 'gone' } : { kind: 'open', record } }),
      // The worker has died; the session says so.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the end is a reason to ask again
  }, [session, selected, hasErrors, isOver]);
  return current !== null && current.session === session ? current.opened : NONE;
}
