import { useTranslation } from '../../i18n/translation.tsx';

/** What stands in the place of a secret, by its kind. */
export function useSecretLabel(): (kind: string) => string {
  const { t } = useTranslation();
  return (kind) => `[${t(($) => $.secret[kind === 'bearer-token' ? 'bearer-token' : 'other'])}]`;
}
