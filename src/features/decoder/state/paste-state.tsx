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
  /** Changes with every input. */
  readonly inputNumber: number;
  readonly outcome: Outcome;
  /** The input that `outcome` describes. It changes later than `input` while a text is being decoded. */
  readonly decodedInput: Input;
  /** The index of the open error. */
  readonly selected: number;
  readonly opened: OpenedError;
  /** `null` until it has been loaded. */
  readonly decoder: Decoder | null;
  readonly canUndo: boolean;
  /** Whether the user provided the input outside the box, so that focus must move to the result. */
  readonly isFocusRequested: boolean;
  /** Submits a paste. `isFocusRequested`: the user pasted outside the box, so focus moves to the result. */
  readonly submitText: (text: string, isFocusRequested?: boolean) => void;
  /** Submits files. `isFocusRequested`: see `submitText`. */
  readonly submitFiles: (files: Omit<FilesInput, 'kind'>, isFocusRequested?: boolean) => void;
  /** Called when focus has moved to the result. */
  readonly clearFocusRequest: () => void;
  readonly edit: (text: string) => void;
  readonly clear: () => void;
  readonly undo: () => void;
  /** Decodes the same input again. */
  readonly retry: () => void;
  readonly select: (index: number) => void;
  /** Loads the decoder before it is needed. */
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

/** Keeps the input above the pages, so that it survives navigation. */
export function PasteProvider({ loadDecoder, openSession, children }: PasteProviderProps) {
  const { input, inputNumber, canUndo, replaceInput, clear, undo } = useInput();
  const { decoder, hasFailed, preloadDecoder } = useDecoder(loadDecoder, input.kind === 'text' ? input.text : '');
  // A deferred value keeps typing responsive while the previous text is decoded. Pastes, files, and Clear take
  // effect immediately.
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
