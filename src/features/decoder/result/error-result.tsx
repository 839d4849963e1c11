import type { ReactNode } from 'react';
import type { Service } from '../../../domain/catalogue/error-entry.ts';
import type { ErrorCode } from '../../../domain/catalogue/published-ids.ts';
import type { CodeDetail } from '../../../domain/catalogue/page-data.ts';
import { detectClient } from '../../../domain/decode/detect/clients.ts';
import type { DecodedError } from '../../../domain/decode/decode-result.ts';
import type { Diagnosis, Finding } from '../../../domain/diagnose/findings.ts';
import type { Language } from '../../../domain/language.ts';
import type { TriageRecord } from '../../../domain/triage/triage.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { buildCheckHref, buildHref } from '../../../routes/routes.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { CopyButton } from '../../../ui/controls/copy-button.tsx';
import { RichText } from '../../../ui/text/rich-text.tsx';
import { StatusBadge, getStatusTone } from '../../../ui/feedback/status-badge.tsx';
import { Term } from '../../../ui/text/term.tsx';
import { getEntryCode, getExplainingCode } from './entry-code.ts';
import { Findings } from './findings.tsx';
import { ResponseBodyHelp } from './response-body-help.tsx';
import { MarkedPaste } from '../evidence/marked-paste.tsx';
import { ProvenanceNote } from '../evidence/provenance-note.tsx';
import { ResponseDetails } from './response-details.tsx';
import { SecretsNote } from '../evidence/secrets-note.tsx';
import { useDetail } from './use-detail.ts';
import { useDiagnosis } from './use-diagnosis.ts';
import { useErrorName } from './use-error-name.ts';
import { useVerdictSentence } from './use-verdict-sentence.ts';
import { WhatToDo } from './what-to-do.tsx';

interface ErrorResultProps {
  readonly record: TriageRecord;
  readonly loadDetail: (language: Language, code: ErrorCode) => Promise<CodeDetail>;
  readonly onShowInTable: (code: ErrorCode, service: Service) => void;
  /** Called when the user clicks the link to the check page. */
  readonly onCheck: (click: MouseEvent, record: TriageRecord) => void;
  readonly renderReport: (record: TriageRecord, diagnosis: Diagnosis | null) => ReactNode;
  /** Shown instead of the paste if there is none. */
  readonly pasteReplacement?: ReactNode;
}

/** Shows one decoded error: verdict, tracking ID, response details, next steps, and the paste with its evidence. */
export function ErrorResult({ record, loadDetail, onShowInTable, onCheck, renderReport, pasteReplacement }: ErrorResultProps) {
  const { error, text, secrets } = record;
  const diagnosis = useDiagnosis(record);
  const { language, t } = useTranslation();
  const formatName = useErrorName();
  const code = getExplainingCode(error);
  const detail = useDetail(loadDetail, language, code);
  const verdict = useVerdictSentence(error, diagnosis, detail);
  const entryCode = getEntryCode(error);
  const entryDetail = entryCode === null ? null : detail;
  const calledOperation = findCalledOperation(diagnosis?.findings ?? []);
  const isChecked = isAboutBody(error, calledOperation);
  return (
    <>
      <header className="result-verdict">
        <h2 tabIndex={-1} className={error.status === null ? undefined : `tone-${getStatusTone(error.status)}`}>
          {error.status !== null && <StatusBadge status={error.status} />}{' '}
          {error.code === null ? <span>{error.status === null ? formatName(error) : t(($) => $.result.kind[error.kind])}</span> : <Term>{error.code}</Term>}
        </h2>
        {entryDetail !== null && entryDetail.service !== 'reference' && <p className="result-origin">{t(($) => $.origin.of[entryDetail.service])}</p>}
        <p>
          <RichText text={verdict} />
        </p>
      </header>

      <div className="result-answer">
        <TrackingId error={error} />
        <section aria-labelledby="response-details-heading">
          <h3 id="response-details-heading">{t(($) => $.result.responseDetails)}</h3>
          <Findings findings={diagnosis?.findings ?? []} />
          <ResponseDetails error={error} detail={detail} />
        </section>
        <WhatToDo steps={diagnosis?.steps ?? []} isGraph={error.kind === 'graph'} detail={entryDetail} />
        <MissingParts error={error} text={text} />
      </div>

      <div className="result-evidence">
        {pasteReplacement ?? (
          <>
            <MarkedPaste text={text} spans={error.spans} secrets={secrets} />
            <SecretsNote secrets={secrets} />
          </>
        )}
      </div>

      {renderReport(record, diagnosis)}

      {(entryCode !== null || isChecked) && (
        <p className="result-actions">
          {entryCode !== null && (
            <a className="button button-plain" href={buildHref({ language, route: { page: 'code', code: entryCode } })}>
              {t(($) => $.result.open, { code: entryCode })}
            </a>
          )}
          {isChecked && (
            <a className="button button-plain" href={buildCheckHref(language, calledOperation?.operations[0])} onClick={(event) => onCheck(event.nativeEvent, record)}>
              {t(($) => $.result.check)}
            </a>
          )}
          {entryCode !== null && (
            <Button variant="text" onClick={() => onShowInTable(entryCode, detail?.service ?? 'reference')}>
              {t(($) => $.result.showInTable)}
            </Button>
          )}
        </p>
      )}
    </>
  );
}

/** Whether the error concerns the request body: either the code indicates it, or the service rejected a call that has a body. */
function isAboutBody({ code, status }: DecodedError, calledOperation: CalledFinding | undefined): boolean {
  if (code === 'InvalidRequestBody' || code === 'MissingRequiredParameter') return true;
  return status === 400 && calledOperation !== undefined && calledOperation.required.length + calledOperation.optional.length > 0;
}

type CalledFinding = Extract<Finding, { readonly id: 'operation-called' }>;

/** Finds the operation that was called, if the paste identifies it. */
function findCalledOperation(findings: readonly Finding[]): CalledFinding | undefined {
  const calledOperation = findings.find((finding) => finding.id === 'operation-called');
  return calledOperation?.operations.length === 1 ? calledOperation : undefined;
}

/** Shows the tracking ID. Only the tracking ID uses the marker style. */
function TrackingId({ error }: { readonly error: DecodedError }) {
  const { t } = useTranslation();
  const { trackingId } = error;
  return (
    <div className="tracking-id">
      <p className="tracking-id-label">
        {t(($) => $.result.trackingId)} <ProvenanceNote provenance={error.origins.trackingId} />
      </p>
      {trackingId === null ? (
        <p>{t(($) => $.result.noTrackingId)}</p>
      ) : (
        <div className="tracking-id-value">
          <mark lang="en" translate="no">
            {trackingId}
          </mark>
          <CopyButton
            text={trackingId}
            label={t(($) => $.copy.trackingId)}
            doneLabel={t(($) => $.copy.done)}
            announcement={t(($) => $.copy.announced, { what: t(($) => $.result.trackingId) })}
            failureNote={t(($) => $.copy.failed)}
          />
        </div>
      )}
    </div>
  );
}

/** Lists what is missing from the text and how to get it from the client that sent the request. */
function MissingParts({ error, text }: { readonly error: DecodedError; readonly text: string }) {
  const { t } = useTranslation();
  const client = detectClient(error, text);
  const lines = [
    ...(error.missing.includes('body-not-shown') && client !== 'gateway' ? [t(($) => $.missing.body)] : []),
    ...(error.missing.includes('no-tracking-id') && error.kind === 'defender' ? [t(($) => $.missing.trackingId)] : []),
    ...(error.missing.includes('tracking-id-unusable') ? [t(($) => $.missing.trackingIdUnusable)] : []),
    ...(error.missing.includes('message-cut') ? [t(($) => $.missing.messageCut)] : []),
    ...(error.missing.includes('no-message') && error.code !== null ? [t(($) => $.missing.message)] : []),
  ];
  if (lines.length === 0 && client !== 'gateway') return null;
  return (
    <section aria-labelledby="missing-heading">
      <h3 id="missing-heading">{t(($) => $.missing.heading)}</h3>
      {lines.map((line) => (
        <p key={line}>
          <RichText text={line} />
        </p>
      ))}
      <ResponseBodyHelp client={client} />
    </section>
  );
}
