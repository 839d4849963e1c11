import type { TFunction } from 'i18next';
import type { ClipboardEvent, Ref } from 'react';
import { TextBox } from '../../ui/controls/text-box.tsx';

interface RequestBoxProps {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly value: string;
  readonly onEdit: (text: string) => void;
  /** Called with a paste into the empty box. */
  readonly onFill: (pasted: string) => void;
  /** Masks the secrets in pasted text, given the text before and after it; `null` if secrets cannot be detected. */
  readonly mask: (pasted: string, before: string, after: string) => Promise<string | null>;
  readonly onPrepare: () => void;
  readonly t: TFunction<'check'>;
}

/** The request box. It masks credentials in a paste before they enter the box. */
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
    // If the text changed in the meantime, the insertion point is no longer valid, and the user has to paste again.
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
