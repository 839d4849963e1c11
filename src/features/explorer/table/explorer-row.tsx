import { splitTemplate } from '../../../domain/catalogue/split-template.ts';
import type { CodeSummary } from '../../../domain/catalogue/page-data.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { buildHref } from '../../../routes/routes.ts';
import { Highlighted, HighlightedCode, HighlightedRichText } from './highlighted.tsx';

interface ExplorerRowProps {
  readonly summary: CodeSummary;
  readonly hidden: boolean;
  /** Whether this is the code of the decoded paste. */
  readonly decoded: boolean;
  /** Whether the row shows the code's service, unless it is the official table. */
  readonly showService: boolean;
}

/** Shows one code: its name, its message and meaning, who can fix it, and whether a retry helps. */
export function ExplorerRow({ summary, hidden, decoded, showService }: ExplorerRowProps) {
  const { language, t } = useTranslation();
  const { code, service, verdict } = summary;
  return (
    <tr role="row" hidden={hidden} id={`row-${code}`} className={decoded ? 'row-decoded' : undefined}>
      <th role="rowheader" scope="row" className="cell-code">
        <a href={buildHref({ language, route: { page: 'code', code } })} className="row-link">
          <HighlightedCode code={code} />
        </a>
        {showService && service !== 'reference' && <span className="row-origin">{t(($) => $.origin[service])}</span>}
        {decoded && <span className="decoded-note">{t(($) => $.explorer.decoded)}</span>}
      </th>
      <td role="cell" className="cell-message">
        <DocumentedMessage summary={summary} />
        <p className="cell-meaning">
          <HighlightedRichText text={summary.meaning} />
        </p>
      </td>
      <td role="cell" className="cell-fix">
        {t(($) => $.fix[verdict.fix])}
      </td>
      <td role="cell" className="cell-retry">
        {t(($) => $.retry[verdict.retry])}
      </td>
    </tr>
  );
}

/** Shows the documented message. A mere description is not shown as if the service sent it. */
function DocumentedMessage({ summary }: { readonly summary: CodeSummary }) {
  const { language } = useTranslation();
  if (summary.template === '' || summary.described) return null;
  return (
    <p className="cell-template" lang="en" translate="no">
      {splitTemplate(summary.template).map((part, index) =>
        part.variable ? (
          <var key={index} lang={language}>
            <Highlighted text={summary.variables[part.text] ?? part.text} />
          </var>
        ) : (
          <Highlighted key={index} text={part.text} />
        ),
      )}
    </p>
  );
}
