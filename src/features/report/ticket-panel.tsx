import { useDeferredValue, useId, useMemo, useState } from 'react';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { getReplacementKey } from '../../domain/report/redaction.ts';
import { findGaps, createTicket } from '../../domain/report/ticket.ts';
import { createPlaceholderFormatter, findTicketReplacements, TICKET_FORMATS, writeTicket, type TicketFormat } from '../../domain/report/write-ticket.ts';
import type { TriageRecord } from '../../domain/triage/triage.ts';
import type { ReportTexts } from '../../i18n/report-texts.ts';
import { getTimeZone } from '../../i18n/result-formats.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { CopyButton } from '../../ui/controls/copy-button.tsx';
import { RichText } from '../../ui/text/rich-text.tsx';
import { Choice } from './choice.tsx';
import { Replacements } from './replacements.tsx';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-TW': '繁體中文' };

interface TicketPanelProps {
  readonly record: TriageRecord;
  readonly texts: Readonly<Record<Language, ReportTexts>>;
}

/** Creates a support ticket in either language, redacted according to the user's choices. */
export function TicketPanel({ record, texts }: TicketPanelProps) {
  const { language, t } = useTranslation();
  const [now] = useState(Date.now);
  const [timeZone] = useState(getTimeZone);
  const [chosenLanguage, setChosenLanguage] = useState<Language | null>(null);
  const [format, setFormat] = useState<TicketFormat>('text');
  const [tried, setTried] = useState('');
  const [environment, setEnvironment] = useState('');
  const [hiddenWords, setHiddenWords] = useState('');
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const id = useId();

  const labels = texts[language].ticket;
  const ticketLanguage = chosenLanguage ?? language;
  const ticketTexts = texts[ticketLanguage].ticket.written;
  const notes = useDeferredValue(useMemo(() => ({ tried, environment, hidden: hiddenWords }), [tried, environment, hiddenWords]));
  const ticket = useMemo(() => createTicket(record.error, record.text, now), [record, now]);
  const replacements = useMemo(() => findTicketReplacements(ticket, notes), [ticket, notes]);
  const hidden = replacements.filter((replacement) => !shown.has(getReplacementKey(replacement)));
  const text = writeTicket(ticket, notes, hidden, timeZone, ticketTexts, format);
  const gaps = findGaps(ticket, notes, hidden.some(({ value }) => value === ticket.tenant));

  return (
    <>
      <p className="report-lead">{labels.lead}</p>
      <div className="report-columns">
        <div className="report-form">
          <Choice label={labels.language} value={ticketLanguage} onChange={setChosenLanguage} options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))} />
          <Choice label={labels.format} value={format} onChange={setFormat} options={TICKET_FORMATS.map((value) => ({ value, label: labels.formats[value] }))} />
          <div className="report-field">
            <label htmlFor={`${id}-tried`}>{labels.tried}</label>
            <textarea id={`${id}-tried`} rows={3} aria-describedby={`${id}-tried-hint`} value={tried} onChange={(event) => setTried(event.target.value)} {...PLAIN_TEXT_PROPS} />
            <span className="quiet" id={`${id}-tried-hint`}>
              {labels.triedHint}
            </span>
          </div>
          <div className="report-field">
            <label htmlFor={`${id}-environment`}>{labels.environment}</label>
            <textarea id={`${id}-environment`} rows={2} aria-describedby={`${id}-environment-hint`} value={environment} onChange={(event) => setEnvironment(event.target.value)} {...PLAIN_TEXT_PROPS} />
            <span className="quiet" id={`${id}-environment-hint`}>
              {labels.environmentHint}
            </span>
          </div>
          <div className="report-field">
            <label htmlFor={`${id}-hidden`}>{labels.hidden}</label>
            <textarea id={`${id}-hidden`} rows={2} aria-describedby={`${id}-hidden-hint`} value={hiddenWords} onChange={(event) => setHiddenWords(event.target.value)} {...PLAIN_TEXT_PROPS} />
            <span className="quiet" id={`${id}-hidden-hint`}>
              {labels.hiddenHint}
            </span>
          </div>
          <Replacements replacements={replacements} shown={shown} onChange={setShown} placeholder={createPlaceholderFormatter(ticketTexts)} placeholderLanguage={ticketLanguage} legend={labels.replaced} texts={labels} />
        </div>
        <div className="report-outcome">
          <h4 id={`${id}-preview`}>{labels.preview}</h4>
          {/* Scrollable content must be reachable by keyboard. */}
          <pre className="report-text" tabIndex={0} role="group" aria-labelledby={`${id}-preview`} lang={ticketLanguage} translate="no">
            {text}
          </pre>
          <CopyButton
            text={text}
            variant="strong"
            label={labels.copy}
            doneLabel={t(($) => $.copy.done)}
            announcement={t(($) => $.copy.announced, { what: labels.what })}
            failureNote={t(($) => $.copy.failed)}
          />
          <section aria-labelledby={`${id}-gaps`} className="report-gaps">
            <h4 id={`${id}-gaps`}>{labels.gaps}</h4>
            {gaps.length === 0 ? (
              <p>{labels.complete}</p>
            ) : (
              <ul>
                {gaps.map((gap) => (
                  <li key={gap}>
                    <RichText text={labels.gap[gap]} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        </div>
      </div>
    </>
  );
}

/** The input is only for the ticket, so browsers and extensions must not store or check it. */
const PLAIN_TEXT_PROPS = { autoComplete: 'off', spellCheck: false, 'data-gramm': 'false' } as const;
