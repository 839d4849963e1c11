import { useTranslation } from '../../i18n/translation.tsx';
import { Button } from '../../ui/controls/button.tsx';

/** The page of the address could not be fetched; the one before is still there. */
export function LoadFailed() {
  const { t } = useTranslation();
  return (
    <div className="problem" role="alert">
      <p>{t(($) => $.error.load)}</p>
      <Button onClick={() => location.reload()}>{t(($) => $.error.reload)}</Button>
    </div>
  );
}
