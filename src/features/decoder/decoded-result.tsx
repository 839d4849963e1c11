import { useEffect, useRef, type ReactNode } from 'react';
import type { Service } from '../../domain/catalogue/error-entry.ts';
import type { ErrorCode } from '../../domain/catalogue/published-ids.ts';
import type { CodeDetail } from '../../domain/catalogue/page-data.ts';
import type { Language } from '../../domain/language.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import type { Diagnosis } from '../../domain/diagnose/findings.ts';
import type { TriageRecord } from '../../domain/triage/triage.ts';
import { usePaste } from './paste-state.tsx';
import { ResultSection } from './result-section.tsx';
import { SessionResult } from './session-result.tsx';
import type { SeveralErrors } from './several-results.tsx';
import { TextResult } from './text-result.tsx';
import { useErrorName } from './use-error-name.ts';

/** How long the result rests before it is said. Milliseconds. */
const REST = 500;

export interface DecodedResultProps {
  readonly loadDetail: (language: Language, code: ErrorCode) => Promise<CodeDetail>;
  readonly onShowInTable: (code: ErrorCode, origin: Service) => void;
  /** The link to the check page was clicked. */
  readonly onCheck: (click: MouseEvent, record: TriageRecord) => void;
  /** What can be taken away from an open error. */
  readonly renderReport: (record: TriageRecord, diagnosis: Diagnosis | null) => ReactNode;
  readonly renderSeveral: (several: SeveralErrors) => ReactNode;
}

/** What the paste or the files say; nothing while there are none. */
export function DecodedResult(props: DecodedResultProps) {
  const { t } = useTranslation();
  const { outcome, number } = usePaste();
  useAnnouncedOutcome();
  switch (outcome.kind) {
    case 'idle':
    case 'waiting':
    case 'too-long':
      return null;
    case 'load-failed':
    case 'failed':
      return (
        <ResultSection>
          <p role="alert">{t(($) => (outcome.kind === 'failed' ? $.nothing.failed : $.nothing.loadFailed))}</p>
        </ResultSection>
      );
    case 'read':
      return <TextResult result={outcome.result} secrets={outcome.secrets} findings={outcome.findings} {...props} />;
    case 'session':
      // Another input is another view: a filter of the one before would hide its errors.
      return <SessionResult key={number} session={outcome.session} {...props} />;
  }
}

/** Says what was decoded, when the result has changed and come to rest. */
function useAnnouncedOutcome(): void {
  const { t } = useTranslation();
  const { input, outcome, settled } = usePaste();
  const announce = useAnnounce();
  const nameOf = useErrorName();
  const result = outcome.kind === 'read' && settled === input ? outcome.result : null;
  const [first] = result?.kind === 'found' ? result.errors : [];
  const count = result?.kind === 'found' ? result.errors.length : 0;
  const text =
    first !== undefined
      ? t(($) => $.result.announced, { summary: count > 1 ? t(($) => $.result.found, { count }) : nameOf(first) })
      : result?.kind === 'nothing'
        ? t(($) => $.nothing.title)
        : '';
  const said = useRef('');
  useEffect(() => {
    if (text === said.current) return;
    const timer = setTimeout(() => {
      said.current = text;
      if (text !== '') announce(text);
    }, REST);
    return () => clearTimeout(timer);
  }, [announce, text]);
}
