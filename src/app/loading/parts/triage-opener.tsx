import { useEffect, useState } from 'react';
import type { SeveralErrors } from '../../../features/decoder/results/several-results.tsx';
import { useTranslation } from '../../../i18n/translation.tsx';
import { loadTriage, peekTriage, type LoadedTriage } from '../load-triage.ts';

/** The view of several errors. It is fetched when there are several, and tried again with the next paste. */
export function TriageOpener(several: SeveralErrors) {
  const { language, t } = useTranslation();
  const [latest, setLatest] = useState<LoadedTriage | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const { found, onReady } = several;
  const triage = peekTriage(language);

  useEffect(() => {
    if (triage !== null) return;
    loadTriage(language).then(setLatest, () => {
      setFailed(true);
      // Without the view, the result of the first error is still there.
      onReady();
    });
    // oxlint-disable-next-line react/exhaustive-deps -- once for each paste
  }, [language, found, triage]);

  // Until its texts are there in another language, the view stays in the one before.
  const shown = triage ?? latest;
  if (shown !== null) return <shown.screen.SeveralTriage t={shown.t} {...several} />;
  return hasFailed ? <p role="alert">{t(($) => $.error.load)}</p> : null;
}
