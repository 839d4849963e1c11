import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { replaceSecrets } from '../../domain/decode/secrets/replace-secrets.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import type { Checker } from './checker.ts';
import { useSecretLabel } from './use-secret-label.ts';

interface RepairedBodyProps {
  readonly text: string;
  readonly findSecrets: Checker['findSecrets'] | undefined;
  readonly t: TFunction<'check'>;
}

/** The body with everything mended that can be, to copy. */
export function RepairedBody({ text, findSecrets, t }: RepairedBodyProps) {
  const { t: common } = useTranslation();
  const labelOf = useSecretLabel();
  const secrets = useMemo(() => findSecrets?.(text) ?? [], [findSecrets, text]);
  const shown = replaceSecrets(text, secrets, labelOf);
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
          done={common(($) => $.copy.done)}
          announcement={common(($) => $.copy.announced, { what: t(($) => $.repaired) })}
          refused={common(($) => $.copy.failed)}
          look="strong"
        />
      </p>
    </section>
  );
}
