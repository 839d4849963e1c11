import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { usePaste } from '../../../features/decoder/state/paste-state.tsx';
import type { DecodedResultProps } from '../../../features/decoder/results/decoded-result-props.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { loadShare, type LoadedShare } from '../load-share.ts';

/** The name before what the fragment of a shared result holds. */
const FRAGMENT_PREFIX = '#shared=';

/** The result that a link carries, until it is closed or something is pasted. */
export function ShareOpener(actions: Pick<DecodedResultProps, 'loadDetail' | 'onShowInTable' | 'onCheck'>) {
  const { outcome } = usePaste();
  const hash = useSyncExternalStore(subscribeToAddress, () => (location.hash.startsWith(FRAGMENT_PREFIX) ? location.hash : ''), () => '');
  const isIdle = outcome.kind === 'idle';
  useEffect(() => {
    // What is pasted takes the place of the link, for good.
    if (!isIdle && hash !== '') clearFragment();
  }, [isIdle, hash]);
  return isIdle && hash !== '' ? <SharedResultView key={hash} hash={hash} {...actions} /> : null;
}

function SharedResultView({ hash, ...actions }: Pick<DecodedResultProps, 'loadDetail' | 'onShowInTable' | 'onCheck'> & { readonly hash: string }) {
  const { language, t } = useTranslation();
  const [loaded, setLoaded] = useState<LoadedShare | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isCurrent = true;
    loadShare(hash).then((share) => isCurrent && setLoaded(share), () => isCurrent && setFailed(true));
    return () => {
      isCurrent = false;
    };
  }, [hash]);
  useEffect(() => {
    if (loaded === null) return;
    container.current?.scrollIntoView({ block: 'start' });
    container.current?.querySelector<HTMLElement>('h2[tabindex]')?.focus({ preventScroll: true });
  }, [loaded]);
  if (loaded === null) return hasFailed && <p role="alert">{t(($) => $.error.load)}</p>;
  const { parts } = loaded;
  const texts = loaded.texts[language];
  return (
    <div ref={container} className="shared">
      {loaded.kind === 'refused' ? (
        <parts.SharedRefused refusal={loaded.refusal} texts={texts} onDismiss={dismiss} />
      ) : (
        <parts.ResultSection>
          <parts.ErrorResult record={loaded.record} pasteReplacement={<parts.SharedNote shared={loaded.shared} texts={texts} onDismiss={dismiss} />} renderReport={parts.renderReport} {...actions} />
        </parts.ResultSection>
      )}
    </div>
  );
}

/** The focus must not fall to nowhere with what is closed. */
function dismiss(): void {
  clearFragment();
  document.getElementById('paste-box')?.focus();
}

function clearFragment(): void {
  navigate(location.pathname + location.search, { replace: true });
}

const ADDRESS_EVENTS = ['hashchange', 'popstate', 'pushState', 'replaceState'] as const;

function subscribeToAddress(onChange: () => void): () => void {
  for (const event of ADDRESS_EVENTS) addEventListener(event, onChange);
  return () => {
    for (const event of ADDRESS_EVENTS) removeEventListener(event, onChange);
  };
}
