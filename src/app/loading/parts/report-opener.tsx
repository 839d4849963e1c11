import { useState } from 'react';
import { createFailureKey } from '../../../domain/decode/normalize/failure-key.ts';
import type { Diagnosis } from '../../../domain/diagnose/findings.ts';
import type { TriageRecord } from '../../../domain/triage/triage.ts';
import { REPORTS, type Report } from '../../../features/report/reports.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { BASE } from '../../../routes/routes.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { loadReport, peekReport } from '../load-report.ts';

/** A link opens in the language of whoever opens it. */
function buildLink(fragment: string): string {
  return new URL(BASE + fragment, location.href).href;
}

/** What can be taken away from an open error; what was begun for another one is forgotten. */
export function renderReport(record: TriageRecord, diagnosis: Diagnosis | null) {
  return <ReportOpener key={createFailureKey(record.error)} record={record} diagnosis={diagnosis} />;
}

/** What a reader can take away from a result; each is fetched and made only when it is asked for. */
function ReportOpener({ record, diagnosis }: { readonly record: TriageRecord; readonly diagnosis: Diagnosis | null }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Report | null>(null);
  const [loaded, setLoaded] = useState(peekReport);
  const [hasFailed, setFailed] = useState(false);
  const toggle = (report: Report) => {
    setOpen(open === report ? null : report);
    setFailed(false);
    if (loaded === null) loadReport().then(setLoaded, () => setFailed(true));
  };
  return (
    <div className="result-reports">
      <p className="result-actions">
        {REPORTS.map((report) => (
          <Button key={report} aria-expanded={open === report} onClick={() => toggle(report)}>
            {t(($) => $.report[report])}
          </Button>
        ))}
      </p>
      {hasFailed && <p role="alert">{t(($) => $.error.load)}</p>}
      {open !== null && loaded !== null && <loaded.panel.ReportPanel key={open} report={open} record={record} diagnosis={diagnosis} texts={loaded.texts} buildLink={buildLink} />}
    </div>
  );
}
