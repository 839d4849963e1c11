import type { OperationData } from '../../../domain/catalogue/page-data.ts';
import type { Finding } from '../../../domain/diagnose/findings.ts';
import { formatFinding, type DiagnosisTexts } from '../../../i18n/diagnosis-texts.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { CopyButton } from '../../../ui/controls/copy-button.tsx';
import { RichText } from '../../../ui/text/rich-text.tsx';
import { CalledOperation } from './called-operation.tsx';
import { Countdown } from './countdown.tsx';
import { FindingEvidence } from './finding-evidence.tsx';
import { useResultResources } from '../state/result-resources.tsx';

/** Lists the findings from the message, the token, and the call, each with its certainty. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const resources = useResultResources();
  if (resources === null || findings.length === 0) return null;
  return (
    <ul className="findings">
      {findings.map((finding, index) => (
        <li key={index} data-finding={finding.id}>
          <RichText text={formatFinding(resources.diagnosis, finding)} />{' '}
          <FindingExtra finding={finding} texts={resources.diagnosis} operations={resources.operations} />
          <FindingEvidence evidence={resources.evidence.forFinding(finding)} sources={resources.sources} />
        </li>
      ))}
    </ul>
  );
}

interface FindingExtraProps {
  readonly finding: Finding;
  readonly texts: DiagnosisTexts;
  readonly operations: readonly OperationData[];
}

/** Shows the additional content of a finding after its sentence. */
function FindingExtra({ finding, texts, operations }: FindingExtraProps) {
  const { t } = useTranslation();
  if (finding.id === 'quota-wait') return <Countdown until={finding.until} texts={texts} />;
  if (finding.id === 'value-corrected') {
    return (
      <CopyButton
        text={finding.corrected}
        label={texts.copyCorrected}
        doneLabel={t(($) => $.copy.done)}
        announcement={t(($) => $.copy.announced, { what: texts.correctedValue })}
        failureNote={t(($) => $.copy.failed)}
      />
    );
  }
  if (finding.id !== 'operation-called') return null;
  return operations
    .filter(({ id }) => finding.operations.includes(id))
    .map((operation) => <CalledOperation key={operation.id} operation={operation} required={finding.required} optional={finding.optional} texts={texts} />);
}
