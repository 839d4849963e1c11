import { useEffect, useRef } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { useAnnounce } from '../../../ui/feedback/announcer.tsx';
import { usePaste } from '../state/paste-state.tsx';
import { ResultSection } from './result-section.tsx';
import { SessionResult } from './session-result.tsx';
import { TextResult } from './text-result.tsx';
import type { DecodedResultProps } from './decoded-result-props.ts';
import { useErrorName } from '../result/use-error-name.ts';

/** Delay before the result is announced. Milliseconds. */
const ANNOUNCE_DELAY_MS = 500;

/** Shows the result of the paste or the files; nothing if there is no input. */
export function DecodedResult(props: DecodedResultProps) {
  const { t } = useTranslation();
  const { outcome, inputNumber } = usePaste();
  useAnnounceOutcome();
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
      // Each input gets a new view, because a filter for the previous input could hide its errors.
      return <SessionResult key={inputNumber} session={outcome.session} {...props} />;
  }
}

/** Announces the decoded result when it has changed and settled. */
function useAnnounceOutcome(): void {
  const { t } = useTranslation();
  const { input, outcome, decodedInput } = usePaste();
  const announce = useAnnounce();
  const formatName = useErrorName();
  const result = outcome.kind === 'read' && decodedInput === input ? outcome.result : null;
  const [first] = result?.kind === 'found' ? result.errors : [];
  const count = result?.kind === 'found' ? result.errors.length : 0;
  const text =
    first !== undefined
      ? t(($) => $.result.announced, { summary: count > 1 ? t(($) => $.result.found, { count }) : formatName(first) })
      : result?.kind === 'nothing'
        ? t(($) => $.nothing.title)
        : '';
  const announced = useRef('');
  useEffect(() => {
    if (text === announced.current) return;
    const timer = setTimeout(() => {
      announced.current = text;
      if (text !== '') announce(text);
    }, ANNOUNCE_DELAY_MS);
    return () => clearTimeout(timer);
  }, [announce, text]);
}
