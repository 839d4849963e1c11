import { useState, useSyncExternalStore } from 'react';

/** Returns the ID of the operation that the user chose, or the ID in the URL if the user has not chosen yet; `null` for none. */
export function useChosenOperation() {
  const [choice, setChosenId] = useState<string | null | undefined>(undefined);
  // Unknown during prerendering.
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
