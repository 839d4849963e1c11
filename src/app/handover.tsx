import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Handed } from '../features/check/handed.ts';

interface Handover {
  /** What the check page is still to take. */
  readonly handed: Handed | null;
  readonly hand: (text: Handed | null) => void;
}

const HandoverContext = createContext<Handover>({ handed: null, hand: () => {} });

export function useHandover(): Handover {
  return use(HandoverContext);
}

/** Carries a text to the check page: in memory, once, and never in an address or the history. */
export function HandoverProvider({ children }: { readonly children: ReactNode }) {
  const [handed, hand] = useState<Handed | null>(null);
  useEffect(() => {
    // A browser may keep a page that was left, to bring it back as it was: all is forgotten before it does.
    const forget = () => flushSync(() => hand(null));
    addEventListener('pagehide', forget);
    return () => removeEventListener('pagehide', forget);
  }, []);
  const handover = useMemo(() => ({ handed, hand }), [handed]);
  return <HandoverContext value={handover}>{children}</HandoverContext>;
}
