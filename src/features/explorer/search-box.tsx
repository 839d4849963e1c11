import { useEffect, useRef } from 'react';
import { useTranslation } from '../../i18n/translation.tsx';
import { SearchField } from '../../ui/search-field.tsx';

interface SearchBoxProps {
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly onIntention: () => void;
}

/** Searches the codes. */
export function SearchBox({ value, onType, onIntention }: SearchBoxProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // What was typed before the page came alive is in the field, but not in our state.
    const typed = field.current?.value ?? '';
    if (typed !== '' && typed !== value) onType(typed);
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the page comes alive
  }, []);

  return (
    <SearchField
      ref={field}
      label={t(($) => $.explorer.search)}
      placeholder={t(($) => $.explorer.searchHint)}
      value={value}
      onType={onType}
      onFocus={onIntention}
      onPointerEnter={onIntention}
    />
  );
}
