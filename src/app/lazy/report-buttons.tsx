import { useState } from 'react';
import { createFailureKey } from '../../domain/decode/normalize/failure-key.ts';
import type { Diagnosis } from '../../domain/diagnose/findings.ts';
import type { TriageRecord } from '../../domain/triage/triage.ts';
import { REPORTS, type Report } from '../../features/report/reports.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { BASE } from '../../routes/routes.ts';
import { Button } from '../../ui/controls/button.tsx';
import { LoadFailed } from '../loading/load-failed.tsx';
import { report } from '../loading/parts.ts';
import { usePart } from '../loading/use-part.ts';

/** A link opens in the language of whoever opens it. */
function buildLink(fragment: string): string {
  return new URL(BASE + fragment, location.href).href;
}

/** Offers the reports for an open error. What was begun for a different error is discarded. */
export function renderReport(record: TriageRecord, diagnosis: Diagnosis | null) {
  return <ReportButtons key={createFailureKey(record.error)} record={record} diagnosis={diagnosis} />;
}

function ReportButtons({ record, diagnosis }: { readonly record: TriageRecord; readonly diagnosis: Diagnosis | null }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Report | null>(null);
  const { value, hasFailed, retry } = usePart(report, undefined, { isWanted: open !== null, use: open });
  return (
    <div className="result-reports">
      <p className="result-actions">
        {REPORTS.map((id) => (
          <Button key={id} aria-expanded={open === id} onClick={() => setOpen(open === id ? null : id)}>
            {t(($) => $.report[id])}
          </Button>
        ))}
      </p>
      {hasFailed && <LoadFailed onRetry={retry} />}
      {open !== null && value !== null && <value.ReportPanel key={open} report={open} record={record} diagnosis={diagnosis} texts={value.texts} buildLink={buildLink} />}
    </div>
  );
}
