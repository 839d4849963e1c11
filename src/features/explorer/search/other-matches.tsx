import { useTranslation } from '../../../i18n/translation.tsx';
import { Button } from '../../../ui/controls/button.tsx';

interface OtherMatchesProps {
  /** How many codes of other origins fit as well. */
  readonly count: number;
  /** Whether the documented table is what is shown. */
  readonly isReference: boolean;
  readonly onShow: () => void;
}

/** Says that what is looked for is found among codes that are not shown, and offers them. */
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
