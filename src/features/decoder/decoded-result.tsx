import { useEffect, useRef, type ReactNode } from 'react';
import type { ErrorCode } from '../../domain/catalogue/published-ids.ts';
import type { CodeDetail } from '../../domain/catalogue/views.ts';
import type { Language } from '../../domain/language.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { ErrorResult } from './error-result.tsx';
import { NothingFound } from './nothing-found.tsx';
import { usePaste } from './paste-state.tsx';
import { SeveralResults, type SeveralErrors } from './several-results.tsx';
import { useErrorName } from './use-error-name.ts';
import { useFocusOnResult } from './use-focus-on-result.ts';

/** How long the result rests before it is said. Milliseconds. */
const REST = 500;

interface DecodedResultProps {
  readonly loadDetail: (language: Language, code: ErrorCode) => Promise<CodeDetail>;
  readonly onShowInTable: (code: ErrorCode) => void;
  readonly renderSeveral: (several: SeveralErrors) => ReactNode;
}

/** What the paste says; nothing while there is none. */
export function DecodedResult({ loadDetail, onShowInTable, renderSeveral }: DecodedResultProps) {
  const { t } = useTranslation();
  const { outcome, settled, selected, error, select } = usePaste();
  useAnnouncedOutcome();
  useFocusOnResult(outcome.kind === 'read' && !(outcome.result.kind === 'found' && outcome.result.errors.length > 1));

  switch (outcome.kind) {
    case 'idle':
    case 'reading':
    case 'too-long':
      return null;
    case 'load-failed':
    case 'failed':
      return (
        <section className="result" aria-label={t(($) => $.result.label)}>
          <p role="alert">{t(($) => (outcome.kind === 'failed' ? $.nothing.failed : $.nothing.loadFailed))}</p>
        </section>
      );
    case 'read': {
      const { result, secrets } = outcome;
      if (result.kind === 'empty') return null;
      if (result.kind === 'nothing') {
        return (
          <section className="result" aria-label={t(($) => $.result.label)}>
            <NothingFound reason={result.reason} secrets={secrets} />
          </section>
        );
      }
      if (error === null) return null;
      const shown = (
        <ErrorResult error={error} text={settled} secrets={secrets} loadDetail={loadDetail} onShowInTable={onShowInTable} />
      );
      return result.errors.length === 1 ? (
        <section className="result" aria-label={t(($) => $.result.label)} id="decoded">
          {shown}
        </section>
      ) : (
        <SeveralResults
          given={{ errors: result.errors, text: settled, secrets }}
          selected={selected}
          onSelect={select}
          render={renderSeveral}
        >
          {shown}
        </SeveralResults>
      );
    }
  }
}

/** Says what was decoded, when the result has changed and come to rest. */
function useAnnouncedOutcome(): void {
  const { t } = useTranslation();
  const { paste, outcome, settled } = usePaste();
  const announce = useAnnounce();
  const nameOf = useErrorName();
  const result = outcome.kind === 'read' && settled === paste.text ? outcome.result : null;
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
