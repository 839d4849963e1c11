import { useTranslation } from '../../i18n/translation.tsx';
import { Button } from '../../ui/controls/button.tsx';
import { CopyButton } from '../../ui/controls/copy-button.tsx';

/** A synthetic response in the documented format that the user can copy or decode. */
export function SampleBlock({ text, onTry }: { readonly text: string; readonly onTry: (text: string) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="quiet">{t(($) => $.code.sampleNote)}</p>
      {/* Scrollable content must be reachable by keyboard. */}
      <pre className="sample" lang="en" translate="no" tabIndex={0} role="group" aria-label={t(($) => $.code.sample)}>
        {text}
      </pre>
      <p className="actions">
        <CopyButton
          text={text}
          label={t(($) => $.copy.sample)}
          doneLabel={t(($) => $.copy.done)}
          announcement={t(($) => $.copy.announced, { what: t(($) => $.code.sample) })}
          failureNote={t(($) => $.copy.failed)}
        />
        <Button onClick={() => onTry(text)}>{t(($) => $.code.trySample)}</Button>
      </p>
    </>
  );
}

