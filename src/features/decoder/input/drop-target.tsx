import { useTranslation } from '../../../i18n/translation.tsx';

/** Shows what will happen to the dragged files. Only visual, because dragging is a visual interaction. */
export function DropTarget() {
  const { t } = useTranslation();
  return (
    <div className="drop-target" aria-hidden="true">
      <p>
        <strong>{t(($) => $.reading.dropHere)}</strong>
        <br />
        {t(($) => $.reading.dropNote)}
      </p>
    </div>
  );
}
