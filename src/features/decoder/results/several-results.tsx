import { startTransition, useCallback, useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import type { DecodedError } from '../../../domain/decode/decode-result.ts';
import type { Secret } from '../../../domain/decode/secrets/secret-kinds.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import type { DecodeSession } from '../../../reader/session/decode-session.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { useFocusOnResult } from './use-focus-on-result.ts';

/** Where several errors were found: in a short text that the page decoded, or by a session. */
export type FoundSeveral =
  | { readonly kind: 'text'; readonly errors: readonly DecodedError[]; readonly text: string; readonly secrets: readonly Secret[] }
  /** `files`: the number of files; 0 for text. */
  | { readonly kind: 'session'; readonly session: DecodeSession; readonly files: number };

/** The properties of the view that shows several errors. */
export interface SeveralErrors {
  readonly found: FoundSeveral;
  /** The index of the error whose result is open. */
  readonly selected: number;
  readonly onOpen: (index: number) => void;
  /** Called when the view is ready, so that the open result can appear below it. */
  readonly onReady: () => void;
  readonly ref: Ref<SeveralHandle>;
}

export interface SeveralHandle {
  /** Returns focus to the row of the open error. */
  readonly focusRow: () => void;
}

interface SeveralResultsProps {
  readonly found: FoundSeveral;
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly render: (several: SeveralErrors) => ReactNode;
  /** The result of the open error; `null` until it is available. */
  readonly children: ReactNode;
}

/** Shows several errors and the result of the open error below them. */
export function SeveralResults({ found, selected, onSelect, render, children }: SeveralResultsProps) {
  const { t } = useTranslation();
  const [isReady, setReady] = useState(false);
  /** Number of results that the user has opened. Each new result receives focus. */
  const [openCount, setOpenCount] = useState(0);
  const view = useRef<SeveralHandle>(null);
  const result = useRef<HTMLElement>(null);
  useFocusOnResult(isReady);

  useEffect(() => {
    if (openCount === 0 || result.current === null) return;
    const { top } = result.current.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 2) result.current.scrollIntoView({ block: 'start' });
    result.current.querySelector('h2')?.focus({ preventScroll: true });
  }, [openCount]);

  // A stable callback prevents rerendering the large view.
  const onReady = useCallback(() => startTransition(() => setReady(true)), []);
  const onOpen = useCallback(
    (index: number) => {
      onSelect(index);
      setOpenCount((count) => count + 1);
    },
    [onSelect],
  );

  const returnToList = () => view.current?.focusRow();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    returnToList();
  };

  return (
    <>
      {render({ found, selected, onOpen, onReady, ref: view })}
      {isReady && children !== null && (
        <section ref={result} className="result" aria-label={t(($) => $.result.label)} id="decoded" onKeyDown={onKeyDown}>
          {children}
          <p>
            <Button variant="text" onClick={returnToList}>
              {t(($) => $.result.back)}
            </Button>
          </p>
        </section>
      )}
    </>
  );
}
