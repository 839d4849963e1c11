import { useTranslation } from '../../i18n/translation.tsx';
import { Button } from '../../ui/button.tsx';

interface ElsewhereProps {
  /** How many codes of other origins fit as well. */
  readonly count: number;
  /** Whether the documented table is what is shown. */
  readonly isReference: boolean;
  readonly onShow: () => void;
}

/** Says that what is looked for is found among codes that are not shown, and offers them. */
export function Elsewhere({ count, isReference, onShow }: ElsewhereProps) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <p className="elsewhere">
      {isReference ? t(($) => $.explorer.elsewhere, { count }) : t(($) => $.explorer.elsewhereOthers, { count })}{' '}
      <Button look="text" onClick={onShow}>
        {t(($) => $.explorer.showAll)}
      </Button>
    </p>
  );
}
