import type { Certainty } from '../domain/catalogue/error-entry.ts';
import type { SourceId } from '../domain/catalogue/sources.ts';
import { useTranslation } from '../i18n/translation.tsx';
import { SourceRefs } from './source-refs.tsx';

/** Shows the certainty of a statement and its sources. */
export function Evidence({ certainty, sources }: { readonly certainty: Certainty; readonly sources: readonly SourceId[] }) {
  const { t } = useTranslation();
  return (
    <span className={`certainty certainty-${certainty}`}>
      {t(($) => $.certainty[certainty])}
      <SourceRefs sources={sources} />
    </span>
  );
}
