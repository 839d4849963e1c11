import { useEffect, useMemo } from 'react';
import type { Diagnosis } from '../../domain/diagnose/findings.ts';
import type { TriageRecord } from '../../domain/triage/triage.ts';
import type { Decoder } from './decoder.ts';
import { usePaste } from './paste-state.tsx';

/** What is known of an error beyond its code; `null` until the decoder is there. */
export function useDiagnosis(record: TriageRecord): Diagnosis | null {
  const { decoder, prepare } = usePaste();
  useEffect(() => {
    // What a worker has read is diagnosed here.
    if (decoder === null) prepare();
  }, [decoder, prepare]);
  return useMemo(() => (decoder === null ? null : diagnosisOf(record, decoder)), [record, decoder]);
}

function diagnosisOf({ error, text }: TriageRecord, decoder: Decoder): Diagnosis {
  try {
    return decoder.diagnose(error, text);
  } catch {
    // It promises not to throw. Should it break that promise, the result is still shown.
    return { findings: [], steps: [], verdict: error.verdict, lookFirst: false };
  }
}
