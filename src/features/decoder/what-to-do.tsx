import type { CodeDetail } from '../../domain/catalogue/views.ts';
import type { Step } from '../../domain/diagnose/findings.ts';
import { sayStep } from '../../i18n/diagnosis-texts.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { FindingEvidence } from './finding-evidence.tsx';
import { useResultWords } from './result-texts.tsx';

interface WhatToDoProps {
  /** Particular to this response; may be empty. */
  readonly steps: readonly Step[];
  /** The entry of the code, where there is one. */
  readonly detail: CodeDetail | null;
}

/** The steps that this response asks for, and behind them those of its code in general. */
export function WhatToDo({ steps, detail }: WhatToDoProps) {
  const { t } = useTranslation();
  const words = useResultWords();
  const isParticular = steps.length > 0 && words !== null;
  if (!isParticular && detail === null) return null;
  return (
    <section aria-labelledby="todo-heading">
      <h3 id="todo-heading">{t(($) => $.result.todo)}</h3>
      {isParticular && (
        <ol className="result-steps result-steps-particular">
          {steps.map((step, index) => (
            <li key={index} data-step={step.id}>
              <RichText text={sayStep(words.diagnosis, step)} /> <FindingEvidence evidence={words.evidence.ofStep(step)} sources={words.sources} />
            </li>
          ))}
        </ol>
      )}
      {detail !== null &&
        (isParticular ? (
          <details className="result-more-steps">
            <summary>{words.diagnosis.furtherSteps}</summary>
            <StepsOfCode detail={detail} />
          </details>
        ) : (
          <StepsOfCode detail={detail} />
        ))}
    </section>
  );
}

function StepsOfCode({ detail }: { readonly detail: CodeDetail }) {
  return (
    <ol className="result-steps result-steps-of-code">
      {detail.steps.map((step) => (
        <li key={step.text}>
          <RichText text={step.text} />
        </li>
      ))}
    </ol>
  );
}
