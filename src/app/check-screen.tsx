import type { TFunction } from 'i18next';
import type { CheckedOperation } from '../domain/check/checked-operation.ts';
import { CheckPage } from '../features/check/check-page.tsx';
import { usePaste } from '../features/decoder/paste-state.tsx';
import { useTranslation } from '../i18n/translation.tsx';
import { useHandover } from './handover.tsx';
import { loadChecker } from './load-checker.ts';
import { openPlace } from './navigation.ts';

interface CheckScreenProps {
  readonly operations: readonly CheckedOperation[];
  readonly t: TFunction<'check'>;
}

/** The check page. */
export function CheckScreen({ operations, t }: CheckScreenProps) {
  const { language } = useTranslation();
  const { take } = usePaste();
  const { handed, hand } = useHandover();
  return (
    <CheckPage
      operations={operations}
      t={t}
      loadChecker={loadChecker}
      handed={handed}
      onTaken={() => hand(null)}
      onDecode={(text) => {
        take(text, true);
        openPlace({ language, route: { page: 'explorer' } });
      }}
    />
  );
}
