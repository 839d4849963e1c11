import type { TriageSummary } from '../../domain/triage/triage.ts';
import { useFormats } from './formats/formats-context.tsx';
import { getTimeRange } from './formats/time-range.ts';
import { useTriageTexts } from './triage-texts.tsx';

interface TotalsProps {
  readonly summary: TriageSummary;
  /** Number of files that the errors are from; 0 for a paste. */
  readonly files: number;
  readonly isReading: boolean;
}

/** Summarizes everything found in one line without repetition. */
export function Totals({ summary, files, isReading }: TotalsProps) {
  const t = useTriageTexts();
  const { moment } = useFormats();
  const { errors, occurrences, identified, codes } = summary;
  const { first, last } = getTimeRange(codes);
  const parts = [
    ...(occurrences > errors ? [t(($) => $.occurrences, { count: occurrences })] : []),
    t(($) => $.trackingIds, { count: identified }),
    ...(first === null || last === null
      ? []
      : moment(first) === moment(last)
        ? [t(($) => $.seen, { time: moment(first) })]
        : [t(($) => $.firstSeen, { time: moment(first) }), t(($) => $.lastSeen, { time: moment(last) })]),
    ...(files > 1 ? [t(($) => $.files, { count: files })] : []),
    ...(isReading ? [t(($) => $.reading)] : []),
  ];
  return (
    <p className="triage-totals">
      {parts.map((part, index) => (
        <span key={index}>
          {index > 0 && ' · '}
          <span className="triage-total">{part}</span>
        </span>
      ))}
    </p>
  );
}
