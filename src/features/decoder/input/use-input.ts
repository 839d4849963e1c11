import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { isEmpty, NO_INPUT, type Input } from './input.ts';

/** Holds what the reader gave us, and after Clear what it was, until something new comes or the page is left. */
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
    // A browser may keep a page that was left, to bring it back as it was: all is forgotten before it does.
    const forget = () => flushSync(() => replaceInput(NO_INPUT));
    addEventListener('pagehide', forget);
    return () => removeEventListener('pagehide', forget);
  }, [replaceInput]);

  return { input, inputNumber, canUndo: cleared !== null, replaceInput, clear, undo };
}
