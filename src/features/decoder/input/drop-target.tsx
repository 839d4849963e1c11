import { useTranslation } from '../../../i18n/translation.tsx';

/** Says, while files are dragged over the page, what will happen to them. Only seen: who drags, sees. */
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
