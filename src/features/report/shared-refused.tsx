import type { ReportTexts } from '../../i18n/report-texts.ts';
import { Button } from '../../ui/controls/button.tsx';
import type { Refusal } from './share-fragment.ts';
import './report.css';

interface SharedRefusedProps {
  readonly refusal: Refusal;
  readonly texts: ReportTexts;
  readonly onDismiss: () => void;
}

/** Explains why a link was not opened. It shows no content of the link. */
export function SharedRefused({ refusal, texts: { shared: labels }, onDismiss }: SharedRefusedProps) {
  return (
    <div className="shared-note" role="alert">
      <h2>{labels.rejectedTitle}</h2>
      <p>{labels.rejected[refusal]}</p>
      <p>
        <Button onClick={onDismiss}>{labels.dismiss}</Button>
      </p>
    </div>
  );
}
