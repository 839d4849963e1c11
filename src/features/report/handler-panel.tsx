import { useId, useState } from 'react';
import type { DecodedError } from '../../domain/decode/decode-result.ts';
import type { Diagnosis } from '../../domain/diagnose/findings.ts';
import { tokenizeCode } from '../../domain/report/handlers/code-tokens.ts';
import { createHandlerPlan, type HandlerPlan } from '../../domain/report/handlers/handler-plan.ts';
import { HANDLER_LANGUAGES, writeHandler, type HandlerLanguage } from '../../domain/report/handlers/write-handler.ts';
import type { Language } from '../../domain/language.ts';
import { formatList, formatNumber } from '../../i18n/formats.ts';
import type { ReportTexts } from '../../i18n/report-texts.ts';
import { formatDuration } from '../../i18n/result-formats.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { CopyButton } from '../../ui/controls/copy-button.tsx';
import { Choice } from './choice.tsx';

/** Kept for the lifetime of the document, so that the user does not choose the language again for every error. */
let lastLanguage: HandlerLanguage = 'powershell';

interface HandlerPanelProps {
  readonly error: DecodedError;
  readonly diagnosis: Diagnosis | null;
  readonly texts: ReportTexts['handler'];
}

/** Shows handler code for this error. */
export function HandlerPanel({ error, diagnosis, texts }: HandlerPanelProps) {
  const { language, t } = useTranslation();
  const [handlerLanguage, setHandlerLanguage] = useState(lastLanguage);
  const id = useId();
  if (diagnosis === null) return <p>{texts.unknown}</p>;
  const choose = (next: HandlerLanguage) => {
    lastLanguage = next;
    setHandlerLanguage(next);
  };
  const plan = createHandlerPlan(error, diagnosis);
  const description = formatPolicy(plan, texts, language);
  const code = writeHandler(handlerLanguage, plan, description);
  return (
    <>
      <p className="report-lead">{description}</p>
      <Choice label={texts.language} value={handlerLanguage} onChange={choose} options={HANDLER_LANGUAGES.map((value) => ({ value, label: texts.languages[value] }))} />
      <h4 id={`${id}-program`} className="visually-hidden">
        {texts.generatedCode}
      </h4>
      {/* Scrollable content must be reachable by keyboard. */}
      <pre className="report-text report-code" tabIndex={0} role="group" aria-labelledby={`${id}-program`} translate="no">
        <code>
          {tokenizeCode(code, handlerLanguage).map(({ kind, text }, index) =>
            kind === 'plain' ? (
              text
            ) : (
              <span key={index} className={`code-${kind}`}>
                {text}
              </span>
            ),
          )}
        </code>
      </pre>
      <p className="report-actions">
        <CopyButton
          text={code}
          variant="strong"
          label={texts.copy}
          doneLabel={t(($) => $.copy.done)}
          announcement={t(($) => $.copy.announced, { what: texts.what })}
          failureNote={t(($) => $.copy.failed)}
        />
        <span className="quiet">{texts.lead}</span>
      </p>
    </>
  );
}

function formatPolicy({ policy, seconds, size, parameters }: HandlerPlan, { policies }: ReportTexts['handler'], language: Language): string {
  return policies[policy]
    .replace('{wait}', formatDuration(seconds, language))
    .replace('{size}', formatNumber(size, language))
    .replace('{parameters}', () => formatList(parameters, 'conjunction', language));
}
