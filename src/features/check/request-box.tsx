import type { TFunction } from 'i18next';
import { useState, type ClipboardEvent, type Ref } from 'react';

interface RequestBoxProps {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly value: string;
  readonly onEdit: (text: string) => void;
  /** The pasted text without its secrets. */
  readonly mask: (pasted: string) => Promise<string>;
  readonly onPrepare: () => void;
  readonly t: TFunction<'check'>;
}

/** The box for the request. Credentials in what is pasted are masked before it holds them. */
export function RequestBox({ ref, value, onEdit, mask, onPrepare, t }: RequestBoxProps) {
  const [composed, setComposed] = useState<string | null>(null);
  const onPaste = async (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted === '') return;
    event.preventDefault();
    const box = event.currentTarget;
    const { selectionStart, selectionEnd } = box;
    const masked = await mask(pasted);
    box.setRangeText(masked, selectionStart, selectionEnd, 'end');
    onEdit(box.value);
  };
  return (
    <div className="request">
      <div className="request-head">
        <label htmlFor="request-box">{t(($) => $.box)}</label>
        <span className="quiet" id="request-hint">
          {t(($) => $.hint)}
        </span>
      </div>
      <textarea
        ref={ref}
        id="request-box"
        className="request-box"
        rows={12}
        aria-describedby="request-hint"
        placeholder={t(($) => $.placeholder)}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        translate="no"
        data-gramm="false"
        value={composed ?? value}
        onFocus={onPrepare}
        onPaste={(event) => void onPaste(event)}
        onChange={(event) => {
          if (event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing) setComposed(event.target.value);
          else onEdit(event.target.value);
        }}
        onCompositionStart={(event) => setComposed(event.currentTarget.value)}
        onCompositionEnd={(event) => {
          setComposed(null);
          onEdit(event.currentTarget.value);
        }}
      />
    </div>
  );
}
