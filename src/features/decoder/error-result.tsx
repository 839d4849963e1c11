import type { ReactNode } from 'react';
import type { Service } from '../../domain/catalogue/error-entry.ts';
import type { ErrorCode } from '../../domain/catalogue/published-ids.ts';
import type { CodeDetail } from '../../domain/catalogue/page-data.ts';
import { detectClient } from '../../domain/decode/detect/clients.ts';
import type { DecodedError } from '../../domain/decode/decode-result.ts';
import type { Diagnosis, Finding } from '../../domain/diagnose/findings.ts';
import type { Language } from '../../domain/language.ts';
import type { TriageRecord } from '../../domain/triage/triage.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { checkHrefOf, hrefOf } from '../../routes/routes.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { StatusBadge, toneOf } from '../../ui/status-badge.tsx';
import { Term } from '../../ui/term.tsx';
import { entryCodeOf, explainingCodeOf } from './entry-code.ts';
import { Findings } from './findings.tsx';
import { HowToGetBody } from './how-to-get-body.tsx';
import { MarkedPaste } from './marked-paste.tsx';
import { OriginNote } from './origin-note.tsx';
import { ResponseSays } from './response-says.tsx';
import { SecretsNote } from './secrets-note.tsx';
import { useDetail } from './use-detail.ts';
import { useDiagnosis } from './use-diagnosis.ts';
import { useErrorName } from './use-error-name.ts';
import { useVerdictSentence } from './use-verdict-sentence.ts';
import { WhatToDo } from './what-to-do.tsx';

interface ErrorResultProps {
  readonly record: TriageRecord;
  readonly loadDetail: (language: Language, code: ErrorCode) => Promise<CodeDetail>;
  readonly onShowInTable: (code: ErrorCode, origin: Service) => void;
  /** The link to the check page was clicked. */
  readonly onCheck: (click: MouseEvent, record: TriageRecord) => void;
  readonly renderReport: (record: TriageRecord, diagnosis: Diagnosis | null) => ReactNode;
  /** Stands in the place of the paste, where there is none. */
  readonly instead?: ReactNode;
}

/** One decoded error: verdict, tracking ID, what the response says, what to do, the paste with its evidence. */
export function ErrorResult({ record, loadDetail, onShowInTable, onCheck, renderReport, instead }: ErrorResultProps) {
  const { error, text, secrets } = record;
  const diagnosis = useDiagnosis(record);
  const { language, t } = useTranslation();
  const nameOf = useErrorName();
  const code = explainingCodeOf(error);
  const detail = useDetail(loadDetail, language, code);
  const verdict = useVerdictSentence(error, diagnosis, detail);
  const known = entryCodeOf(error);
  const ofEntry = known === null ? null : detail;
  const called = calledIn(diagnosis?.findings ?? []);
  const isChecked = isAboutBody(error, called);
  return (
    <>
      <header className="result-verdict">
        <h2 tabIndex={-1} className={error.status === null ? undefined : `tone-${toneOf(error.status)}`}>
          {error.status !== null && <StatusBadge status={error.status} />}{' '}
          {error.code === null ? <span>{error.status === null ? nameOf(error) : t(($) => $.result.kind[error.kind])}</span> : <Term>{error.code}</Term>}
        </h2>
        {ofEntry !== null && ofEntry.service !== 'reference' && <p className="result-origin">{t(($) => $.origin.of[ofEntry.service])}</p>}
        <p>
          <RichText text={verdict} />
        </p>
      </header>

      <div className="result-answer">
        <TrackingId error={error} />
        <section aria-labelledby="says-heading">
          <h3 id="says-heading">{t(($) => $.result.says)}</h3>
          <Findings findings={diagnosis?.findings ?? []} />
          <ResponseSays error={error} detail={detail} />
        </section>
        <WhatToDo steps={diagnosis?.steps ?? []} isGraph={error.kind === 'graph'} detail={ofEntry} />
        <Missing error={error} text={text} />
      </div>

      <div className="result-evidence">
        {instead ?? (
          <>
            <MarkedPaste text={text} spans={error.spans} secrets={secrets} />
            <SecretsNote secrets={secrets} />
          </>
        )}
      </div>

      {renderReport(record, diagnosis)}

      {(known !== null || isChecked) && (
        <p className="result-actions">
          {known !== null && (
            <a className="button button-plain" href={hrefOf({ language, route: { page: 'code', code: known } })}>
              {t(($) => $.result.open, { code: known })}
            </a>
          )}
          {isChecked && (
            <a className="button button-plain" href={checkHrefOf(language, called?.operations[0])} onClick={(event) => onCheck(event.nativeEvent, record)}>
              {t(($) => $.result.check)}
            </a>
          )}
          {known !== null && (
            <Button look="text" onClick={() => onShowInTable(known, detail?.service ?? 'reference')}>
              {t(($) => $.result.showInTable)}
            </Button>
          )}
        </p>
      )}
    </>
  );
}

/** Whether the error is about the body of the request: it says so, or the service refused a call that has one. */
function isAboutBody({ code, status }: DecodedError, called: Called | undefined): boolean {
  if (code === 'InvalidRequestBody' || code === 'MissingRequiredParameter') return true;
  return status === 400 && called !== undefined && called.required.length + called.optional.length > 0;
}

type Called = Extract<Finding, { readonly id: 'operation-called' }>;

/** The operation that was called, where the paste tells it. */
function calledIn(findings: readonly Finding[]): Called | undefined {
  const called = findings.find((finding) => finding.id === 'operation-called');
  return called?.operations.length === 1 ? called : undefined;
}

/** The marker pen belongs to it alone. */
function TrackingId({ error }: { readonly error: DecodedError }) {
  const { t } = useTranslation();
  const { trackingId } = error;
  return (
    <div className="tracking-id">
      <p className="tracking-id-label">
        {t(($) => $.result.trackingId)} <OriginNote origin={error.origins.trackingId} />
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
            done={t(($) => $.copy.done)}
            announcement={t(($) => $.copy.announced, { what: t(($) => $.result.trackingId) })}
            refused={t(($) => $.copy.failed)}
          />
        </div>
      )}
    </div>
  );
}

/** What the text does not hold, and how to get it from the client it came from. */
function Missing({ error, text }: { readonly error: DecodedError; readonly text: string }) {
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
      <HowToGetBody client={client} />
    </section>
  );
}
