import { useEffect, useId, useMemo, useState } from 'react';
import { getReplacementKey } from '../../domain/report/redaction.ts';
import { formatLinkPlaceholder, findLinkReplacements, toSharedResult, type SharedResult } from '../../domain/report/shared-result.ts';
import { createTicket } from '../../domain/report/ticket.ts';
import type { TriageRecord } from '../../domain/triage/triage.ts';
import type { ReportTexts } from '../../i18n/report-texts.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { CopyButton } from '../../ui/controls/copy-button.tsx';
import { RichText } from '../../ui/text/rich-text.tsx';
import { SharePreview } from './share-preview.tsx';
import { Replacements } from './replacements.tsx';
import { MAX_FRAGMENT_CHARS, packShared } from './share-fragment.ts';

interface SharePanelProps {
  readonly record: TriageRecord;
  readonly texts: ReportTexts;
  readonly buildLink: (fragment: string) => string;
}

/** Creates a link to the result from exactly the content of its preview. */
export function SharePanel({ record, texts, buildLink }: SharePanelProps) {
  const { language, t } = useTranslation();
  const [now] = useState(Date.now);
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const id = useId();
  const ticket = useMemo(() => createTicket(record.error, record.text, now), [record, now]);
  const replacements = useMemo(() => findLinkReplacements(record.error, ticket), [record, ticket]);
  const shared = useMemo(
    () => toSharedResult(record.error, ticket, replacements.filter((replacement) => !shown.has(getReplacementKey(replacement)))),
    [record, ticket, replacements, shown],
  );
  const packed = useShareFragment(shared);
  const labels = texts.share;
  const link = typeof packed === 'string' ? buildLink(packed) : null;
  return (
    <>
      <p className="report-lead">
        <RichText text={labels.lead} />
      </p>
      <div className="report-columns">
        <div className="report-form">
          <Replacements replacements={replacements} shown={shown} onChange={setShown} placeholder={formatLinkPlaceholder} placeholderLanguage="en" legend={labels.replaced} texts={texts.ticket} />
        </div>
        <div className="report-outcome">
          <h4 id={`${id}-preview`}>{labels.preview}</h4>
          <p className="quiet">{labels.previewNote}</p>
          <SharePreview shared={shared} labelledBy={`${id}-preview`} />
          {packed === undefined && <p className="quiet">{labels.creating}</p>}
          {packed === null && <p role="alert">{labels.tooLong.replace('{length}', formatNumber(MAX_FRAGMENT_CHARS, language))}</p>}
          {link !== null && (
            <p className="report-actions">
              <CopyButton
                text={link}
                variant="strong"
                label={labels.copy}
                doneLabel={t(($) => $.copy.done)}
                announcement={t(($) => $.copy.announced, { what: labels.what })}
                failureNote={t(($) => $.copy.failed)}
              />
              <span className="quiet">{labels.length.replace('{length}', formatNumber(link.length, language))}</span>
            </p>
          )}
        </div>
      </div>
    </>
  );
}

/** Packs this result: `undefined` while packing, `null` if the fragment would be too long. */
function useShareFragment(shared: SharedResult): string | null | undefined {
  const [packed, setPacked] = useState<{ readonly of: SharedResult; readonly fragment: string | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void packShared(shared).then((fragment) => isCurrent && setPacked({ of: shared, fragment }));
    return () => {
      isCurrent = false;
    };
  }, [shared]);
  return packed?.of === shared ? packed.fragment : undefined;
}
