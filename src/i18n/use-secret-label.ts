import { useCallback } from 'react';
import type { SecretKind } from '../domain/decode/secrets/secret-kinds.ts';
import { useTranslation } from './translation.tsx';

/** Returns a function for the label that replaces a secret, by kind. */
export function useSecretLabel(): (kind: SecretKind) => string {
  const { t } = useTranslation();
  return useCallback((kind: SecretKind) => `[${t(($) => $.secret[kind])}]`, [t]);
}
