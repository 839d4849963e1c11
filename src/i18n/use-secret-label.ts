import { useCallback } from 'react';
import type { SecretKind } from '../domain/decode/secrets/secret-kinds.ts';
import { useTranslation } from './translation.tsx';

/** What stands in the place of a secret, by its kind. */
export function useSecretLabel(): (kind: SecretKind) => string {
  const { t } = useTranslation();
  return useCallback((kind: SecretKind) => `[${t(($) => $.secret[kind])}]`, [t]);
}
