import type { TFunction } from 'i18next';
import type { Language } from '../../domain/language.ts';
import type { CheckedRequest, LocatedFinding } from '../../domain/check/check-request.ts';
import { formatList } from '../../i18n/formats.ts';
import { getColon, joinSentences } from '../../i18n/join-texts.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { RichText } from '../../ui/text/rich-text.tsx';

interface FindingsProps {
  readonly result: CheckedRequest | null;
  readonly summary: string;
  readonly t: TFunction<'check'>;
}

/** Shows the recognized request format, the operation that was compared, and each finding. */
export function Findings({ result, summary, t }: FindingsProps) {
  const { language } = useTranslation();
  return (
    <section className="check-findings" aria-labelledby="findings-heading">
      <h2 id="findings-heading">{t(($) => $.findings)}</h2>
      {result === null ? (
        <p className="quiet">{t(($) => $.idle)}</p>
      ) : (
        <>
          {summary !== '' && <p className="check-summary">{summary}</p>}
          <p className="quiet">
            <RichText text={joinSentences(language, [t(($) => $.read[result.format]), formatMatch(result, t)])} />
          </p>
          {result.body.kind === 'elsewhere' && (
            <p>
              <RichText text={t(($) => $.elsewhere[result.body.kind === 'elsewhere' ? result.body.what : 'file'], { name: toPlainText(result.body.name) })} />
            </p>
          )}
          <ol className="check-finding-list">
            {result.findings.map((finding, index) => (
              <FindingItem key={index} finding={finding} docUrl={result.operation?.docUrl ?? null} t={t} />
            ))}
          </ol>
          {result.errors + result.warnings > result.findings.length && (
            <p className="quiet">{t(($) => $.more, { count: result.errors + result.warnings - result.findings.length })}</p>
          )}
        </>
      )}
    </section>
  );
}

function FindingItem({ finding, docUrl, t }: { readonly finding: LocatedFinding; readonly docUrl: string | null; readonly t: TFunction<'check'> }) {
  const { language } = useTranslation();
  const { id, severity, certainty, source, line, column, params } = finding;
  const url = source === 'operation' ? docUrl : SOURCE_URLS[source];
  return (
    <li className={`check-finding-item check-finding-item-${severity}`}>
      <p>
        <strong>{t(($) => $.severity[severity])}{getColon(language)}</strong>
        <RichText text={formatFinding(id, params, language, t)} />
      </p>
      <p className="quiet">
        {line !== null && column !== null && `${t(($) => $.position, { line: String(line), column: String(column) })} · `}
        {t(($) => $.certainty[certainty])}
        {url !== null && certainty === 'documented' && (
          <>
            {' · '}
            <a href={url} rel="noopener noreferrer">
              {t(($) => $.source[source])}
            </a>
          </>
        )}
      </p>
    </li>
  );
}

const SOURCE_URLS = {
  json: 'https://www.rfc-editor.org/rfc/rfc8259',
  powershell: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-json',
} as const;

/** Defaults for all placeholders. Each sentence uses some of them, and each finding sets its own. */
const NO_PARAMS = { name: '', meant: '', other: '', type: '', value: '', values: '', form: '', otherValue: '', count: 0, limit: 0, calls: 0 };

function formatFinding(id: LocatedFinding['id'], params: LocatedFinding['params'], language: Language, t: TFunction<'check'>): string {
  const texts = Object.entries(params).map(([name, value]) => {
    if (typeof value === 'object') return [name, formatList(value.map(toPlainText), 'conjunction', language)] as const;
    return [name, typeof value === 'string' ? toPlainText(value) : value] as const;
  });
  return t(($) => $.finding[id], { ...NO_PARAMS, ...Object.fromEntries(texts) });
}

function formatMatch({ match, operation, body }: CheckedRequest, t: TFunction<'check'>): string {
  const title = operation?.title ?? '';
  const isOther = operation !== null && !('operation' in match && match.operation === operation);
  if (isOther || (match.kind === 'no-address' && body.kind === 'none')) return operation === null ? '' : t(($) => $.match.chosen, { title });
  switch (match.kind) {
    case 'found':
      return t(($) => $.match.found, { title });
    case 'other-method':
      return t(($) => $.match['other-method'], { documented: match.operation.method, method: match.method });
    case 'near':
      return t(($) => $.match.near, { typed: toPlainText(match.typed), meant: match.meant, title });
    case 'unlisted':
      return t(($) => $.match.unlisted, { path: toPlainText(match.path) });
    case 'no-address':
      return t(($) => $.match['no-address']);
  }
}

/** Shortens a text and replaces backticks, which mark code in prose. */
function toPlainText(text: string): string {
  const short = text.length > 200 ? `${text.slice(0, 200).toWellFormed()}…` : text;
  return short.replaceAll('`', "'");
}
