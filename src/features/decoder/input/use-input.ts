import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { isEmpty, NO_INPUT, type Input } from './input.ts';

/** Stores the user's input. After Clear, also stores the previous input for Undo, until new input arrives or the user leaves the page. */
export function useInput() {
  const [{ input, inputNumber }, setState] = useState<{ readonly input: Input; readonly inputNumber: number }>({ input: NO_INPUT, inputNumber: 0 });
  const [cleared, setCleared] = useState<Input | null>(null);

  const setInput = useCallback((next: Input) => setState((before) => ({ input: next, inputNumber: before.inputNumber + 1 })), []);
  const replaceInput = useCallback(
    (next: Input) => {
      setInput(next);
      setCleared(null);
    },
    [setInput],
  );
  const clear = useCallback(() => {
    setCleared(isEmpty(input) ? null : input);
    setInput(NO_INPUT);
  }, [input, setInput]);
  const undo = useCallback(() => {
    if (cleared !== null) replaceInput(cleared);
  }, [cleared, replaceInput]);

  useEffect(() => {
    // The back/forward cache can restore the page later, so all input is cleared before the page is hidden.
    const clearInput = () => flushSync(() => replaceInput(NO_INPUT));
    addEventListener('pagehide', clearInput);
    return () => removeEventListener('pagehide', clearInput);
  }, [replaceInput]);

  return { input, inputNumber, canUndo: cleared !== null, replaceInput, clear, undo };
}
