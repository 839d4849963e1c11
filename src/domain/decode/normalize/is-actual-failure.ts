import type { ApiError } from './normalize.ts';

/** Returns whether an error in source code actually happened: it has an ID, or a client printed it. */
export function isActualFailure(error: ApiError): boolean {
  if (error.trackingId !== null) return true;
  return error.isBodyMissing && error.format !== 'status-text' && error.format !== 'soar-record';
}
