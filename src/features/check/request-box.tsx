import type { TFunction } from 'i18next';
import type { ClipboardEvent, Ref } from 'react';
import { TextBox } from '../../ui/controls/text-box.tsx';

interface RequestBoxProps {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly value: string;
  readonly onEdit: (text: string) => void;
  /** Takes a paste that fills the empty box. */
  readonly onFill: (pasted: string) => void;
  /** The pasted text without its secrets, put between two parts of the text; `null` where they cannot be found. */
  readonly mask: (pasted: string, before: string, after: string) => Promise<string | null>;
  readonly onPrepare: () => void;
  readonly t: TFunction<'check'>;
}

/** The box for the request. Credentials in what is pasted are masked before it holds them. */
export function RequestBox({ ref, value, onEdit, onFill, mask, onPrepare, t }: RequestBoxProps) {
  const onPaste = async (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted === '') return;
    event.preventDefault();
    const box = event.currentTarget;
    const { value: text, selectionStart, selectionEnd } = box;
    if (selectionStart === 0 && selectionEnd === text.length) {
      onFill(pasted);
      return;
    }
    const masked = await mask(pasted, text.slice(0, selectionStart), text.slice(selectionEnd));
    // Whoever went on typing meanwhile pastes once more: the places are those of the text before.
    if (masked === null || box.value !== text) return;
    box.setRangeText(masked, selectionStart, selectionEnd, 'end');
    onEdit(box.value);
  };
  return (
    <div className="request">
      <TextBox
        ref={ref}
        id="request-box"
        label={t(($) => $.box)}
        hint={t(($) => $.hint)}
        placeholder={t(($) => $.placeholder)}
        rows={12}
        value={value}
        onEdit={onEdit}
        onPaste={(event) => void onPaste(event)}
        onIntent={onPrepare}
      />
    </div>
  );
}
