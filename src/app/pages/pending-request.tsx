import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { PendingRequest } from '../../features/check/pending-request.ts';

interface PendingRequestState {
  /** What the check page is still to take. */
  readonly pendingRequest: PendingRequest | null;
  readonly setPendingRequest: (request: PendingRequest | null) => void;
}

const PendingRequestContext = createContext<PendingRequestState>({ pendingRequest: null, setPendingRequest: () => {} });

export function usePendingRequest(): PendingRequestState {
  return use(PendingRequestContext);
}

/** Passes a text to the check page: in memory, once, and never in a URL or the history. */
export function PendingRequestProvider({ children }: { readonly children: ReactNode }) {
  const [pendingRequest, setPendingRequest] = useState<PendingRequest | null>(null);
  useEffect(() => {
    // A browser may keep a page that was left, to bring it back as it was: all is forgotten before it does.
    const clear = () => flushSync(() => setPendingRequest(null));
    addEventListener('pagehide', clear);
    return () => removeEventListener('pagehide', clear);
  }, []);
  const state = useMemo(() => ({ pendingRequest, setPendingRequest }), [pendingRequest]);
  return <PendingRequestContext value={state}>{children}</PendingRequestContext>;
}
