import { Fragment } from 'react';
import type { SourceData } from '../../../domain/catalogue/page-data.ts';
import type { Evidence } from '../../../domain/diagnose/evidence.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { getColon } from '../../../i18n/join-texts.ts';

interface FindingEvidenceProps {
  readonly evidence: Evidence;
  readonly sources: readonly SourceData[];
}

/** Shows the certainty of a diagnosis statement and its source pages. */
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
