import { useTranslation } from '../../i18n/translation.tsx';
import { Button } from '../../ui/controls/button.tsx';

/** Reports that a part of the site could not be fetched. What was there before stays usable. */
export function LoadFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="problem" role="alert">
      <p>{t(($) => $.error.load)}</p>
      <Button onClick={onRetry}>{t(($) => $.error.retry)}</Button>
    </div>
  );
}
