import { Button } from '../../../ui/controls/button.tsx';
import type { RowSlice } from './row-slices.ts';
import { useTriageTexts } from '../triage-texts.tsx';

interface SliceStepsProps {
  readonly slice: RowSlice;
  readonly total: number;
  /** Called with the first row of the new slice. */
  readonly onStep: (from: number) => void;
}

/** Navigates between slices of a list that is too long to scroll. */
export function SliceSteps({ slice, total, onStep }: SliceStepsProps) {
  const t = useTriageTexts();
  const { from, to } = slice;
  return (
    <div className="triage-slices">
      <Button aria-disabled={from === 0} onClick={() => from > 0 && onStep(Math.max(0, from - (to - from)))}>
        {t(($) => $.previousRows)}
      </Button>
      <p role="status">{t(($) => $.rows, { from: from + 1, to, total })}</p>
      <Button aria-disabled={to === total} onClick={() => to < total && onStep(to)}>
        {t(($) => $.nextRows)}
      </Button>
    </div>
  );
}
