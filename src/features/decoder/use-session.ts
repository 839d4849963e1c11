import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { DecodeSession } from '../../reading/decode-session.ts';
import { PAGE_LIMIT, PASTE_LIMIT } from '../../reading/limits.ts';
import type { ReadingInput } from '../../reading/protocol.ts';
import type { ReadingStatus } from '../../reading/reading-status.ts';
import type { Input } from './input.ts';

/** Makes the session that will read a long text or files. */
export type OpenSession = (input: ReadingInput) => DecodeSession;

/** The session that reads the input; `null` for a text that the page decodes at once. A new input ends the session before. */
export function useSession(open: OpenSession, input: Input): DecodeSession | null {
  const session = useMemo(() => {
    const wanted = sessionInputOf(input);
    return wanted === null ? null : open(wanted);
  }, [open, input]);
  useEffect(() => {
    session?.start();
    return () => session?.close();
  }, [session]);
  return session;
}

function sessionInputOf(input: Input): ReadingInput | null {
  if (input.kind === 'files') return { kind: 'files', files: input.files };
  const { text } = input;
  return text.length > PAGE_LIMIT && text.length <= PASTE_LIMIT ? { kind: 'text', text } : null;
}

/** How far a session has come; `null` without one. Renders its caller a few times a second. */
export function useSessionStatus(session: DecodeSession | null): ReadingStatus | null {
  return useSyncExternalStore(session?.subscribe ?? nothingToHear, session?.status ?? nothing, nothing);
}

/** What `pick` takes out of a session; renders its caller only when that has changed. */
export function useFromSession<Value>(session: DecodeSession | null, pick: (session: DecodeSession) => Value): Value | null {
  const read = () => (session === null ? null : pick(session));
  return useSyncExternalStore(session?.subscribe ?? nothingToHear, read, nothing);
}

const nothing = () => null;
const nothingToHear = () => () => {};
