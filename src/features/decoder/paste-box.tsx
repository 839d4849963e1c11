import { useEffect, useRef, type ClipboardEvent } from 'react';
import type { ErrorCode } from '../../domain/catalogue/published-ids.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { BOX_LIMIT, PASTE_LIMIT } from '../../reading/limits.ts';
import { FileButton } from './file-button.tsx';
import { isEmpty } from './input.ts';
import { usePaste } from './paste-state.tsx';
import { useShownPaste } from './use-shown-paste.ts';

/** The codes whose samples fill the box, with the key of their description. */
const SAMPLES = [
  ['ResourceNotFound', 'resourceNotFound'],
  ['InvalidRequestBody', 'invalidRequestBody'],
  ['Forbidden', 'forbidden'],
  ['TooManyRequests', 'tooManyRequests'],
] as const satisfies readonly (readonly [ErrorCode, string])[];

interface PasteBoxProps {
  readonly loadSample: (code: ErrorCode) => Promise<string>;
}

/** The box that reads whatever is pasted or typed, without a button. */
export function PasteBox({ loadSample }: PasteBoxProps) {
  const { language, t } = useTranslation();
  const number = new Intl.NumberFormat(language);
  const announce = useAnnounce();
  const { input, outcome, canUndo, take, takeFiles, edit, clear, undo, prepare } = usePaste();
  const text = input.kind === 'text' ? input.text : '';
  const shown = useShownPaste();
  const box = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    // What was typed before the page came alive is in the box, but not in our state.
    const typed = box.current?.value ?? '';
    if (typed !== '' && isEmpty(input)) edit(typed);
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the page comes alive
  }, []);

  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted === '') return;
    event.preventDefault();
    take(pasted);
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
        onApproach={prepare}
      />
      <div className="paste-foot">
        <p className="paste-samples">
          <span className="quiet">{t(($) => $.paste.samples)}</span>{' '}
          {SAMPLES.map(([code, key]) => (
            <Button key={code} look="text" onClick={() => void loadSample(code).then(take)}>
              {t(($) => $.paste.sample[key])}
            </Button>
          ))}
        </p>
        <FileButton onFiles={(files) => takeFiles({ files, folders: [] }, true)} />
        <p className="paste-actions">
          {canUndo && (
            <Button
              look="text"
              onClick={() => {
                undo();
                box.current?.focus();
              }}
            >
              {t(($) => $.paste.undo)}
            </Button>
          )}
          {!isEmpty(input) && (
            <Button look="text" onClick={onClear}>
              {t(($) => $.paste.clear)}
            </Button>
          )}
        </p>
      </div>
      {outcome.kind === 'waiting' && <p className="quiet">{t(($) => $.paste.reading)}</p>}
      {text.length > BOX_LIMIT && outcome.kind !== 'too-long' && (
        <p className="quiet">{t(($) => $.paste.shortened, { length: number.format(text.length) })}</p>
      )}
      {outcome.kind === 'too-long' && (
        <p className="paste-problem" role="alert">
          {t(($) => $.paste.tooLong, { length: number.format(text.length), limit: number.format(PASTE_LIMIT) })}
        </p>
      )}
    </section>
  );
}
