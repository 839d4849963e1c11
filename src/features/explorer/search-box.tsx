import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/translation.tsx';

interface SearchBoxProps {
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly onIntention: () => void;
}

/**
 * The search field. While an input method composes, its half words are shown but not searched.
 */
export function SearchBox({ value, onType, onIntention }: SearchBoxProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [composed, setComposed] = useState<string | null>(null);

  useEffect(() => {
    // What was typed before the page came alive is in the field, but not in our state.
    const typed = field.current?.value ?? '';
    if (typed !== '' && typed !== value) onType(typed);
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the page comes alive
  }, []);

  return (
    <input
      ref={field}
      type="search"
      className="search-box"
      aria-label={t(($) => $.explorer.search)}
      placeholder={t(($) => $.explorer.searchHint)}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      enterKeyHint="search"
      value={composed ?? value}
      onFocus={onIntention}
      onPointerEnter={onIntention}
      onChange={(event) => {
        if (event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing) setComposed(event.target.value);
        else onType(event.target.value);
      }}
      onCompositionStart={(event) => setComposed(event.currentTarget.value)}
      onCompositionEnd={(event) => {
        setComposed(null);
        onType(event.currentTarget.value);
      }}
    />
  );
}
