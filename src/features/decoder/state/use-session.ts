import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { DecodeSession } from '../../../reader/session/decode-session.ts';
import { MAX_ON_PAGE_CHARS, MAX_PASTE_CHARS } from '../../../reader/limits.ts';
import type { ReaderInput } from '../../../reader/protocol.ts';
import type { ReaderStatus } from '../../../reader/reader-status.ts';
import type { Input } from '../input/input.ts';

/** Makes the session that will read a long text or files. */
export type OpenSession = (input: ReaderInput) => DecodeSession;

/** The session that reads the input; `null` for a text that the page decodes at once. A new input ends the session before. */
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

/** How far a session has come; `null` without one. Renders its caller a few times a second. */
export function useSessionStatus(session: DecodeSession | null): ReaderStatus | null {
  return useSyncExternalStore(session?.subscribe ?? subscribeToNothing, session?.status ?? getNull, getNull);
}

/** What `pick` takes out of a session; renders its caller only when that has changed. */
export function useFromSession<Value>(session: DecodeSession | null, select: (session: DecodeSession) => Value): Value | null {
  const read = () => (session === null ? null : select(session));
  return useSyncExternalStore(session?.subscribe ?? subscribeToNothing, read, getNull);
}

const getNull = () => null;
const subscribeToNothing = () => () => {};
