import { useTranslation } from '../../../i18n/translation.tsx';
import type { DecodedResultProps } from './decoded-result-props.ts';
import { ErrorResult } from '../result/error-result.tsx';
import type { OpenedError } from '../state/use-opened-error.ts';

interface OpenedResultProps extends Pick<DecodedResultProps, 'loadDetail' | 'onShowInTable' | 'onCheck' | 'renderReport'> {
  readonly opened: Exclude<OpenedError, { readonly kind: 'none' }>;
}

/** Shows the open error, or a message if it is no longer available. */
export function OpenedResult({ opened, ...actions }: OpenedResultProps) {
  const { t } = useTranslation();
  if (opened.kind === 'gone') return <p role="alert">{t(($) => $.result.fileChanged)}</p>;
  return <ErrorResult record={opened.record} {...actions} />;
}
