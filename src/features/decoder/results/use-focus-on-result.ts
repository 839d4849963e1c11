import { useEffect } from 'react';
import { usePaste } from '../state/paste-state.tsx';

/**
 * Moves focus to the result if the user pasted outside the box or provided files.
 * @param isShown whether the result is on the page
 */
export function useFocusOnResult(isShown: boolean): void {
  const { input, isFocusRequested, decodedInput, clearFocusRequest } = usePaste();
  const isReady = isShown && decodedInput === input;
  useEffect(() => {
    if (!isFocusRequested || !isReady) return;
    // Runs after all effects of this render, because a newly opened page moves focus to its own heading.
    queueMicrotask(() => {
      const heading = document.querySelector<HTMLElement>('.triage h2, .result h2');
      // The reading progress appears above the errors found.
      const top = document.querySelector('.reading') ?? heading?.closest('section');
      top?.scrollIntoView({ block: 'start' });
      heading?.focus({ preventScroll: true });
    });
    clearFocusRequest();
  }, [isFocusRequested, isReady, clearFocusRequest]);
}
