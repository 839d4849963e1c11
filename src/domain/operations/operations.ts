import type { ErrorCode } from '../catalogue/published-ids.ts';
import { ALERTS } from './data/alerts.ts';
import { FILES_IPS_DOMAINS } from './data/files-ips-domains.ts';
import { HUNTING } from './data/hunting.ts';
import { INCIDENTS } from './data/incidents.ts';
import { INDICATORS } from './data/indicators.ts';
import { LIBRARY_FILES } from './data/library-files.ts';
import { LIVE_RESPONSE } from './data/live-response.ts';
import { MACHINE_ACTIONS } from './data/machine-actions.ts';
import { MACHINES } from './data/machines.ts';
import { SCAN_DEFINITIONS } from './data/scan-definitions.ts';
import { VULNERABILITIES } from './data/vulnerabilities.ts';
import type { Operation } from './operation.ts';

/** The documented operations, grouped by resource. An operation missing from this list may still exist. */
export const OPERATIONS: readonly Operation[] = [
  ...HUNTING,
  ...INCIDENTS,
  ...MACHINE_ACTIONS,
  ...LIVE_RESPONSE,
  ...ALERTS,
  ...INDICATORS,
  ...MACHINES,
  ...LIBRARY_FILES,
  ...SCAN_DEFINITIONS,
  ...FILES_IPS_DOMAINS,
  ...VULNERABILITIES,
];

const BY_ID: ReadonlyMap<string, Operation> = new Map(OPERATIONS.map((operation) => [operation.id, operation]));

/** The operations that are likely to return the code, inferred from their documentation. */
export function getOperationsRaising(code: ErrorCode): readonly Operation[] {
  return OPERATIONS.filter((operation) => operation.likelyCodes.includes(code));
}

/** Finds an operation by its exact ID. */
export function findOperationById(id: string): Operation | undefined {
  return BY_ID.get(id);
}
