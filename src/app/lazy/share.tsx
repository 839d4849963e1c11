import { decodeCatalogue } from 'virtual:catalogue/decode';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../domain/language.ts';
import { toTriageRecord } from '../../domain/report/shared-result.ts';
import { ErrorResult } from '../../features/decoder/result/error-result.tsx';
import type { DecodedResultProps } from '../../features/decoder/results/decoded-result-props.ts';
import { ResultSection } from '../../features/decoder/results/result-section.tsx';
import { unpackShared, type OpenedFragment } from '../../features/report/share-fragment.ts';
import { SharedNote } from '../../features/report/shared-note.tsx';
import { SharedRefused } from '../../features/report/shared-refused.tsx';
import type { ReportTexts } from '../../i18n/report-texts.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { renderReport } from './report-buttons.tsx';

interface SharedResultViewProps {
  /** The fragment of the URL, with its `#`. */
  readonly hash: string;
  readonly texts: Readonly<Record<Language, ReportTexts>>;
  readonly onDismiss: () => void;
  readonly actions: Pick<DecodedResultProps, 'loadDetail' | 'onShowInTable' | 'onCheck'>;
}

/** The result that a link contains, or why the link is rejected. */
export function SharedResultView({ hash, texts, onDismiss, actions }: SharedResultViewProps) {
  const { language } = useTranslation();
  const [fragment, setFragment] = useState<OpenedFragment | null>(null);
  const container = useRef<HTMLDivElement>(null);
  const record = useMemo(() => (fragment?.kind === 'open' ? toTriageRecord(fragment.shared, decodeCatalogue) : null), [fragment]);
  useEffect(() => {
    let isCurrent = true;
    void unpackShared(hash).then((opened) => isCurrent && setFragment(opened));
    return () => {
      isCurrent = false;
    };
  }, [hash]);
  useEffect(() => {
    if (fragment === null) return;
    container.current?.scrollIntoView({ block: 'start' });
    container.current?.querySelector<HTMLElement>('h2[tabindex]')?.focus({ preventScroll: true });
  }, [fragment]);

  if (fragment === null) return null;
  return (
    <div ref={container} className="shared">
      {fragment.kind === 'refused' && <SharedRefused refusal={fragment.refusal} texts={texts[language]} onDismiss={onDismiss} />}
      {fragment.kind === 'open' && record !== null && (
        <ResultSection>
          <ErrorResult
            record={record}
            pasteReplacement={<SharedNote shared={fragment.shared} texts={texts[language]} onDismiss={onDismiss} />}
            renderReport={renderReport}
            {...actions}
          />
        </ResultSection>
      )}
    </div>
  );
}
