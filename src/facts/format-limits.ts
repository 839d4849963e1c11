import type { TFunction } from 'i18next';
import type { OperationData } from '../domain/catalogue/page-data.ts';

const LIMIT_ORDER = [
  'callsPerMinute',
  'callsPerHour',
  'itemsPerPage',
  'itemsPerCall',
  'resultRows',
  'resultMegabytes',
  'queryTimeoutSeconds',
  'runtimeMinutesPerHour',
  'runtimeHoursPerDay',
  'lookbackDays',
  'lookbackHours',
  'activeIndicatorsPerTenant',
  'concurrentSessions',
  'scriptTimeoutMinutes',
  'queuedDays',
  'timestampPastDays',
  'fileMegabytes',
] as const satisfies readonly (keyof OperationData['limits'])[];

/** Formats the limits of an operation, each with its unit. */
export function formatLimits(limits: OperationData['limits'], t: TFunction): readonly string[] {
  return LIMIT_ORDER.flatMap((name) => {
    const count = limits[name];
    return count === undefined ? [] : [t(($) => $.limits[name], { count })];
  });
}
