import type { TFunction } from 'i18next';
import type { CheckedOperation } from '../domain/check/checked-operation.ts';
import { CheckPage } from '../features/check/check-page.tsx';
import { loadChecker } from './load-checker.ts';

interface CheckScreenProps {
  readonly operations: readonly CheckedOperation[];
  readonly t: TFunction<'check'>;
}

/** The check page. */
export function CheckScreen({ operations, t }: CheckScreenProps) {
  return <CheckPage operations={operations} t={t} loadChecker={loadChecker} />;
}
