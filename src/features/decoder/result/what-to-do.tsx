import type { CodeDetail } from '../../../domain/catalogue/page-data.ts';
import type { Step } from '../../../domain/diagnose/findings.ts';
import { formatStep } from '../../../i18n/diagnosis-texts.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { RichText } from '../../../ui/text/rich-text.tsx';
import { FindingEvidence } from './finding-evidence.tsx';
import { useResultResources } from '../state/result-resources.tsx';

interface WhatToDoProps {
  /** Steps for this response; can be empty. */
  readonly steps: readonly Step[];
  /** Whether Microsoft Graph, and not a Defender API, sent the error. */
  readonly isGraph: boolean;
  /** The entry of the code, if there is one. */
  readonly detail: CodeDetail | null;
}

/** Shows the steps for this response, followed by the general steps for its code. */
export function WhatToDo({ steps, isGraph, detail }: WhatToDoProps) {
  const { t } = useTranslation();
  const resources = useResultResources();
  const isParticular = steps.length > 0 && resources !== null;
  if (!isParticular && detail === null) return null;
  return (
    <section aria-labelledby="todo-heading">
      <h3 id="todo-heading">{t(($) => $.result.todo)}</h3>
      {isParticular && (
        <ol className="result-steps result-steps-particular">
          {steps.map((step, index) => (
            <li key={index} data-step={step.id}>
              <RichText text={formatStep(resources.diagnosis, step)} /> <FindingEvidence evidence={resources.evidence.forStep(step)} sources={resources.sources} />
            </li>
          ))}
        </ol>
      )}
      {detail !== null &&
        (isParticular ? (
          <details className="result-more-steps">
            <summary>{resources.diagnosis.furtherSteps}</summary>
            <CodeSteps detail={detail} isGraph={isGraph} />
          </details>
        ) : (
          <CodeSteps detail={detail} isGraph={isGraph} />
        ))}
    </section>
  );
}

/** Shows the general steps. If Microsoft Graph sent an official code, the differences on Graph come before the Defender steps. */
function CodeSteps({ detail, isGraph }: { readonly detail: CodeDetail; readonly isGraph: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {isGraph && detail.onGraph.length > 0 && (
        <>
          <h4>{t(($) => $.code.onGraph)}</h4>
          <ul className="result-steps result-steps-on-graph">
            {detail.onGraph.map((fact) => (
              <li key={fact.text}>
                <RichText text={fact.text} />
              </li>
            ))}
          </ul>
          <h4>{t(($) => $.result.onDefender)}</h4>
        </>
      )}
      <ol className="result-steps result-steps-of-code">
        {detail.steps.map((step) => (
          <li key={step.text}>
            <RichText text={step.text} />
          </li>
        ))}
      </ol>
    </>
  );
}
