/** The values that identify a failure. */
export interface FailureValues {
  readonly trackingId: string | null;
  readonly code: string | null;
  readonly status: number | string | null;
  readonly message: string | null;
}

/**
 * Creates a key for a failure: its case-insensitive tracking ID, otherwise its code
 * (case-insensitive), status and message. Failures with equal keys are the same unless {@link
 * isDifferentResponse} returns true.
 */
export function createFailureKey({ trackingId, code, status, message }: FailureValues): string {
  if (trackingId !== null) return `id ${trackingId.toLowerCase()}`;
  return JSON.stringify([code?.toLowerCase() ?? null, status === null ? null : Number(status), message]);
}

/**
 * Returns whether two failures with the same tracking ID are separate responses. Batch responses
 * share the ID of the call but differ in code or status. A missing value is not a difference.
 */
export function isDifferentResponse(one: Pick<FailureValues, 'code' | 'status'>, other: Pick<FailureValues, 'code' | 'status'>): boolean {
  if (one.code === null || other.code === null || one.status === null || other.status === null) return false;
  return one.code.toLowerCase() !== other.code.toLowerCase() && Number(one.status) !== Number(other.status);
}
