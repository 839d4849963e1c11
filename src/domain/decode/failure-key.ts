import type { DecodedError } from './decode-result.ts';

/**
 * What two tellings of one failure have in common: the tracking ID in any letter case, or code,
 * status and message where there is none.
 */
export function failureKey({ trackingId, code, status, message }: Pick<DecodedError, 'trackingId' | 'code' | 'status' | 'message'>): string {
  return trackingId === null ? JSON.stringify([code?.toLowerCase() ?? null, status, message]) : trackingId.toLowerCase();
}
