import { useDeferredValue, useEffect, useMemo } from 'react';
import type { Secret } from '../../../domain/decode/secrets/secret-kinds.ts';
import type { DecodeSession } from '../../../reader/session/decode-session.ts';
import type { DecodedResultProps } from './decoded-result-props.ts';
import { NothingFound } from './nothing-found.tsx';
import { OpenedResult } from './opened-result.tsx';
import { usePaste } from '../state/paste-state.tsx';
import { ProgressPanel } from '../progress/progress-panel.tsx';
import { ResultSection } from './result-section.tsx';
import { SeveralResults } from './several-results.tsx';
import { useFocusOnResult } from './use-focus-on-result.ts';
import { useFromSession } from '../state/use-session.ts';

/** Number of errors in a session, as far as it changes the view. */
type ErrorAmount = 'none' | 'one' | 'several';

const NO_SECRETS: readonly Secret[] = [];

interface SessionResultProps extends DecodedResultProps {
  readonly session: DecodeSession;
}

/** Shows the result and the reading progress of a long text or files. */
export function SessionResult({ session, renderSeveral, ...actions }: SessionResultProps) {
  const { decodedInput, selected, opened, decoder, preloadDecoder, select } = usePaste();
  // The view for several errors is large. Deferring it keeps the page responsive.
  const amount = useDeferredValue(useFromSession(session, getErrorAmount) ?? 'none');
  const hasNone = useFromSession(session, ({ status }) => status().state === 'finished' && status().errors === 0) ?? false;
  const token = useFromSession(session, (source) => source.token());
  const isNothing = hasNone && (decodedInput.kind === 'text' || decodedInput.files.length > 0);
  useEffect(() => {
    // The token from the worker needs the decoder on the page.
    if (token !== null) preloadDecoder();
  }, [token, preloadDecoder]);
  const findings = useMemo(() => (token === null ? [] : (decoder?.diagnoseClaims(token) ?? [])), [token, decoder]);
  useFocusOnResult(isNothing || (amount === 'one' && opened.kind !== 'none'));
  const shown = opened.kind === 'none' ? null : <OpenedResult opened={opened} {...actions} />;
  return (
    <>
      <ProgressPanel session={session} />
      {isNothing && (
        <ResultSection>
          <NothingFound reason="unrecognised" secrets={NO_SECRETS} findings={findings} isText={decodedInput.kind === 'text'} />
        </ResultSection>
      )}
      {amount === 'one' && shown !== null && <ResultSection>{shown}</ResultSection>}
      {amount === 'several' && (
        <SeveralResults
          found={{ kind: 'session', session, files: decodedInput.kind === 'files' ? decodedInput.files.length : 0 }}
          selected={selected}
          onSelect={select}
          render={renderSeveral}
        >
          {shown}
        </SeveralResults>
      )}
    </>
  );
}

function getErrorAmount(session: DecodeSession): ErrorAmount {
  const { errors } = session.status();
  if (errors === 0) return 'none';
  return errors === 1 ? 'one' : 'several';
}
