import type { TriageRow } from '../../../domain/triage/triage.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { StatusBadge } from '../../../ui/feedback/status-badge.tsx';
import { Term } from '../../../ui/text/term.tsx';
import { useFormats } from '../formats/formats-context.tsx';
import { useTriageTexts } from '../triage-texts.tsx';

/** The row of a cell; `null` while the row is loading. */
interface CellProps {
  readonly row: TriageRow | null;
}

export function TimeCell({ row }: CellProps) {
  const formats = useFormats();
  if (row === null || row.time === null) return null;
  return <time>{formats.row(row.time)}</time>;
}

export function StatusCell({ row }: CellProps) {
  return row === null || row.status === null ? null : <StatusBadge status={row.status} />;
}

/** Shows the code, or else what is known about the error, so that every row has a name. */
export function CodeCell({ row }: CellProps) {
  const t = useTriageTexts();
  const { t: common } = useTranslation();
  if (row === null) return <span className="quiet">{t(($) => $.loading)}</span>;
  if (row.code !== null) return <Term>{row.code}</Term>;
  return <span>{row.status === null ? common(($) => $.result.kind[row.kind]) : `HTTP ${row.status}`}</span>;
}

export function MessageCell({ row }: CellProps) {
  return (
    <bdi lang="en" translate="no">
      {row?.message}
    </bdi>
  );
}

export function EndpointCell({ row }: CellProps) {
  return (
    <code lang="en" translate="no">
      {row?.endpoint}
    </code>
  );
}

/** Not marked, because the marker style is reserved for the ID in a result. */
export function TrackingIdCell({ row }: CellProps) {
  return (
    <code lang="en" translate="no">
      {row?.trackingId}
    </code>
  );
}

export function CountCell({ row }: CellProps) {
  const t = useTriageTexts();
  return row === null ? null : <span>{t(($) => $.times, { count: row.count })}</span>;
}
