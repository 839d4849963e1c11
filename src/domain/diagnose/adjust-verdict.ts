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
 * The verdict of an error as its message changes it, and nothing else of its diagnosis: cheap enough for every line
 * of a log. The same as `diagnose` gives.
 * @param text the text that the spans of the error point into
 * @param start where `text` begins in the text that the spans count from
 */
export function adjustVerdict(error: DecodedError, text: string, start: number, known: KnownCalls): Verdict | null {
  const { status, code, kind } = error;
  const message = (error.message ?? '').slice(0, 20_000);
  // Only a 404 means something else by the call.
  const { record, at } = getRecordAround(text, Math.max(0, getErrorStart(error) - start));
  const call = status === 404 && kind !== 'entra' ? findCall(record, at) : null;
  const operation = call === null ? null : diagnoseCall(call, known).operation;
  const changed =
    diagnosePendingAction({ code, status, message, operation, isCallKnown: true, method: null }).verdict ?? diagnoseNotFound(status, message, operation?.id ?? null).verdict ?? diagnoseOAuthError(error, record, at).verdict;
  if (changed !== null) return changed;
  const isRefused = status === 401 || status === 403 || code === 'Unauthorized';
  return getVerdict(error, isRefused && diagnoseToken(message, null, 0).isLicenseMissing);
}

/** @param isLicenseMissing whether a licence is missing: no new token cures it */
export function getVerdict({ verdict, shape }: DecodedError, isLicenseMissing: boolean): Verdict | null {
  if (isLicenseMissing) return { fix: 'admin', retry: 'after-fix' };
  // The service called it a success: no status and no code tells who can fix the refused item.
  return verdict ?? (shape === 'import-result' ? { fix: 'caller', retry: 'after-fix' } : null);
}
