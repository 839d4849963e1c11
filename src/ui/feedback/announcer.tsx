import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react';

type Announce = (text: string) => void;

const AnnouncerContext = createContext<Announce>(() => {});

/** Says something to screen readers, politely, without moving focus. */
export function useAnnounce(): Announce {
  return use(AnnouncerContext);
}

/** Holds the one live region of the page. */
export function Announcer({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [announced, setAnnounced] = useState({ text: '', label });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const announce = useCallback(
    (text: string) => {
      // Emptied first, or the same text twice in a row would be said once only.
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
        {/* What was said in another language does not stay. */}
        {announced.label === label && announced.text}
      </div>
    </AnnouncerContext>
  );
}
