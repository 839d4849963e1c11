import { createContext, use, useCallback, useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { DecodedError, DecodeResult } from '../../domain/decode/decode-result.ts';
import type { Secret } from '../../domain/decode/secrets/secret-kinds.ts';
import { BOX_LIMIT, PASTE_LIMIT, type Decoder } from './decoder.ts';

/** What the reader gave us. It lives here and nowhere else: in memory, until it is cleared or the page is left. */
interface Paste {
  readonly text: string;
  /** A paste is shown with its secrets masked; what is typed stays as typed. */
  readonly pasted: boolean;
}

/** What became of it. */
export type Outcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'load-failed' }
  /** Secrets are looked for in its beginning alone: the box shows no more. `null` until the decoder is there. */
  | { readonly kind: 'too-long'; readonly secrets: readonly Secret[] | null }
  | { readonly kind: 'failed'; readonly secrets: readonly Secret[] | null }
  | { readonly kind: 'read'; readonly result: DecodeResult; readonly secrets: readonly Secret[] };

export interface PasteState {
  readonly paste: Paste;
  readonly outcome: Outcome;
  /** The text that `outcome` is about. It lags behind the paste while the paste is being read. */
  readonly settled: string;
  /** Which of several errors is open. */
  readonly selected: number;
  /** The open error; `null` when nothing was found. */
  readonly error: DecodedError | null;
  readonly canUndo: boolean;
  /** Whether the reader waits for the result elsewhere, and is to be brought to it. */
  readonly awaited: boolean;
  /** Takes a paste. `awaited`: it was made outside the box, so focus goes to the result. */
  readonly take: (text: string, awaited?: boolean) => void;
  /** The reader has been brought to the result. */
  readonly arrive: () => void;
  readonly edit: (text: string) => void;
  readonly clear: () => void;
  readonly undo: () => void;
  readonly select: (index: number) => void;
  /** Fetches the decoder before it is needed. */
  readonly prepare: () => void;
}

const EMPTY: Paste = { text: '', pasted: false };

const PasteContext = createContext<PasteState | null>(null);

export function usePaste(): PasteState {
  const state = use(PasteContext);
  if (state === null) throw new Error('usePaste outside PasteProvider');
  return state;
}

interface PasteProviderProps {
  readonly loadDecoder: () => Promise<Decoder>;
  readonly children: ReactNode;
}

/** Holds the paste above the pages, so that it survives going from one to another. */
export function PasteProvider({ loadDecoder, children }: PasteProviderProps) {
  const [paste, setPaste] = useState(EMPTY);
  const [cleared, setCleared] = useState<Paste | null>(null);
  const [selected, setSelected] = useState(0);
  const [awaited, setAwaited] = useState(false);
  const { decoder, failed, prepare } = useDecoder(loadDecoder, paste.text);
  const settled = useDeferredValue(paste.text);
  const outcome = useOutcome(settled, decoder, failed);

  const put = useCallback((next: Paste) => {
    setPaste(next);
    setSelected(0);
    setAwaited(false);
  }, []);
  const take = useCallback(
    (text: string, elsewhere = false) => {
      put({ text, pasted: true });
      setCleared(null);
      setAwaited(elsewhere);
    },
    [put],
  );
  const edit = useCallback(
    (text: string) => {
      put({ text, pasted: false });
      setCleared(null);
    },
    [put],
  );
  const arrive = useCallback(() => setAwaited(false), []);
  const clear = useCallback(() => {
    setCleared(paste);
    put(EMPTY);
  }, [paste, put]);
  const undo = useCallback(() => {
    if (cleared !== null) put(cleared);
    setCleared(null);
  }, [cleared, put]);

  useEffect(() => {
    // A browser may keep a page that was left, to bring it back as it was.
    const forget = () => {
      put(EMPTY);
      setCleared(null);
    };
    addEventListener('pagehide', forget);
    return () => removeEventListener('pagehide', forget);
  }, [put]);

  const state = useMemo(
    () => ({
      paste,
      outcome,
      settled,
      selected,
      error: outcome.kind === 'read' && outcome.result.kind === 'found' ? (outcome.result.errors[selected] ?? null) : null,
      canUndo: cleared !== null,
      awaited,
      take,
      arrive,
      edit,
      clear,
      undo,
      select: setSelected,
      prepare,
    }),
    [paste, outcome, settled, selected, cleared, awaited, take, arrive, edit, clear, undo, prepare],
  );
  return <PasteContext value={state}>{children}</PasteContext>;
}

function useDecoder(load: () => Promise<Decoder>, text: string) {
  const [decoder, setDecoder] = useState<Decoder | null>(null);
  const [failed, setFailed] = useState(false);
  const prepare = useCallback(() => {
    load().then(
      (loaded) => {
        setDecoder(loaded);
        setFailed(false);
      },
      () => setFailed(true),
    );
  }, [load]);

  useEffect(() => {
    // Tried again with every new text: the network may be back.
    if (text !== '' && decoder === null) prepare();
  }, [text, decoder, prepare]);

  return { decoder, failed, prepare };
}

/** Reads the text as soon as there is one; typing is never held up by the reading of what was typed before. */
function useOutcome(settled: string, decoder: Decoder | null, failed: boolean): Outcome {
  return useMemo((): Outcome => {
    if (settled.trim() === '') return { kind: 'idle' };
    if (settled.length > PASTE_LIMIT) return { kind: 'too-long', secrets: secretsIn(settled.slice(0, BOX_LIMIT), decoder) };
    if (decoder === null) return { kind: failed ? 'load-failed' : 'reading' };
    try {
      return { kind: 'read', result: decoder.decode(settled), secrets: decoder.findSecrets(settled) };
    } catch {
      // The decoder promises not to throw. Should it break that promise, the paste must not be lost.
      return { kind: 'failed', secrets: secretsIn(settled, decoder) };
    }
  }, [settled, decoder, failed]);
}

function secretsIn(text: string, decoder: Decoder | null): readonly Secret[] | null {
  try {
    return decoder?.findSecrets(text) ?? null;
  } catch {
    return null;
  }
}
