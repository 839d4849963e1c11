import type { ReactNode } from 'react';
import type { CodeDetail } from '../../domain/catalogue/page-data.ts';
import type { DecodedError } from '../../domain/decode/decode-result.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { hrefOf } from '../../routes/routes.ts';
import { PUBLISHED_IDS } from '../../domain/catalogue/published-ids.ts';
import { RichText } from '../../ui/rich-text.tsx';
import { Term } from '../../ui/term.tsx';
import { OriginNote } from './origin-note.tsx';
import { RecognisedForm } from './recognised-form.tsx';

/** UTF-16 code units. */
const MOST_SHOWN = 2000;

interface ResponseSaysProps {
  readonly error: DecodedError;
  readonly detail: CodeDetail | null;
}

/** The response in its own terms: its form, each value with where it came from, and the values that its message carries. */
export function ResponseSays({ error, detail }: ResponseSaysProps) {
  const { t } = useTranslation();
  const wording = wordingOf(error, detail);
  return (
    <>
      <dl className="says">
        <Row name={t(($) => $.result.recognised)}>
          {t(($) => $.result.kind[error.kind])}
          {error.count > 1 && <span className="quiet"> · {t(($) => $.result.times, { count: error.count })}</span>}
        </Row>
        <Row name={t(($) => $.result.form)}>
          <RecognisedForm error={error} />
        </Row>
        {error.status !== null && (
          <Row name={t(($) => $.result.status)}>
            {error.status}
            <OriginNote origin={error.origins.status} />
          </Row>
        )}
        {error.code !== null && (
          <Row name={t(($) => $.result.code)}>
            <Term>{error.code}</Term>
            <OriginNote origin={error.origins.code} />
          </Row>
        )}
        {error.message !== null && error.message !== '' && (
          <Row name={t(($) => $.result.message)}>
            <span className="says-message" lang="en" translate="no">
              <Value text={error.message} />
            </span>
            <OriginNote origin={error.origins.message} />
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
            <OriginNote origin={error.origins.retryAfter} />
          </Row>
        )}
        {error.code === null && error.candidates !== undefined && error.candidates.length > 0 && (
          <Row name={t(($) => $.result.candidates)}>
            <Candidates candidates={error.candidates} />
          </Row>
        )}
      </dl>
      {error.disagreements.map((disagreement) => (
        <p key={disagreement.kind} className="says-note says-disagreement">
          {disagreement.kind === 'message-and-code'
            ? t(($) => $.result.disagreement.message)
            : t(($) => $.result.disagreement.status, { stated: disagreement.stated, usual: disagreement.usual, code: error.code ?? '' })}
        </p>
      ))}
      {wording?.note !== undefined && wording.note !== null && (
        <p className="says-note">
          <RichText text={wording.note} />
        </p>
      )}
    </>
  );
}

/** A value of the response; of one that is very long, the beginning. */
function Value({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  if (text.length <= MOST_SHOWN) return <bdi>{text}</bdi>;
  return (
    <>
      <bdi>{text.slice(0, MOST_SHOWN).toWellFormed()}…</bdi> <span className="quiet">{t(($) => $.result.cut, { length: text.length })}</span>
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
    <a key={code} className="candidate" href={hrefOf({ language, route: { page: 'code', code } })}>
      <Term>{code}</Term>
    </a>
  ));
}

/** The wording of the catalogue that fits the message, with the words for its variables. */
function wordingOf(error: DecodedError, detail: CodeDetail | null) {
  if (error.matched === null || detail === null || detail.code !== error.matched.code) return null;
  return error.matched.kind === 'documented' ? detail.documented : (detail.observed[error.matched.index] ?? null);
}
