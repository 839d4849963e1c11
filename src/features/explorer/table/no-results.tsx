import { formatList } from '../../../i18n/formats.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { Button } from '../../../ui/controls/button.tsx';
import { useActiveFilters } from '../filters/active-filters.tsx';
import type { ExplorerParams } from '../explorer-params.ts';

/** States that no code matches, lists the active filters, and offers to reset them. */
export function NoResults({ params, onReset }: { readonly params: ExplorerParams; readonly onReset: () => void }) {
  const { language, t } = useTranslation();
  const names = useActiveFilters(params).map((filter) => filter.name);
  const filters = formatList(names, 'conjunction', language);
  return (
    <div className="no-results">
      <p className="no-results-title">{t(($) => $.explorer.none.title)}</p>
      <p>{t(($) => $.explorer.none.because, { filters })}</p>
      <p>{t(($) => $.explorer.none.advice)}</p>
      <Button onClick={onReset}>{t(($) => $.explorer.clearFilters)}</Button>
    </div>
  );
}
