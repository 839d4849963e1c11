import { createContext, use, useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { Decoder } from './decoder.ts';
import { isTyped, type FilesInput, type Input } from '../input/input.ts';
import { useDecoder } from './use-decoder.ts';
import { useInput } from '../input/use-input.ts';
import { useOpenedError, type OpenedError } from './use-opened-error.ts';
import { useOutcome, type Outcome } from './use-outcome.ts';
import { useSession, type OpenSession } from './use-session.ts';

export interface PasteState {
  readonly input: Input;
  /** Another with every input. */
  readonly inputNumber: number;
  readonly outcome: Outcome;
  /** The input that `outcome` is about. It lags behind while a text is being decoded. */
  readonly decodedInput: Input;
  /** Which of several errors is open. */
  readonly selected: number;
  readonly opened: OpenedError;
  /** `null` until it has been fetched. */
  readonly decoder: Decoder | null;
  readonly canUndo: boolean;
  /** Whether the reader waits for the result elsewhere, and is to be brought to it. */
  readonly isFocusRequested: boolean;
  /** Takes a paste. `awaited`: it was made outside the box, so focus goes to the result. */
  readonly submitText: (text: string, isFocusRequested?: boolean) => void;
  /** Takes files. `awaited`: as above. */
  readonly submitFiles: (files: Omit<FilesInput, 'kind'>, isFocusRequested?: boolean) => void;
  /** The reader has been brought to the result. */
  readonly clearFocusRequest: () => void;
  readonly edit: (text: string) => void;
  readonly clear: () => void;
  readonly undo: () => void;
  /** Reads the same input once more. */
  readonly retry: () => void;
  readonly select: (index: number) => void;
  /** Fetches the decoder before it is needed. */
  readonly preloadDecoder: () => void;
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
  const { input, inputNumber, canUndo, replaceInput, clear, undo } = useInput();
  const { decoder, hasFailed, preloadDecoder } = useDecoder(loadDecoder, input.kind === 'text' ? input.text : '');
  // Typing is never held up by the reading of what was typed before. What is given is read at once, and what is
  // cleared is forgotten at once.
  const deferred = useDeferredValue(input);
  const decodedInput = isTyped(input) ? deferred : input;
  const session = useSession(openSession, decodedInput);
  const outcome = useOutcome(decodedInput, session, decoder, hasFailed);
  const [selection, setSelection] = useState<{ readonly input: Input; readonly index: number }>({ input, index: 0 });
  const [focusRequest, setFocusRequest] = useState<Input | null>(null);
  const selected = selection.input === decodedInput ? selection.index : 0;
  const opened = useOpenedError(decodedInput, outcome, selected);

  const submit = useCallback(
    (next: Input, shouldFocus: boolean) => {
      replaceInput(next);
      setFocusRequest(shouldFocus ? next : null);
    },
    [replaceInput],
  );
  const submitText = useCallback((text: string, shouldFocus = false) => submit({ kind: 'text', text, pasted: true }, shouldFocus), [submit]);
  const submitFiles = useCallback(
    (files: Omit<FilesInput, 'kind'>, shouldFocus = false) => submit({ kind: 'files', ...files }, shouldFocus),
    [submit],
  );
  const edit = useCallback((text: string) => submit({ kind: 'text', text, pasted: false }, false), [submit]);
  const clearFocusRequest = useCallback(() => setFocusRequest(null), []);
  const retry = useCallback(() => replaceInput({ ...input }), [replaceInput, input]);
  const select = useCallback((index: number) => setSelection({ input: decodedInput, index }), [decodedInput]);

  const state = useMemo(
    () => ({
      input,
      inputNumber,
      outcome,
      decodedInput,
      selected,
      opened,
      decoder,
      canUndo,
      isFocusRequested: focusRequest === input,
      submitText,
      submitFiles,
      clearFocusRequest,
      edit,
      clear,
      undo,
      retry,
      select,
      preloadDecoder,
    }),
    [input, inputNumber, outcome, decodedInput, selected, opened, decoder, canUndo, focusRequest, submitText, submitFiles, clearFocusRequest, edit, clear, undo, retry, select, preloadDecoder],
  );
  return <PasteContext value={state}>{children}</PasteContext>;
}
