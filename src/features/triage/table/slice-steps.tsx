import { Button } from '../../../ui/controls/button.tsx';
import type { RowSlice } from './row-slices.ts';
import { useTriageTexts } from '../triage-texts.tsx';

interface SliceStepsProps {
  readonly slice: RowSlice;
  readonly total: number;
  /** To the slice that begins with this row. */
  readonly onStep: (from: number) => void;
}

/** Steps through more rows than one list can hold. */
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
