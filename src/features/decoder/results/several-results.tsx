import { startTransition, useCallback, useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import type { DecodedError } from '../../../domain/decode/decode-result.ts';
import type { Secret } from '../../../domain/decode/secrets/secret-kinds.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import type { DecodeSession } from '../../../reader/session/decode-session.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { useFocusOnResult } from './use-focus-on-result.ts';

/** Where several errors were found: in a short text, decoded on the page, or by a session. */
export type FoundSeveral =
  | { readonly kind: 'text'; readonly errors: readonly DecodedError[]; readonly text: string; readonly secrets: readonly Secret[] }
  /** `files`: how many there are; 0 for a text. */
  | { readonly kind: 'session'; readonly session: DecodeSession; readonly files: number };

/** Several errors, for the view that shows them all. */
export interface SeveralErrors {
  readonly found: FoundSeveral;
  /** The number of the error whose result is open. */
  readonly selected: number;
  readonly onOpen: (index: number) => void;
  /** The view is there: the open result may follow it. */
  readonly onReady: () => void;
  readonly ref: Ref<SeveralHandle>;
}

export interface SeveralHandle {
  /** Gives focus back to the row of the open error. */
  readonly focusRow: () => void;
}

interface SeveralResultsProps {
  readonly found: FoundSeveral;
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly render: (several: SeveralErrors) => ReactNode;
  /** The result of the open error; `null` while it is not there. */
  readonly children: ReactNode;
}

/** The view of several errors, and under it the result of the one that is open. */
export function SeveralResults({ found, selected, onSelect, render, children }: SeveralResultsProps) {
  const { t } = useTranslation();
  const [isReady, setReady] = useState(false);
  /** How often the reader has opened a result: each time, focus goes to it. */
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

  // The same ones at every render: with others the view, which is large, would be drawn anew.
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
