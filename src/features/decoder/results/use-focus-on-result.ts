import { useEffect } from 'react';
import { usePaste } from '../state/paste-state.tsx';

/**
 * Brings a reader who pasted outside the box, or gave files, to the result.
 * @param isShown whether the result is on the page
 */
export function useFocusOnResult(isShown: boolean): void {
  const { input, isFocusRequested, decodedInput, clearFocusRequest } = usePaste();
  const isReady = isShown && decodedInput === input;
  useEffect(() => {
    if (!isFocusRequested || !isReady) return;
    // After all effects of this render: a page that has just been opened takes the focus to its own heading.
    queueMicrotask(() => {
      const heading = document.querySelector<HTMLElement>('.triage h2, .result h2');
      // How far the reading has come stands above what it has found.
      const top = document.querySelector('.reading') ?? heading?.closest('section');
      top?.scrollIntoView({ block: 'start' });
      heading?.focus({ preventScroll: true });
    });
    clearFocusRequest();
  }, [isFocusRequested, isReady, clearFocusRequest]);
}
