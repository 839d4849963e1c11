import { useEffect, useSyncExternalStore } from 'react';
import { navigate } from 'wouter/use-browser-location';
import type { DecodedResultProps } from '../../features/decoder/results/decoded-result-props.ts';
import { usePaste } from '../../features/decoder/state/paste-state.tsx';
import { LoadFailed } from '../loading/load-failed.tsx';
import { share } from '../loading/parts.ts';
import { usePart } from '../loading/use-part.ts';

/** The start of the fragment of a shared result. */
const FRAGMENT_PREFIX = '#shared=';

/** The result that a link contains, until it is closed or something is pasted. */
export function SharedSection(actions: Pick<DecodedResultProps, 'loadDetail' | 'onShowInTable' | 'onCheck'>) {
  const { outcome } = usePaste();
  const hash = useSyncExternalStore(subscribeToUrl, () => (location.hash.startsWith(FRAGMENT_PREFIX) ? location.hash : ''), () => '');
  const isIdle = outcome.kind === 'idle';
  const isWanted = isIdle && hash !== '';
  const { value, hasFailed, retry } = usePart(share, undefined, { isWanted, use: hash });
  useEffect(() => {
    // What is pasted takes the place of the link, for good.
    if (!isIdle && hash !== '') clearFragment();
  }, [isIdle, hash]);
  if (!isWanted) return null;
  if (value === null) return hasFailed && <LoadFailed onRetry={retry} />;
  return <value.SharedResultView key={hash} hash={hash} texts={value.texts} onDismiss={dismiss} actions={actions} />;
}

/** Focus must not be lost with what is closed. */
function dismiss(): void {
  clearFragment();
  document.getElementById('paste-box')?.focus();
}

function clearFragment(): void {
  navigate(location.pathname + location.search, { replace: true });
}

const URL_EVENTS = ['hashchange', 'popstate', 'pushState', 'replaceState'] as const;

function subscribeToUrl(onChange: () => void): () => void {
  for (const event of URL_EVENTS) addEventListener(event, onChange);
  return () => {
    for (const event of URL_EVENTS) removeEventListener(event, onChange);
  };
}
