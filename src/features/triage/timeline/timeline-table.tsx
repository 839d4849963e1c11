import { useState } from 'react';
import { useFormats } from '../formats/formats-context.tsx';
import type { TimelineBar } from './timeline-bars.ts';
import { useTriageTexts } from '../triage-texts.tsx';

/** The numbers of the chart to read; periods in which nothing happened are left out. */
export function TimelineTable({ bars }: { readonly bars: readonly TimelineBar[] }) {
  const t = useTriageTexts();
  const { number, period } = useFormats();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(($) => $.timeline.asTable)}</summary>
      {isOpen && (
        <table aria-labelledby="triage-timeline">
          <thead>
            <tr>
              <th scope="col">{t(($) => $.timeline.period)}</th>
              <th scope="col">{t(($) => $.timeline.occurrences)}</th>
            </tr>
          </thead>
          <tbody>
            {bars
              .filter((bar) => bar.count > 0)
              .map((bar) => (
                <tr key={bar.start}>
                  <th scope="row">{period(bar.start, bar.end)}</th>
                  <td>{number(bar.count)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
