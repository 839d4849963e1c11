import type { TFunction } from 'i18next';
import type { CheckedRequest } from '../../domain/check/check-request.ts';

/** Summarizes the findings in one sentence; empty if nothing was checked. */
export function formatSummary(result: CheckedRequest | null, t: TFunction<'check'>): string {
  if (result === null || result.body.kind === 'elsewhere') return '';
  const { errors, warnings, operation, body } = result;
  if (errors + warnings > 0) {
    const parts = [
      ...(errors > 0 ? [t(($) => $.errors, { count: errors })] : []),
      ...(warnings > 0 ? [t(($) => $.warnings, { count: warnings })] : []),
    ];
    return parts.length === 2 ? t(($) => $.summary, { errors: parts[0] ?? '', warnings: parts[1] ?? '' }) : (parts[0] ?? '');
  }
  if (body.kind === 'none') return operation === null ? '' : t(($) => $.noBody);
  return operation === null ? t(($) => $.cleanJson) : t(($) => $.clean);
}
