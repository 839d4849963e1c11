import { useEffect, useMemo } from 'react';
import type { Diagnosis } from '../../../domain/diagnose/findings.ts';
import type { TokenClaims } from '../../../domain/diagnose/token/token-claims.ts';
import type { TriageRecord } from '../../../domain/triage/triage.ts';
import type { Decoder } from '../state/decoder.ts';
import { usePaste } from '../state/paste-state.tsx';
import { useFromSession } from '../state/use-session.ts';

/** Returns the diagnosis of an error; `null` until the decoder is loaded. */
export function useDiagnosis(record: TriageRecord): Diagnosis | null {
  const { decoder, outcome, preloadDecoder } = usePaste();
  const token = useFromSession(outcome.kind === 'session' ? outcome.session : null, (session) => session.token());
  useEffect(() => {
    // Worker results need the decoder on the page for their diagnosis.
    if (decoder === null) preloadDecoder();
  }, [decoder, preloadDecoder]);
  return useMemo(() => (decoder === null ? null : diagnoseRecord(record, decoder, token)), [record, decoder, token]);
}

function diagnoseRecord({ error, text }: TriageRecord, decoder: Decoder, token: TokenClaims | null): Diagnosis {
  try {
    return decoder.diagnose(error, text, token);
  } catch {
    // `diagnose` never throws by contract. If it does anyway, the result is still shown.
    return { findings: [], steps: [], verdict: error.verdict, lookFirst: false };
  }
}
