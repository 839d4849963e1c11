import { useEffect, useRef } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { SearchField } from '../../../ui/controls/search-field.tsx';

interface SearchBoxProps {
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly onIntent: () => void;
}

/** Searches the codes. */
export function SearchBox({ value, onType, onIntent }: SearchBoxProps) {
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
      onFocus={onIntent}
      onPointerEnter={onIntent}
    />
  );
}
