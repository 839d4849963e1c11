import { useEffect, useMemo, useRef, useState } from 'react';
import { navigate, useSearch } from 'wouter/use-browser-location';
import { DEFAULT_PARAMS, parseParams, serializeParams, type ExplorerParams } from './explorer-params.ts';

/** How long the reader pauses before what was typed goes into the address. Milliseconds. */
const TYPING_DELAY_MS = 250;

/**
 * The view of the explorer, kept in the address. What is typed replaces the entry of the
 * history after a pause; what is chosen makes a new one, so that Back takes it back.
 */
export function useExplorerParams() {
  const search = useSearch({ ssrSearch: '' });
  const urlParams = useMemo(() => parseParams(search), [search]);
  /** Typed, but not in the address yet. */
  const [draft, setDraft] = useState<string | null>(null);
  /** The same, known before it is rendered. */
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
