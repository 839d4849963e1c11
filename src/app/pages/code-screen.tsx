import type { CodeDetail, OperationData } from '../../domain/catalogue/page-data.ts';
import { CodePage } from '../../features/code-detail/code-page.tsx';
import { usePaste } from '../../features/decoder/state/paste-state.tsx';
import { useTranslation } from '../../i18n/translation.tsx';
import { BASE, buildSharePath } from '../../routes/routes.ts';
import { openPlace } from '../navigation/navigation.ts';

interface CodeScreenProps {
  readonly detail: CodeDetail;
  readonly operations: readonly OperationData[];
}

/** The page of one code. */
export function CodeScreen({ detail, operations }: CodeScreenProps) {
  const { language } = useTranslation();
  const { submitText } = usePaste();
  return (
    <CodePage
      detail={detail}
      operations={operations}
      sharePath={BASE + buildSharePath(detail.code)}
      onTrySample={(text) => {
        submitText(text, true);
        openPlace({ language, route: { page: 'explorer' } });
      }}
    />
  );
}
