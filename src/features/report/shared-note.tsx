import { useId } from 'react';
import type { SharedResult } from '../../domain/report/shared-result.ts';
import type { ReportTexts } from '../../i18n/report-texts.ts';
import { Button } from '../../ui/controls/button.tsx';
import { SharePreview } from './share-preview.tsx';
import './report.css';

interface SharedNoteProps {
  readonly shared: SharedResult;
  readonly texts: ReportTexts;
  readonly onDismiss: () => void;
}

/** Indicates that a result came from a link, and shows everything that the link contained. */
export function SharedNote({ shared, texts: { shared: labels }, onDismiss }: SharedNoteProps) {
  const id = useId();
  return (
    <section className="shared-note" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{labels.title}</h3>
      <p>{labels.note}</p>
      <details>
        <summary id={`${id}-carried`}>{labels.linkContent}</summary>
        <SharePreview shared={shared} labelledBy={`${id}-carried`} />
      </details>
      <p>
        <Button onClick={onDismiss}>{labels.dismiss}</Button>
      </p>
    </section>
  );
}
