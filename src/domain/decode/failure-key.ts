/** The values that tell one failure from another. */
export interface FailureValues {
  readonly trackingId: string | null;
  readonly code: string | null;
  readonly status: number | string | null;
  readonly message: string | null;
}

/**
 * What makes two failures the same: the tracking ID in any letter case; where there is none, code
 * (in any letter case), status and message together. Equal keys, same failure.
 */
export function failureKey({ trackingId, code, status, message }: FailureValues): string {
  if (trackingId !== null) return `id ${trackingId.toLowerCase()}`;
  return JSON.stringify([code?.toLowerCase() ?? null, status === null ? null : Number(status), message]);
}
