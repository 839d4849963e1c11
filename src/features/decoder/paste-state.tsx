import { createContext, use, useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { Decoder } from './decoder.ts';
import { isTyped, type FilesInput, type Input } from './input.ts';
import { useDecoder } from './use-decoder.ts';
import { useInput } from './use-input.ts';
import { useOpened, type Opened } from './use-opened.ts';
import { useOutcome, type Outcome } from './use-outcome.ts';
import { useSession, type OpenSession } from './use-session.ts';

export interface PasteState {
  readonly input: Input;
  /** Another with every input. */
  readonly number: number;
  readonly outcome: Outcome;
  /** The input that `outcome` is about. It lags behind while a text is being decoded. */
  readonly settled: Input;
  /** Which of several errors is open. */
  readonly selected: number;
  readonly opened: Opened;
  /** `null` until it has been fetched. */
  readonly decoder: Decoder | null;
  readonly canUndo: boolean;
  /** Whether the reader waits for the result elsewhere, and is to be brought to it. */
  readonly awaited: boolean;
  /** Takes a paste. `awaited`: it was made outside the box, so focus goes to the result. */
  readonly take: (text: string, awaited?: boolean) => void;
  /** Takes files. `awaited`: as above. */
  readonly takeFiles: (given: Omit<FilesInput, 'kind'>, awaited?: boolean) => void;
  /** The reader has been brought to the result. */
  readonly arrive: () => void;
  readonly edit: (text: string) => void;
  readonly clear: () => void;
  readonly undo: () => void;
  /** Reads the same input once more. */
  readonly again: () => void;
  readonly select: (index: number) => void;
  /** Fetches the decoder before it is needed. */
  readonly prepare: () => void;
}

const PasteContext = createContext<PasteState | null>(null);

export function usePaste(): PasteState {
  const state = use(PasteContext);
  if (state === null) throw new Error('usePaste outside PasteProvider');
  return state;
}

interface PasteProviderProps {
  readonly loadDecoder: () => Promise<Decoder>;
  readonly openSession: OpenSession;
  readonly children: ReactNode;
}

/** Holds what the reader gave us above the pages, so that it survives going from one to another. */
export function PasteProvider({ loadDecoder, openSession, children }: PasteProviderProps) {
  const { input, number, canUndo, put, clear, undo } = useInput();
  const { decoder, failed, prepare } = useDecoder(loadDecoder, input.kind === 'text' ? input.text : '');
  // Typing is never held up by the reading of what was typed before. What is given is read at once, and what is
  // cleared is forgotten at once.
  const deferred = useDeferredValue(input);
  const settled = isTyped(input) ? deferred : input;
  const session = useSession(openSession, settled);
  const outcome = useOutcome(settled, session, decoder, failed);
  const [selection, setSelection] = useState<{ readonly input: Input; readonly index: number }>({ input, index: 0 });
  const [awaitedInput, setAwaitedInput] = useState<Input | null>(null);
  const selected = selection.input === settled ? selection.index : 0;
  const opened = useOpened(settled, outcome, selected);

  const give = useCallback(
    (next: Input, elsewhere: boolean) => {
      put(next);
      setAwaitedInput(elsewhere ? next : null);
    },
    [put],
  );
  const take = useCallback((text: string, elsewhere = false) => give({ kind: 'text', text, pasted: true }, elsewhere), [give]);
  const takeFiles = useCallback(
    (given: Omit<FilesInput, 'kind'>, elsewhere = false) => give({ kind: 'files', ...given }, elsewhere),
    [give],
  );
  const edit = useCallback((text: string) => give({ kind: 'text', text, pasted: false }, false), [give]);
  const arrive = useCallback(() => setAwaitedInput(null), []);
  const again = useCallback(() => put({ ...input }), [put, input]);
  const select = useCallback((index: number) => setSelection({ input: settled, index }), [settled]);

  const state = useMemo(
    () => ({
      input,
      number,
      outcome,
      settled,
      selected,
      opened,
      decoder,
      canUndo,
      awaited: awaitedInput === input,
      take,
      takeFiles,
      arrive,
      edit,
      clear,
      undo,
      again,
      select,
      prepare,
    }),
    [input, number, outcome, settled, selected, opened, decoder, canUndo, awaitedInput, take, takeFiles, arrive, edit, clear, undo, again, select, prepare],
  );
  return <PasteContext value={state}>{children}</PasteContext>;
}
