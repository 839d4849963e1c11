import type { ReactNode } from 'react';
import type { CodeDetail } from '../../../domain/catalogue/page-data.ts';
import type { DecodedError } from '../../../domain/decode/decode-result.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { buildHref } from '../../../routes/routes.ts';
import { PUBLISHED_IDS } from '../../../domain/catalogue/published-ids.ts';
import { RichText } from '../../../ui/text/rich-text.tsx';
import { Term } from '../../../ui/text/term.tsx';
import { ProvenanceNote } from '../evidence/provenance-note.tsx';
import { RecognizedFormat } from './recognized-format.tsx';

/** Length of the part of a long value that is shown. UTF-16 code units. */
const MAX_SHOWN_CHARS = 2000;

interface ResponseDetailsProps {
  readonly error: DecodedError;
  readonly detail: CodeDetail | null;
}

/** Shows the details of the response: its format, each value and its source, and the variables in the message. */
export function ResponseDetails({ error, detail }: ResponseDetailsProps) {
  const { t } = useTranslation();
  const wording = findWording(error, detail);
  return (
    <>
      <dl className="response-details">
        <Row name={t(($) => $.result.recognized)}>
          {t(($) => $.result.kind[error.kind])}
          {error.count > 1 && <span className="quiet"> · {t(($) => $.result.times, { count: error.count })}</span>}
        </Row>
        <Row name={t(($) => $.result.form)}>
          <RecognizedFormat error={error} />
        </Row>
        {error.status !== null && (
          <Row name={t(($) => $.result.status)}>
            {error.status}
            <ProvenanceNote provenance={error.origins.status} />
          </Row>
        )}
        {error.code !== null && (
          <Row name={t(($) => $.result.code)}>
            <Term>{error.code}</Term>
            <ProvenanceNote provenance={error.origins.code} />
          </Row>
        )}
        {error.message !== null && error.message !== '' && (
          <Row name={t(($) => $.result.message)}>
            <span className="response-details-message" lang="en" translate="no">
              <Value text={error.message} />
            </span>
            <ProvenanceNote provenance={error.origins.message} />
          </Row>
        )}
        {Object.entries(error.variables).map(([name, { value }]) => (
          <Row key={name} name={wording?.variables[name] ?? name}>
            {value === '' ? (
              <span className="quiet">{t(($) => $.result.emptyValue)}</span>
            ) : (
              <code lang="en" translate="no">
                <Value text={value} />
              </code>
            )}
          </Row>
        ))}
        {error.retryAfter !== null && (
          <Row name="Retry-After">
            <code lang="en" translate="no">
              {error.retryAfter}
            </code>
            <ProvenanceNote provenance={error.origins.retryAfter} />
          </Row>
        )}
        {error.code === null && error.candidates !== undefined && error.candidates.length > 0 && (
          <Row name={t(($) => $.result.candidates)}>
            <Candidates candidates={error.candidates} />
          </Row>
        )}
      </dl>
      {error.disagreements.map((disagreement) => (
        <p key={disagreement.kind} className="response-details-note response-details-disagreement">
          {disagreement.kind === 'message-and-code'
            ? t(($) => $.result.disagreement.message)
            : t(($) => $.result.disagreement.status, { stated: disagreement.stated, usual: disagreement.usual, code: error.code ?? '' })}
        </p>
      ))}
      {wording?.note !== undefined && wording.note !== null && (
        <p className="response-details-note">
          <RichText text={wording.note} />
        </p>
      )}
    </>
  );
}

/** Shows a value of the response. A very long value is truncated. */
function Value({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  if (text.length <= MAX_SHOWN_CHARS) return <bdi>{text}</bdi>;
  return (
    <>
      <bdi>{text.slice(0, MAX_SHOWN_CHARS).toWellFormed()}…</bdi> <span className="quiet">{t(($) => $.result.cut, { length: text.length })}</span>
    </>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Candidates({ candidates }: { readonly candidates: readonly string[] }) {
  const { language } = useTranslation();
  return PUBLISHED_IDS.filter((code) => candidates.includes(code)).map((code) => (
    <a key={code} className="candidate" href={buildHref({ language, route: { page: 'code', code } })}>
      <Term>{code}</Term>
    </a>
  ));
}

/** Finds the catalog wording that matches the message, with descriptions of its variables. */
function findWording(error: DecodedError, detail: CodeDetail | null) {
  if (error.matched === null || detail === null || detail.code !== error.matched.code) return null;
  return error.matched.kind === 'documented' ? detail.documented : (detail.observed[error.matched.index] ?? null);
}
