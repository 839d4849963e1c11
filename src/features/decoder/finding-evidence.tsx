import { Fragment } from 'react';
import type { SourceView } from '../../domain/catalogue/views.ts';
import type { Evidence } from '../../domain/diagnose/evidence.ts';
import { getColon } from '../../i18n/join-texts.ts';
import { useTranslation } from '../../i18n/translation.tsx';

interface FindingEvidenceProps {
  readonly evidence: Evidence;
  readonly sources: readonly SourceView[];
}

/** How sure a statement of a diagnosis is, and the pages that it comes from. */
export function FindingEvidence({ evidence, sources }: FindingEvidenceProps) {
  const { language, t } = useTranslation();
  const named = evidence.sources.flatMap((id) => sources.filter((source) => source.id === id));
  return (
    <span className={`finding-evidence certainty certainty-${evidence.certainty}`}>
      {t(($) => $.certainty[evidence.certainty])}
      {named.map((source, index) => (
        <Fragment key={source.id}>
          {index > 0 ? (language === 'zh-TW' ? '、' : ', ') : getColon(language)}
          {source.url === null ? (
            source.title
          ) : (
            <a href={source.url} rel="noopener noreferrer">
              {source.title}
            </a>
          )}
        </Fragment>
      ))}
    </span>
  );
}
