import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** How the text came into the box, where the reader did not write or paste it there. */
export interface Arrival {
  /**
   * `taken`: from the paste of a result. `pasted`: outside any field. `parted`: out of a paste that holds an error
   * response, too. `response`: it is an error response and no request. `long`: too long to be checked; the box is as it was.
   */
  readonly kind: 'taken' | 'pasted' | 'parted' | 'response' | 'long';
  /** The whole paste, for the decoder. */
  readonly paste: string;
  /** What was in the box before. */
  readonly before: string;
}

interface RequestText {
  readonly text: string;
  readonly arrival: Arrival | null;
}

const EMPTY: RequestText = { text: '', arrival: null };

/** Holds the text of the box, and how it came there, for as long as the page is open. */
export function useRequestText() {
  const [requestText, setRequestText] = useState(EMPTY);
  useEffect(() => {
    // A browser may keep a page that was left, to bring it back as it was: all is forgotten before it does.
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
