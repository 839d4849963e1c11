import type { TFunction } from 'i18next';
import { useDeferredValue, useMemo, useState } from 'react';
import type { FoundSeveral, SeveralErrors } from '../../features/decoder/results/several-results.tsx';
import { useSessionStatus } from '../../features/decoder/state/use-session.ts';
import { TriageView } from '../../features/triage/triage-view.tsx';
import { getUnreadFiles, hasEnded } from '../../reader/reader-status.ts';
import { createPasteSource } from '../decoding/paste-source.ts';

interface SeveralTriageProps extends SeveralErrors {
  readonly t: TFunction<'triage'>;
}

/** Several errors, wherever they were found. */
export function SeveralTriage({ found, ...view }: SeveralTriageProps) {
  return found.kind === 'text' ? <TextTriage found={found} {...view} /> : <SessionTriage found={found} {...view} />;
}

interface TextTriageProps extends Omit<SeveralTriageProps, 'found'> {
  readonly found: Extract<FoundSeveral, { readonly kind: 'text' }>;
}

function TextTriage({ found, selected, onOpen, ...view }: TextTriageProps) {
  const [now] = useState(Date.now);
  const { errors, text, secrets } = found;
  const source = useMemo(() => createPasteSource({ errors, text, secrets }, now), [errors, text, secrets, now]);
  return (
    <TriageView
      source={source}
      revision={0}
      isReading={false}
      files={0}
      selected={source.numbers.indexOf(selected)}
      onOpen={(id) => onOpen(source.numbers[id] ?? 0)}
      {...view}
    />
  );
}

interface SessionTriageProps extends Omit<SeveralTriageProps, 'found'> {
  readonly found: Extract<FoundSeveral, { readonly kind: 'session' }>;
}

function SessionTriage({ found: { session, files }, ...view }: SessionTriageProps) {
  // A large view is drawn bit by bit: whatever else the reader does comes first.
  const status = useDeferredValue(useSessionStatus(session));
  if (status === null) return null;
  const isReading = !hasEnded(status);
  return <TriageView source={session} revision={2 * status.read + (isReading ? 0 : 1)} isReading={isReading} files={Math.max(0, files - getUnreadFiles(status).length)} {...view} />;
}
