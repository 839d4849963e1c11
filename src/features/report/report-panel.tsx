import { useEffect, useId, useRef } from 'react';
import type { Diagnosis } from '../../domain/diagnose/findings.ts';
import type { Language } from '../../domain/language.ts';
import type { TriageRecord } from '../../domain/triage/triage.ts';
import type { ReportTexts } from '../../i18n/report-texts.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import type { Report } from './reports.ts';
import { HandlerPanel } from './handler-panel.tsx';
import { SharePanel } from './share-panel.tsx';
import { TicketPanel } from './ticket-panel.tsx';
import './report.css';

export interface ReportPanelProps {
  readonly report: Report;
  readonly record: TriageRecord;
  /** `null` until it is available. */
  readonly diagnosis: Diagnosis | null;
  readonly texts: Readonly<Record<Language, ReportTexts>>;
  /** Builds the URL that opens a fragment; called only in the browser. */
  readonly buildLink: (fragment: string) => string;
}

/** Shows the ticket, the link, or the handler code that the user requested. */
export function ReportPanel({ report, record, diagnosis, texts, buildLink }: ReportPanelProps) {
  const { language } = useTranslation();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="report" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {texts[language][report].heading}
      </h3>
      {report === 'ticket' && <TicketPanel record={record} texts={texts} />}
      {report === 'share' && <SharePanel record={record} texts={texts[language]} buildLink={buildLink} />}
      {report === 'handler' && <HandlerPanel error={record.error} diagnosis={diagnosis} texts={texts[language].handler} />}
    </section>
  );
}
