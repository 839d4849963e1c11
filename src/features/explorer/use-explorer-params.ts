import { useEffect, useMemo, useRef, useState } from 'react';
import { navigate, useSearch } from 'wouter/use-browser-location';
import { DEFAULT_PARAMS, parseParams, serializeParams, type ExplorerParams } from './explorer-params.ts';

/** Typing delay before the query is written to the URL. Milliseconds. */
const TYPING_DELAY_MS = 250;

/**
 * Keeps the state of the explorer in the URL. Typing replaces the history entry after a delay. Each choice adds
 * a history entry, so that Back undoes it.
 */
export function useExplorerParams() {
  const search = useSearch({ ssrSearch: '' });
  const urlParams = useMemo(() => parseParams(search), [search]);
  /** Typed text that the URL does not contain yet. */
  const [draft, setDraft] = useState<string | null>(null);
  /** The same value, available before the next render. */
  const typed = useRef<string | null>(null);
  const params: ExplorerParams = draft === null ? urlParams : { ...urlParams, q: draft };

  const type = (text: string | null) => {
    typed.current = text;
    setDraft(text);
  };
  const choose = (change: Partial<ExplorerParams>) => {
    const inField = typed.current === null ? {} : { q: typed.current };
    type(null);
    writeParams({ ...parseParams(location.search), ...inField, ...change }, false);
  };

  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => {
      writeParams({ ...urlParams, q: draft }, true);
      typed.current = null;
      setDraft(null);
    }, TYPING_DELAY_MS);
    return () => clearTimeout(timer);
  }, [draft, urlParams]);

  return {
    params,
    type: (text: string) => type(text),
    choose,
    reset: () => choose({ ...DEFAULT_PARAMS, sort: params.sort }),
  };
}

function writeParams(params: ExplorerParams, replace: boolean): void {
  const search = serializeParams(params);
  if (search === location.search) return;
  navigate(location.pathname + search + location.hash, { replace });
}
