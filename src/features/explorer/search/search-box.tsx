import { useEffect, useRef } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { SearchField } from '../../../ui/controls/search-field.tsx';

interface SearchBoxProps {
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly onIntent: () => void;
}

export function SearchBox({ value, onType, onIntent }: SearchBoxProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // Text entered before hydration is in the field, but not in the state.
    const typed = field.current?.value ?? '';
    if (typed !== '' && typed !== value) onType(typed);
    // oxlint-disable-next-line react/exhaustive-deps -- runs once, after hydration
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
