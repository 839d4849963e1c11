import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { DecodeSession } from '../../../reader/session/decode-session.ts';
import { MAX_ON_PAGE_CHARS, MAX_PASTE_CHARS } from '../../../reader/limits.ts';
import type { ReaderInput } from '../../../reader/protocol.ts';
import type { ReaderStatus } from '../../../reader/reader-status.ts';
import type { Input } from '../input/input.ts';

/** Creates the session that reads a long text or files. */
export type OpenSession = (input: ReaderInput) => DecodeSession;

/** Returns the session that reads the input; `null` for a text that the page decodes itself. New input ends the previous session. */
export function useSession(open: OpenSession, input: Input): DecodeSession | null {
  const session = useMemo(() => {
    const sessionInput = getSessionInput(input);
    return sessionInput === null ? null : open(sessionInput);
  }, [open, input]);
  useEffect(() => {
    session?.start();
    return () => session?.close();
  }, [session]);
  return session;
}

function getSessionInput(input: Input): ReaderInput | null {
  if (input.kind === 'files') return { kind: 'files', files: input.files };
  const { text } = input;
  return text.length > MAX_ON_PAGE_CHARS && text.length <= MAX_PASTE_CHARS ? { kind: 'text', text } : null;
}

/** Returns the progress of a session; `null` without one. Rerenders the caller a few times per second. */
export function useSessionStatus(session: DecodeSession | null): ReaderStatus | null {
  return useSyncExternalStore(session?.subscribe ?? subscribeToNothing, session?.status ?? getNull, getNull);
}

/** Returns what `select` extracts from a session. Rerenders the caller only if that value changes. */
export function useFromSession<Value>(session: DecodeSession | null, select: (session: DecodeSession) => Value): Value | null {
  const read = () => (session === null ? null : select(session));
  return useSyncExternalStore(session?.subscribe ?? subscribeToNothing, read, getNull);
}

const getNull = () => null;
const subscribeToNothing = () => () => {};
