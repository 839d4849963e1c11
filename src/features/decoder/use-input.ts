import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { isEmpty, NO_INPUT, type Input } from './input.ts';

/** Holds what the reader gave us, and after Clear what it was, until something new comes or the page is left. */
export function useInput() {
  const [{ input, number }, setGiven] = useState<{ readonly input: Input; readonly number: number }>({ input: NO_INPUT, number: 0 });
  const [cleared, setCleared] = useState<Input | null>(null);

  const setInput = useCallback((next: Input) => setGiven((before) => ({ input: next, number: before.number + 1 })), []);
  const put = useCallback(
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
    if (cleared !== null) put(cleared);
  }, [cleared, put]);

  useEffect(() => {
    // A browser may keep a page that was left, to bring it back as it was: all is forgotten before it does.
    const forget = () => flushSync(() => put(NO_INPUT));
    addEventListener('pagehide', forget);
    return () => removeEventListener('pagehide', forget);
  }, [put]);

  return { input, number, canUndo: cleared !== null, put, clear, undo };
}
