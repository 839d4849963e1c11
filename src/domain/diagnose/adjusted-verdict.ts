import type { Verdict } from '../catalogue/error-entry.ts';
import type { DecodedError } from '../decode/decode-result.ts';
import { getErrorStart } from '../decode/error-start.ts';
import { callOf } from '../triage/endpoint.ts';
import { diagnoseToken } from './audience.ts';
import { diagnoseNotFound } from './not-there-yet.ts';
import { diagnoseCall, type KnownCalls } from './operation-called.ts';
import { diagnoseOAuthError } from './oauth-error.ts';
import { diagnoseAction } from './pending-action.ts';
import { recordAround } from './record-around.ts';

/**
 * The verdict of an error as its message changes it, and nothing else of its diagnosis: cheap enough for every line
 * of a log. The same as `diagnose` gives.
 * @param text the text that the spans of the error point into
 * @param start where `text` begins in the text that the spans count from
 */
export function adjustedVerdict(error: DecodedError, text: string, start: number, known: KnownCalls): Verdict | null {
  const { status, code, kind } = error;
  const message = (error.message ?? '').slice(0, 20_000);
  // Only a 404 means something else by the call.
  const { record, at } = recordAround(text, Math.max(0, getErrorStart(error) - start));
  const call = status === 404 && kind !== 'entra' ? callOf(record, at) : null;
  const operation = call === null ? null : diagnoseCall(call, known).operation;
  const changed =
    diagnoseAction({ code, status, message, operation, isCallKnown: true, method: null }).verdict ?? diagnoseNotFound(status, message, operation?.id ?? null).verdict ?? diagnoseOAuthError(error, record, at).verdict;
  if (changed !== null) return changed;
  const isRefused = status === 401 || status === 403 || code === 'Unauthorized';
  return verdictOf(error, isRefused && diagnoseToken(message, null, 0).isLicence);
}

/** @param isLicence whether a licence is missing: no new token cures it */
export function verdictOf({ verdict, shape }: DecodedError, isLicence: boolean): Verdict | null {
  if (isLicence) return { fix: 'admin', retry: 'after-fix' };
  // The service called it a success: no status and no code tells who can fix the refused item.
  return verdict ?? (shape === 'import-result' ? { fix: 'caller', retry: 'after-fix' } : null);
}
