import type { TFunction } from 'i18next';
import type { LocatedFinding } from '../../domain/check/check-request.ts';
import type { Secret } from '../../domain/decode/secrets/secret-kinds.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { splitRequest } from './request-parts.ts';
import { useSecretLabel } from '../../i18n/use-secret-label.ts';

/** A longer request is shown as an excerpt. UTF-16 code units. */
const MAX_SHOWN_CHARS = 20_000;
/** Length of the excerpt before the first finding. UTF-16 code units. */
const CONTEXT_CHARS = 1000;

interface MarkedRequestProps {
  readonly text: string;
  readonly findings: readonly LocatedFinding[];
  readonly secrets: readonly Secret[];
  readonly t: TFunction<'check'>;
}

/** Shows the request read-only, with all findings marked and secrets masked. Renders text only, never HTML. */
export function MarkedRequest({ text, findings, secrets, t }: MarkedRequestProps) {
  const { language } = useTranslation();
  const getLabel = useSecretLabel();
  const first = findings.find(({ span }) => span !== null)?.span?.start ?? 0;
  const from = text.length > MAX_SHOWN_CHARS ? Math.max(0, first - CONTEXT_CHARS) : 0;
  const to = Math.min(text.length, from + MAX_SHOWN_CHARS);
  const parts = splitRequest(text, findings, secrets, from, to);
  const isMarked = parts.some(({ finding }) => finding !== null);
  return (
    <div className="marked-request">
      <h3 id="marked-request-heading">{t(($) => $.pasted)}</h3>
      {/* Scrollable content must be reachable by keyboard. */}
      <pre tabIndex={0} role="group" aria-labelledby="marked-request-heading" translate="no">
        {from > 0 && '…'}
        {parts.map((part) => {
          if (part.secret !== null) return <span key={part.start} className="request-secret">{getLabel(part.secret)}</span>;
          if (part.finding === null) return <bdi key={part.start}>{part.text}</bdi>;
          return (
            <u key={part.start} className={`check-finding-mark check-finding-mark-${part.severity}`}>
              {part.text}
              <sup>{part.finding}</sup>
            </u>
          );
        })}
        {to < text.length && '…'}
      </pre>
      <p className="quiet">
        {isMarked ? t(($) => $.marks) : t(($) => $.nothingMarked)}
        {from > 0 || to < text.length ? `${language === 'zh-TW' ? '' : ' '}${t(($) => $.excerpt, { length: text.length })}` : ''}
      </p>
    </div>
  );
}
