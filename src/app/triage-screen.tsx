import type { TFunction } from 'i18next';
import { useMemo, useState } from 'react';
import type { SeveralErrors } from '../features/decoder/several-results.tsx';
import { TriageView } from '../features/triage/triage-view.tsx';
import { pasteSource } from './paste-source.ts';

interface PasteTriageProps extends SeveralErrors {
  readonly t: TFunction<'triage'>;
}

/** The several errors of a short paste. */
export function PasteTriage({ errors, text, secrets, ...view }: PasteTriageProps) {
  const [now] = useState(Date.now);
  const source = useMemo(() => pasteSource({ errors, text, secrets }, now), [errors, text, secrets, now]);
  return <TriageView source={source} revision={0} isReading={false} files={0} {...view} />;
}
