import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from '../../i18n/translation.tsx';
import { CopyButton } from '../../ui/controls/copy-button.tsx';
import type { Checker } from './checker.ts';
import { maskRequest } from './mask-request.ts';
import { useSecretLabel } from '../../i18n/use-secret-label.ts';

interface RepairedBodyProps {
  readonly text: string;
  /** The request that contains the body. Its other parts can identify secrets in the body. */
  readonly request: string;
  readonly findSecrets: Checker['findSecrets'];
  readonly t: TFunction<'check'>;
}

/** Shows the body with all automatic fixes applied, ready to copy. */
export function RepairedBody({ text, request, findSecrets, t }: RepairedBodyProps) {
  const { t: commonT } = useTranslation();
  const getLabel = useSecretLabel();
  const shown = useMemo(() => maskRequest(text, request, findSecrets, getLabel), [text, request, findSecrets, getLabel]);
  return (
    <section className="repaired" aria-labelledby="repaired-heading">
      <h3 id="repaired-heading">{t(($) => $.repaired)}</h3>
      <pre tabIndex={0} role="group" aria-labelledby="repaired-heading" translate="no">
        {shown}
      </pre>
      <p className="quiet">{t(($) => $.repairedNote)}</p>
      <p>
        <CopyButton
          text={shown}
          label={t(($) => $.copyRepaired)}
          doneLabel={commonT(($) => $.copy.done)}
          announcement={commonT(($) => $.copy.announced, { what: t(($) => $.repaired) })}
          failureNote={commonT(($) => $.copy.failed)}
          variant="strong"
        />
      </p>
    </section>
  );
}
