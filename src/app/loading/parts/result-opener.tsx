import { useEffect, useState } from 'react';
import { usePaste } from '../../../features/decoder/state/paste-state.tsx';
import type { DecodedResultProps } from '../../../features/decoder/results/decoded-result-props.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { loadResult, peekResult } from '../load-reader.ts';

/** What a paste or files say. The code that shows it is fetched with the first of them. */
export function ResultOpener(props: Omit<DecodedResultProps, 'renderReport'>) {
  const { t } = useTranslation();
  const { outcome } = usePaste();
  const [loaded, setLoaded] = useState(peekResult);
  const [hasFailed, setFailed] = useState(false);
  const isWanted = outcome.kind !== 'idle';
  useEffect(() => {
    if (isWanted && loaded === null) loadResult().then(setLoaded, () => setFailed(true));
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- tried again with everything that is given
  }, [isWanted, outcome, loaded]);
  if (loaded !== null) return <loaded.DecodedResult renderReport={loaded.renderReport} {...props} />;
  return hasFailed && isWanted && <p role="alert">{t(($) => $.nothing.loadFailed)}</p>;
}
