import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react';

type Announce = (text: string) => void;

const AnnouncerContext = createContext<Announce>(() => {});

/** Says something to screen readers, politely, without moving focus. */
export function useAnnounce(): Announce {
  return use(AnnouncerContext);
}

/** Holds the one live region of the page. */
export function Announcer({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const announce = useCallback((next: string) => {
    // Emptied first, or the same text twice in a row would be said once only.
    setText('');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setText(next), 60);
  }, []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div role="status" aria-label={label} className="announcer">
        {text}
      </div>
    </AnnouncerContext>
  );
}
