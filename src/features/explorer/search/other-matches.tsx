import { useTranslation } from '../../../i18n/translation.tsx';
import { Button } from '../../../ui/controls/button.tsx';

interface OtherMatchesProps {
  /** Number of matching codes from other services. */
  readonly count: number;
  /** Whether the official table is shown. */
  readonly isReference: boolean;
  readonly onShow: () => void;
}

/** Indicates that codes outside the current view match the search, and offers to show them. */
export function OtherMatches({ count, isReference, onShow }: OtherMatchesProps) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <p className="elsewhere">
      {isReference ? t(($) => $.explorer.elsewhere, { count }) : t(($) => $.explorer.elsewhereOthers, { count })}{' '}
      <Button variant="text" onClick={onShow}>
        {t(($) => $.explorer.showAll)}
      </Button>
    </p>
  );
}
