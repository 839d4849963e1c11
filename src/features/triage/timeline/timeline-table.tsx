import { useState } from 'react';
import { useFormats } from '../formats/formats-context.tsx';
import type { TimelineBar } from './timeline-bars.ts';
import { useTriageTexts } from '../triage-texts.tsx';

/** Lists the numbers of the chart as text; omits periods without errors. */
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
