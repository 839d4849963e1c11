import { useEffect, useRef, type ClipboardEvent } from 'react';
import type { ErrorCode } from '../../../domain/catalogue/published-ids.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { useAnnounce } from '../../../ui/feedback/announcer.tsx';
import { Button } from '../../../ui/controls/button.tsx';
import { TextBox } from '../../../ui/controls/text-box.tsx';
import { MAX_BOX_CHARS, MAX_PASTE_CHARS } from '../../../reader/limits.ts';
import { FileButton } from './file-button.tsx';
import { isEmpty } from './input.ts';
import { usePaste } from '../state/paste-state.tsx';
import { useShownPaste } from './use-shown-paste.ts';

/** The codes of the samples, with the translation key of each description. */
const SAMPLES = [
  ['ResourceNotFound', 'resourceNotFound'],
  ['InvalidRequestBody', 'invalidRequestBody'],
  ['Forbidden', 'forbidden'],
  ['TooManyRequests', 'tooManyRequests'],
] as const satisfies readonly (readonly [ErrorCode, string])[];

interface PasteBoxProps {
  readonly loadSample: (code: ErrorCode) => Promise<string>;
}

/** The box that decodes pasted or typed text without a button. */
export function PasteBox({ loadSample }: PasteBoxProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { input, outcome, canUndo, submitText, submitFiles, edit, clear, undo, preloadDecoder } = usePaste();
  const text = input.kind === 'text' ? input.text : '';
  const shown = useShownPaste();
  const box = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    // Text entered before hydration is in the box, but not in the state.
    const typed = box.current?.value ?? '';
    if (typed !== '' && isEmpty(input)) edit(typed);
    // oxlint-disable-next-line react/exhaustive-deps -- runs once, after hydration
  }, []);

  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted === '') return;
    event.preventDefault();
    submitText(pasted);
  };
  const onClear = () => {
    clear();
    announce(t(($) => $.paste.cleared));
    box.current?.focus();
  };

  return (
    <section className="paste" aria-label={t(($) => $.paste.section)}>
      <TextBox
        ref={box}
        id="paste-box"
        label={t(($) => $.paste.label)}
        hint={t(($) => $.paste.hint)}
        placeholder={t(($) => $.paste.placeholder)}
        rows={4}
        value={shown}
        onEdit={edit}
        onPaste={onPaste}
        onIntent={preloadDecoder}
      />
      <div className="paste-foot">
        <p className="paste-samples">
          <span className="quiet">{t(($) => $.paste.samples)}</span>{' '}
          {SAMPLES.map(([code, key]) => (
            <Button key={code} variant="text" onClick={() => void loadSample(code).then(submitText)}>
              {t(($) => $.paste.sample[key])}
            </Button>
          ))}
        </p>
        <FileButton onFiles={(files) => submitFiles({ files, folders: [] }, true)} />
        <p className="paste-actions">
          {canUndo && (
            <Button
              variant="text"
              onClick={() => {
                undo();
                box.current?.focus();
              }}
            >
              {t(($) => $.paste.undo)}
            </Button>
          )}
          {!isEmpty(input) && (
            <Button variant="text" onClick={onClear}>
              {t(($) => $.paste.clear)}
            </Button>
          )}
        </p>
      </div>
      {outcome.kind === 'waiting' && <p className="quiet">{t(($) => $.paste.reading)}</p>}
      {text.length > MAX_BOX_CHARS && outcome.kind !== 'too-long' && (
        <p className="quiet">{t(($) => $.paste.shortened, { length: text.length })}</p>
      )}
      {outcome.kind === 'too-long' && (
        <p className="paste-problem" role="alert">
          {t(($) => $.paste.tooLong, { length: text.length, limit: MAX_PASTE_CHARS })}
        </p>
      )}
    </section>
  );
}
