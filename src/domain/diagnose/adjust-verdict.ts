import type { Verdict } from '../catalogue/error-entry.ts';
import type { DecodedError } from '../decode/decode-result.ts';
import { getErrorStart } from '../decode/error-start.ts';
import { findCall } from '../triage/record/endpoint.ts';
import { diagnoseToken } from './token/audience.ts';
import { diagnoseNotFound } from './messages/not-found-diagnosis.ts';
import { diagnoseCall, type KnownCalls } from './calls/called-operation.ts';
import { diagnoseOAuthError } from './token/oauth-error.ts';
import { diagnosePendingAction } from './messages/pending-action.ts';
import { getRecordAround } from './record-around.ts';

/**
 * Returns the verdict of an error after its message and call are taken into account: the same verdict as `diagnose`,
 * without the rest of the diagnosis, so that it is fast enough for every line of a log.
 * @param text contains the error and the text around it
 * @param start the offset of `text` in the text that the error's spans refer to
 */
export function adjustVerdict(error: DecodedError, text: string, start: number, known: KnownCalls): Verdict | null {
  const { status, code, kind } = error;
  const message = (error.message ?? '').slice(0, 20_000);
  // Only for a 404 does the verdict depend on the call.
  const { record, at } = getRecordAround(text, Math.max(0, getErrorStart(error) - start));
  const call = status === 404 && kind !== 'entra' ? findCall(record, at) : null;
  const operation = call === null ? null : diagnoseCall(call, known).operation;
  const changed =
    diagnosePendingAction({ code, status, message, operation, isCallKnown: true, method: null }).verdict ?? diagnoseNotFound(status, message, operation?.id ?? null).verdict ?? diagnoseOAuthError(error, record, at).verdict;
  if (changed !== null) return changed;
  const isRejected = status === 401 || status === 403 || code === 'Unauthorized';
  return getVerdict(error, isRejected && diagnoseToken(message, null, 0).isLicenseMissing);
}

/**
 * Returns the verdict of the error code, unless a missing license changes it.
 * @param isLicenseMissing whether a license is missing, which no new token can fix
 */
export function getVerdict({ verdict, shape }: DecodedError, isLicenseMissing: boolean): Verdict | null {
  if (isLicenseMissing) return { fix: 'admin', retry: 'after-fix' };
  // The service reported success, so neither the status nor a code indicates who can fix the rejected item.
  return verdict ?? (shape === 'import-result' ? { fix: 'caller', retry: 'after-fix' } : null);
}
