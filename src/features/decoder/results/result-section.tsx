import type { ReactNode } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';

/** The region of the result, under the name that links, tests and assistive technology know it by. */
export function ResultSection({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className="result" aria-label={t(($) => $.result.label)} id="decoded">
      {children}
    </section>
  );
}
