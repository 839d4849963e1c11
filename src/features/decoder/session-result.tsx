import { useDeferredValue, useEffect, useMemo } from 'react';
import type { Secret } from '../../domain/decode/secrets/secret-kinds.ts';
import type { DecodeSession } from '../../reading/decode-session.ts';
import type { DecodedResultProps } from './decoded-result.tsx';
import { NothingFound } from './nothing-found.tsx';
import { OpenedResult } from './opened-result.tsx';
import { usePaste } from './paste-state.tsx';
import { ReadingPanel } from './reading-panel.tsx';
import { ResultSection } from './result-section.tsx';
import { SeveralResults } from './several-results.tsx';
import { useFocusOnResult } from './use-focus-on-result.ts';
import { useFromSession } from './use-session.ts';

/** How many errors a session has found, as far as it makes a difference to what is shown. */
type Amount = 'none' | 'one' | 'several';

const NO_SECRETS: readonly Secret[] = [];

interface SessionResultProps extends DecodedResultProps {
  readonly session: DecodeSession;
}

/** What a long text or files say, and how far they have been read. */
export function SessionResult({ session, renderSeveral, ...actions }: SessionResultProps) {
  const { settled, selected, opened, decoder, prepare, select } = usePaste();
  // The view of several errors is large: it is drawn bit by bit, and the page goes on meanwhile.
  const amount = useDeferredValue(useFromSession(session, amountIn) ?? 'none');
  const hasNone = useFromSession(session, ({ status }) => status().state === 'finished' && status().errors === 0) ?? false;
  const token = useFromSession(session, (from) => from.token());
  const isNothing = hasNone && (settled.kind === 'text' || settled.files.length > 0);
  useEffect(() => {
    // What a worker has read is judged here.
    if (token !== null) prepare();
  }, [token, prepare]);
  const findings = useMemo(() => (token === null ? [] : (decoder?.diagnoseClaims(token) ?? [])), [token, decoder]);
  useFocusOnResult(isNothing || (amount === 'one' && opened.kind !== 'none'));
  const shown = opened.kind === 'none' ? null : <OpenedResult opened={opened} {...actions} />;
  return (
    <>
      <ReadingPanel session={session} />
      {isNothing && (
        <ResultSection>
          <NothingFound reason="unrecognised" secrets={NO_SECRETS} findings={findings} isText={settled.kind === 'text'} />
        </ResultSection>
      )}
      {amount === 'one' && shown !== null && <ResultSection>{shown}</ResultSection>}
      {amount === 'several' && (
        <SeveralResults
          found={{ kind: 'session', session, files: settled.kind === 'files' ? settled.files.length : 0 }}
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

function amountIn(session: DecodeSession): Amount {
  const { errors } = session.status();
  if (errors === 0) return 'none';
  return errors === 1 ? 'one' : 'several';
}
