import type { NothingReason } from '../../../domain/decode/decode-result.ts';
import type { Finding } from '../../../domain/diagnose/findings.ts';
import type { Secret } from '../../../domain/decode/secrets/secret-kinds.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { RichText } from '../../../ui/text/rich-text.tsx';
import { Findings } from '../result/findings.tsx';
import { ResponseBodyHelp } from '../result/response-body-help.tsx';
import { useResultResources } from '../state/result-resources.tsx';
import { SecretsNote } from '../evidence/secrets-note.tsx';

interface NothingFoundProps {
  readonly reason: NothingReason;
  readonly secrets: readonly Secret[];
  /** What the text contains even without an error. */
  readonly findings: readonly Finding[];
  /** Whether the input was text, which is still in the box, and not files. */
  readonly isText: boolean;
}

/** Lists what the decoder looked for and explains how to get the response body. It does not blame the user or guess. */
export function NothingFound({ reason, secrets, findings, isText }: NothingFoundProps) {
  const { t } = useTranslation();
  const resources = useResultResources();
  if (findings.length > 0 && resources !== null) {
    return (
      <div className="nothing">
        <h2 tabIndex={-1}>{resources.diagnosis.tokenTitle}</h2>
        <p>{resources.diagnosis.tokenNote}</p>
        <Findings findings={findings} />
        <SecretsNote secrets={secrets} />
      </div>
    );
  }
  return (
    <div className="nothing">
      <h2 tabIndex={-1}>{t(($) => $.nothing.title)}</h2>
      <p>
        <RichText text={t(($) => $.nothing.reason[reason])} />
      </p>
      <p>
        <RichText text={t(($) => $.nothing.searched)} />
      </p>
      <p>{t(($) => (isText ? $.nothing.kept : $.nothing.files))}</p>
      <SecretsNote secrets={secrets} />
      <h3>{t(($) => $.nothing.how)}</h3>
      <ResponseBodyHelp client={null} />
    </div>
  );
}
