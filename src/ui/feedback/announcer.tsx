import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react';

type Announce = (text: string) => void;

const AnnouncerContext = createContext<Announce>(() => {});

/** Returns a function that announces a text to screen readers, politely and without moving focus. */
export function useAnnounce(): Announce {
  return use(AnnouncerContext);
}

/** Contains the only live region of the page. */
export function Announcer({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [announced, setAnnounced] = useState({ text: '', label });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const announce = useCallback(
    (text: string) => {
      // Cleared first, because screen readers would ignore the same text twice in a row.
      setAnnounced({ text: '', label });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setAnnounced({ text, label }), 60);
    },
    [label],
  );
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div role="status" aria-label={label} className="announcer">
        {/* An announcement in the previous language is removed. */}
        {announced.label === label && announced.text}
      </div>
    </AnnouncerContext>
  );
}
