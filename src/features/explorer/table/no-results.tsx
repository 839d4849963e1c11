import { useTranslation } from '../../../i18n/translation.tsx';
import { Button } from '../../../ui/controls/button.tsx';
import { useActiveFilters } from '../filters/active-filters.tsx';
import type { ExplorerParams } from '../explorer-params.ts';
import { joinItems } from '../../../i18n/join-texts.ts';

/** States that no code matches, lists the active filters, and offers to reset them. */
export function NoResults({ params, onReset }: { readonly params: ExplorerParams; readonly onReset: () => void }) {
  const { language, t } = useTranslation();
  const names = useActiveFilters(params).map((filter) => filter.name);
  // The Chinese list format puts 和 next to Latin letters without a space.
  const filters = language === 'zh-TW' ? joinItems(language, names) : new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  return (
    <div className="no-results">
      <p className="no-results-title">{t(($) => $.explorer.none.title)}</p>
      <p>{t(($) => $.explorer.none.because, { filters })}</p>
      <p>{t(($) => $.explorer.none.advice)}</p>
      <Button onClick={onReset}>{t(($) => $.explorer.clearFilters)}</Button>
    </div>
  );
}
