import type { NothingReason } from '../../domain/decode/decode-result.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { HowToGetBody } from './how-to-get-body.tsx';

interface NothingFoundProps {
  readonly reason: NothingReason;
  /** How many secrets the text holds. */
  readonly secrets: number;
}

/** Says what was looked for and how to get the response body. It never scolds and never invents. */
export function NothingFound({ reason, secrets }: NothingFoundProps) {
  const { t } = useTranslation();
  return (
    <div className="nothing">
      <h2 tabIndex={-1}>{t(($) => $.nothing.title)}</h2>
      <p>
        <RichText text={t(($) => $.nothing.reason[reason])} />
      </p>
      <p>
        <RichText text={t(($) => $.nothing.looked)} />
      </p>
      <p>{t(($) => $.nothing.kept)}</p>
      {secrets > 0 && <p className="secrets-note">{t(($) => $.result.secrets, { count: secrets })}</p>}
      <h3>{t(($) => $.nothing.how)}</h3>
      <HowToGetBody client={null} />
    </div>
  );
}
