import { useEffect } from 'react';
import type { SeveralErrors } from '../../features/decoder/results/several-results.tsx';
import { useTranslation } from '../../i18n/translation.tsx';
import { LoadFailed } from '../loading/load-failed.tsx';
import { triage } from '../loading/parts.ts';
import { usePart } from '../loading/use-part.ts';

/** The view of several errors. Until its texts are there in a new language, it keeps the one before. */
export function SeveralSection(several: SeveralErrors) {
  const { language } = useTranslation();
  const { found, onReady } = several;
  const { value, hasFailed, retry } = usePart(triage, language, { use: found });
  useEffect(() => {
    // Without the view, the result of the first error is still shown.
    if (hasFailed) onReady();
  }, [hasFailed, onReady]);
  if (value !== null) return <value.SeveralTriage t={value.t} {...several} />;
  return hasFailed && <LoadFailed onRetry={retry} />;
}
