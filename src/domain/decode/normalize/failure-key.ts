/** The values that tell one failure from another. */
export interface FailureValues {
  readonly trackingId: string | null;
  readonly code: string | null;
  readonly status: number | string | null;
  readonly message: string | null;
}

/**
 * What makes two failures the same: the tracking ID in any letter case; where there is none, code
 * (in any letter case), status and message together. Equal keys, same failure, unless
 * {@link isDifferentResponse} tells them apart.
 */
export function createFailureKey({ trackingId, code, status, message }: FailureValues): string {
  if (trackingId !== null) return `id ${trackingId.toLowerCase()}`;
  return JSON.stringify([code?.toLowerCase() ?? null, status === null ? null : Number(status), message]);
}

/**
 * Whether two failures with one tracking ID are two all the same: the responses of a batch share the
 * ID of the call, but differ in code and status. What one of them lacks tells nothing.
 */
export function isDifferentResponse(one: Pick<FailureValues, 'code' | 'status'>, other: Pick<FailureValues, 'code' | 'status'>): boolean {
  if (one.code === null || other.code === null || one.status === null || other.status === null) return false;
  return one.code.toLowerCase() !== other.code.toLowerCase() && Number(one.status) !== Number(other.status);
}
