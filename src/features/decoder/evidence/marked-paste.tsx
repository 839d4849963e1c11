import { Fragment } from 'react';
import type { DecodedError } from '../../../domain/decode/decode-result.ts';
import { formatList } from '../../../i18n/formats.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import type { Secret } from '../../../domain/decode/secrets/secret-kinds.ts';
import { splitEvidence, type EvidencePart } from './evidence-parts.ts';
import { getExcerpts } from './excerpts.ts';
import { usePaste } from '../state/paste-state.tsx';
import { useSecretLabel } from '../../../i18n/use-secret-label.ts';
import { joinSentences } from '../../../i18n/join-texts.ts';

interface MarkedPasteProps {
  readonly text: string;
  readonly spans: DecodedError['spans'];
  readonly secrets: readonly Secret[];
}

/** Shows the paste read-only, with its evidence marked and its secrets masked. Renders text only, never HTML. */
export function MarkedPaste({ text, spans, secrets }: MarkedPasteProps) {
  const { t } = useTranslation();
  const { decodedInput } = usePaste();
  const excerpts = getExcerpts(text, spans);
  const isExcerpt = excerpts.some(({ from, to }) => from > 0 || to < text.length);
  return (
    <div className="marked-paste">
      <h3 id="marked-paste-heading">{t(($) => (decodedInput.kind === 'files' ? $.reading.record : $.result.pasted))}</h3>
      {/* Scrollable content must be reachable by keyboard. */}
      <pre tabIndex={0} role="group" aria-labelledby="marked-paste-heading" translate="no">
        {excerpts.map(({ from, to }) => (
          <Fragment key={from}>
            {from > 0 && '…\n'}
            {splitEvidence(text, spans, secrets, from, to).map((part) => (
              <EvidenceText key={part.start} part={part} />
            ))}
            {to < text.length && '\n'}
          </Fragment>
        ))}
        {(excerpts.at(-1)?.to ?? 0) < text.length && '…'}
      </pre>
      <Legend spans={spans} />
      {isExcerpt && <p className="quiet">{t(($) => $.result.excerpt, { length: text.length })}</p>}
    </div>
  );
}

/** Explains the marks that appear in the text. */
function Legend({ spans }: { readonly spans: DecodedError['spans'] }) {
  const { language, t } = useTranslation();
  const named = [
    [spans.code, t(($) => $.result.code).toLowerCase()],
    [spans.status, t(($) => $.result.status).toLowerCase()],
    [spans.message, t(($) => $.result.message).toLowerCase()],
    [spans.retryAfter, 'Retry-After'],
  ] as const;
  const values = formatList(named.flatMap(([span, name]) => (span === undefined ? [] : [name])), 'conjunction', language);
  const sentences = [
    ...(values === '' ? [] : [t(($) => $.result.underlined, { values })]),
    ...(spans.trackingId === undefined ? [] : [t(($) => $.result.marked)]),
  ];
  return <p className="quiet">{sentences.length === 0 ? t(($) => $.result.nothingMarked) : joinSentences(language, sentences)}</p>;
}

function EvidenceText({ part }: { readonly part: EvidencePart }) {
  const getLabel = useSecretLabel();
  switch (part.kind) {
    case null:
      return <bdi>{part.text}</bdi>;
    case 'secret':
      return <span className="secret">{part.secret !== undefined && getLabel(part.secret)}</span>;
    case 'trackingId':
      return <mark>{part.text}</mark>;
    case 'code':
    case 'status':
    case 'message':
    case 'retryAfter':
      return <u className={`evidence evidence-${part.kind}`}>{part.text}</u>;
  }
}
