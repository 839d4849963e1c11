import { useEffect, useMemo } from 'react';
import type { Diagnosis } from '../../../domain/diagnose/findings.ts';
import type { TokenClaims } from '../../../domain/diagnose/token/token-claims.ts';
import type { TriageRecord } from '../../../domain/triage/triage.ts';
import type { Decoder } from '../state/decoder.ts';
import { usePaste } from '../state/paste-state.tsx';
import { useFromSession } from '../state/use-session.ts';

/** What is known of an error beyond its code; `null` until the decoder is there. */
export function useDiagnosis(record: TriageRecord): Diagnosis | null {
  const { decoder, outcome, preloadDecoder } = usePaste();
  const token = useFromSession(outcome.kind === 'session' ? outcome.session : null, (session) => session.token());
  useEffect(() => {
    // What a worker has read is diagnosed here.
    if (decoder === null) preloadDecoder();
  }, [decoder, preloadDecoder]);
  return useMemo(() => (decoder === null ? null : diagnoseRecord(record, decoder, token)), [record, decoder, token]);
}

function diagnoseRecord({ error, text }: TriageRecord, decoder: Decoder, token: TokenClaims | null): Diagnosis {
  try {
    return decoder.diagnose(error, text, token);
  } catch {
    // It promises not to throw. Should it break that promise, the result is still shown.
    return { findings: [], steps: [], verdict: error.verdict, lookFirst: false };
  }
}
