import type { ApiError } from './normalize.ts';

/** In a program only what has an ID, or was printed by a client, happened. */
export function isActualFailure(error: ApiError): boolean {
  if (error.trackingId !== null) return true;
  return error.isBodyMissing && error.format !== 'status-text' && error.format !== 'soar-record';
}
