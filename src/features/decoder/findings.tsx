import type { OperationData } from '../../domain/catalogue/page-data.ts';
import type { Finding } from '../../domain/diagnose/findings.ts';
import { sayFinding, type DiagnosisTexts } from '../../i18n/diagnosis-texts.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { CalledOperation } from './called-operation.tsx';
import { Countdown } from './countdown.tsx';
import { FindingEvidence } from './finding-evidence.tsx';
import { useResultWords } from './result-texts.tsx';

/** What was read out of the message, the token and the call, each with how sure it is. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useResultWords();
  if (words === null || findings.length === 0) return null;
  return (
    <ul className="findings">
      {findings.map((finding, index) => (
        <li key={index} data-finding={finding.id}>
          <RichText text={sayFinding(words.diagnosis, finding)} />{' '}
          <Extra finding={finding} texts={words.diagnosis} operations={words.operations} />
          <FindingEvidence evidence={words.evidence.forFinding(finding)} sources={words.sources} />
        </li>
      ))}
    </ul>
  );
}

interface ExtraProps {
  readonly finding: Finding;
  readonly texts: DiagnosisTexts;
  readonly operations: readonly OperationData[];
}

/** What a finding shows besides its sentence. */
function Extra({ finding, texts, operations }: ExtraProps) {
  const { t } = useTranslation();
  if (finding.id === 'quota-wait') return <Countdown until={finding.until} texts={texts} />;
  if (finding.id === 'value-corrected') {
    return (
      <CopyButton
        text={finding.corrected}
        label={texts.copyCorrected}
        done={t(($) => $.copy.done)}
        announcement={t(($) => $.copy.announced, { what: texts.correctedValue })}
        refused={t(($) => $.copy.failed)}
      />
    );
  }
  if (finding.id !== 'operation-called') return null;
  return operations
    .filter(({ id }) => finding.operations.includes(id))
    .map((operation) => <CalledOperation key={operation.id} operation={operation} required={finding.required} optional={finding.optional} texts={texts} />);
}
