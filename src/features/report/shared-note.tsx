import { useId } from 'react';
import type { SharedResult } from '../../domain/report/shared-result.ts';
import type { ReportTexts } from '../../i18n/report-texts.ts';
import { Button } from '../../ui/button.tsx';
import { Carried } from './carried.tsx';
import './report.css';

interface SharedNoteProps {
  readonly shared: SharedResult;
  readonly texts: ReportTexts;
  readonly onDismiss: () => void;
}

/** Says that a result came from a link, and shows all that the link carried. */
export function SharedNote({ shared, texts: { shared: says }, onDismiss }: SharedNoteProps) {
  const id = useId();
  return (
    <section className="shared-note" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{says.title}</h3>
      <p>{says.note}</p>
      <details>
        <summary id={`${id}-carried`}>{says.carried}</summary>
        <Carried shared={shared} labelledBy={`${id}-carried`} />
      </details>
      <p>
        <Button onClick={onDismiss}>{says.dismiss}</Button>
      </p>
    </section>
  );
}
