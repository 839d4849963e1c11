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
  /** What the text says all the same. */
  readonly findings: readonly Finding[];
  /** Whether it was in the box, where it still is; else it was in files. */
  readonly isText: boolean;
}

/** Says what was looked for and how to get the response body. It never scolds and never invents. */
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
        <RichText text={t(($) => $.nothing.looked)} />
      </p>
      <p>{t(($) => (isText ? $.nothing.kept : $.nothing.files))}</p>
      <SecretsNote secrets={secrets} />
      <h3>{t(($) => $.nothing.how)}</h3>
      <ResponseBodyHelp client={null} />
    </div>
  );
}
