import type { DecodedError } from '../../../domain/decode/decode-result.ts';
import { useTranslation } from '../../../i18n/translation.tsx';

/** Returns a function that names an error in one line: its status and code, or what is known about it. */
export function useErrorName(): (error: Pick<DecodedError, 'code' | 'status' | 'kind'>) => string {
  const { t } = useTranslation();
  return (error) => {
    if (error.code !== null) return [error.status, error.code].filter((part) => part !== null).join(' ');
    if (error.status !== null) return `HTTP ${error.status}`;
    return t(($) => $.result.kind[error.kind]);
  };
}
