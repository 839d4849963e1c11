import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Describes how the text entered the box, if the user did not type or paste it there. */
export interface Arrival {
  /**
   * `taken`: from the paste of a result. `pasted`: outside any field. `extracted`: from a paste that also contains
   * an error response. `response`: an error response without a request. `long`: too long to check; the box is
   * unchanged.
   */
  readonly kind: 'taken' | 'pasted' | 'extracted' | 'response' | 'long';
  /** The whole paste, for the decoder. */
  readonly paste: string;
  /** The previous content of the box. */
  readonly before: string;
}

interface RequestText {
  readonly text: string;
  readonly arrival: Arrival | null;
}

const EMPTY: RequestText = { text: '', arrival: null };

/** Keeps the text of the box and its source in memory while the page is open. */
export function useRequestText() {
  const [requestText, setRequestText] = useState(EMPTY);
  useEffect(() => {
    // The back/forward cache can restore the page later, so all text is cleared before the page is hidden.
    const clear = () => flushSync(() => setRequestText(EMPTY));
    addEventListener('pagehide', clear);
    return () => removeEventListener('pagehide', clear);
  }, []);
  const setText = useCallback((text: string) => setRequestText({ text, arrival: null }), []);
  const edit = useCallback((text: string) => setRequestText(({ arrival }) => ({ text, arrival: text === '' || arrival?.kind === 'response' ? null : arrival })), []);
  const replaceText = useCallback((text: string, arrival: Omit<Arrival, 'before'>) => setRequestText((before) => ({ text, arrival: { ...arrival, before: before.text } })), []);
  const setArrival = useCallback((arrival: Omit<Arrival, 'before'>) => setRequestText(({ text }) => ({ text, arrival: { ...arrival, before: '' } })), []);
  return { ...requestText, setText, edit, replaceText, setArrival, clear: useCallback(() => setRequestText(EMPTY), []) };
}
