import { useState, useSyncExternalStore } from 'react';

/** The operation that the reader chose, else the one that the link to this page names; an id of ours, or nothing. */
export function useChosenOperation() {
  const [choice, setChosenId] = useState<string | null | undefined>(undefined);
  // Not known where the page is rendered as a file.
  const linkedId = useSyncExternalStore(subscribe, readOperationParam, () => null);
  return { chosenId: choice === undefined ? linkedId : choice, setChosenId };
}

function subscribe(onChange: () => void): () => void {
  addEventListener('popstate', onChange);
  return () => removeEventListener('popstate', onChange);
}

function readOperationParam(): string | null {
  return new URLSearchParams(location.search).get('operation');
}
