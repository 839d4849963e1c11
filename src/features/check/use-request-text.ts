import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Holds the text of the box for as long as the page is open. */
export function useRequestText() {
  const [text, setText] = useState('');
  useEffect(() => {
    // A browser may keep a page that was left, to bring it back as it was: all is forgotten before it does.
    const forget = () => flushSync(() => setText(''));
    addEventListener('pagehide', forget);
    return () => removeEventListener('pagehide', forget);
  }, []);
  return { text, setText, clear: useCallback(() => setText(''), []) };
}
