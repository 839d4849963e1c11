import type { DecodedError } from '../../domain/decode/decode-result.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import type { Secret } from '../../domain/decode/secrets/secret-kinds.ts';
import { evidenceParts, type EvidencePart } from './evidence-parts.ts';
import { useSecretLabel } from './use-secret-label.ts';

/** A paste longer than this is shown as an excerpt around its evidence. UTF-16 code units. */
const SCREENFUL = 4000;
/** What an excerpt shows before and after the evidence. */
const AROUND = 1200;

interface MarkedPasteProps {
  readonly text: string;
  readonly spans: DecodedError['spans'];
  readonly secrets: readonly Secret[];
}

/** The paste, read-only, with its evidence marked and its secrets masked. Only ever rendered as text. */
export function MarkedPaste({ text, spans, secrets }: MarkedPasteProps) {
  const { t } = useTranslation();
  const { from, to } = excerptOf(text, spans);
  return (
    <div className="marked-paste">
      <h3 id="marked-paste-heading">{t(($) => $.result.pasted)}</h3>
      {/* It scrolls; the keyboard has to reach it. */}
      <pre tabIndex={0} role="group" aria-labelledby="marked-paste-heading" translate="no">
        {from > 0 && '…\n'}
        {evidenceParts(text, spans, secrets, from, to).map((part) => (
          <Part key={part.start} part={part} />
        ))}
        {to < text.length && '\n…'}
      </pre>
      <Legend spans={spans} />
      {(from > 0 || to < text.length) && <p className="quiet">{t(($) => $.result.excerpt, { length: text.length })}</p>}
    </div>
  );
}

/** Says what the marks stand for: only those that are there. */
function Legend({ spans }: { readonly spans: DecodedError['spans'] }) {
  const { language, t } = useTranslation();
  const named = [
    [spans.code, t(($) => $.result.code).toLowerCase()],
    [spans.status, t(($) => $.result.status).toLowerCase()],
    [spans.message, t(($) => $.result.message).toLowerCase()],
    [spans.retryAfter, 'Retry-After'],
  ] as const;
  const values = named.flatMap(([span, name]) => (span === undefined ? [] : [name])).join(language === 'zh-TW' ? '、' : ', ');
  const sentences = [
    ...(values === '' ? [] : [t(($) => $.result.underlined, { values })]),
    ...(spans.trackingId === undefined ? [] : [t(($) => $.result.marked)]),
  ];
  return <p className="quiet">{sentences.length === 0 ? t(($) => $.result.nothingMarked) : sentences.join(language === 'zh-TW' ? '' : ' ')}</p>;
}

function Part({ part }: { readonly part: EvidencePart }) {
  const labelOf = useSecretLabel();
  switch (part.kind) {
    case null:
      return <bdi>{part.text}</bdi>;
    case 'secret':
      return <span className="secret">{part.secret !== undefined && labelOf(part.secret)}</span>;
    case 'trackingId':
      return <mark>{part.text}</mark>;
    case 'code':
    case 'status':
    case 'message':
    case 'retryAfter':
      return <u className={`evidence evidence-${part.kind}`}>{part.text}</u>;
  }
}

/** Whole lines around the evidence, when the paste is longer than a screenful. */
function excerptOf(text: string, spans: DecodedError['spans']): { readonly from: number; readonly to: number } {
  if (text.length <= SCREENFUL) return { from: 0, to: text.length };
  const all = Object.values(spans);
  const first = Math.min(...all.map((span) => span.start), text.length);
  const last = Math.max(...all.map((span) => span.end), 0);
  const start = all.length === 0 ? 0 : Math.max(0, first - AROUND);
  const end = all.length === 0 ? SCREENFUL : Math.min(text.length, last + AROUND);
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', end);
  return {
    from: start - lineStart < AROUND ? lineStart : start,
    to: lineEnd === -1 || lineEnd - end > AROUND ? end : lineEnd,
  };
}
