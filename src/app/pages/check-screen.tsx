import type { TFunction } from 'i18next';
import type { CheckedOperation } from '../../domain/check/checked-operation.ts';
import { CheckPage } from '../../features/check/check-page.tsx';
import { usePaste } from '../../features/decoder/state/paste-state.tsx';
import { useTranslation } from '../../i18n/translation.tsx';
import { usePendingRequest } from './pending-request.tsx';
import { checker } from '../loading/parts.ts';
import { openPlace } from '../navigation/navigation.ts';

interface CheckScreenProps {
  readonly operations: readonly CheckedOperation[];
  readonly t: TFunction<'check'>;
}

/** The check page. */
export function CheckScreen({ operations, t }: CheckScreenProps) {
  const { language } = useTranslation();
  const { submitText } = usePaste();
  const { pendingRequest, setPendingRequest } = usePendingRequest();
  return (
    <CheckPage
      operations={operations}
      t={t}
      loadChecker={checker.load}
      pendingRequest={pendingRequest}
      onReceived={() => setPendingRequest(null)}
      onDecode={(text) => {
        submitText(text, true);
        openPlace({ language, route: { page: 'explorer' } });
      }}
    />
  );
}
