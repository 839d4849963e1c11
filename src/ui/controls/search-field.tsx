import { useState, type ComponentProps } from 'react';

interface SearchFieldProps extends Pick<ComponentProps<'input'>, 'ref' | 'onFocus' | 'onPointerEnter' | 'placeholder'> {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

/** A search field. While the user composes text with an input method, the unfinished text is shown but not searched. */
export function SearchField({ label, value, onType, ...rest }: SearchFieldProps) {
  const [composed, setComposed] = useState<string | null>(null);
  return (
    <input
      type="search"
      className="search-field"
      aria-label={label}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      enterKeyHint="search"
      value={composed ?? value}
      onChange={(event) => {
        if (event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing) setComposed(event.target.value);
        else onType(event.target.value);
      }}
      onCompositionStart={(event) => setComposed(event.currentTarget.value)}
      onCompositionEnd={(event) => {
        setComposed(null);
        onType(event.currentTarget.value);
      }}
      {...rest}
    />
  );
}
