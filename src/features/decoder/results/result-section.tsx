import type { ReactNode } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';

/** The result region. Links, tests, and assistive technology depend on its name. */
export function ResultSection({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className="result" aria-label={t(($) => $.result.label)} id="decoded">
      {children}
    </section>
  );
}
