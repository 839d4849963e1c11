import { useState, type ClipboardEvent, type Ref } from 'react';

interface TextBoxProps {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly placeholder: string;
  readonly rows: number;
  readonly value: string;
  readonly onEdit: (text: string) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
  /** Called when the user is about to use the box. */
  readonly onIntent: () => void;
}

/** A box for technical text that browsers and extensions must not change. Supports input methods. */
export function TextBox({ ref, id, label, hint, placeholder, rows, value, onEdit, onPaste, onIntent }: TextBoxProps) {
  const [composed, setComposed] = useState<string | null>(null);
  return (
    <>
      <div className="text-box-head">
        <label htmlFor={id}>{label}</label>
        <span className="quiet" id={`${id}-hint`}>
          {hint}
        </span>
      </div>
      <textarea
        ref={ref}
        id={id}
        className="text-box"
        rows={rows}
        aria-describedby={`${id}-hint`}
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        translate="no"
        data-gramm="false"
        value={composed ?? value}
        onFocus={onIntent}
        onPointerEnter={onIntent}
        onPaste={onPaste}
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
    </>
  );
}
