import type { DecodedError } from '../decode/decode-result.ts';
import { getErrorStart } from '../decode/error-start.ts';
import type { CallPattern } from '../operations/call-pattern.ts';
import { findCall } from '../triage/record/endpoint.ts';
import { getVerdict } from './adjust-verdict.ts';
import { getApiOfCall } from './token/apis.ts';
import { diagnoseToken } from './token/audience.ts';
import { diagnoseBatchSize, readBatchSize } from './messages/batch-size.ts';
import { diagnoseFailedItems, findFailedIndicator } from './messages/failed-items.ts';
import type { Diagnosis, Finding, Step } from './findings.ts';
import { diagnoseHuntingQuery } from './messages/hunting-query.ts';
import { diagnoseRoles, readMissingRoles } from './token/missing-roles.ts';
import { diagnoseNotFound } from './messages/not-found-diagnosis.ts';
import { diagnoseOAuthError } from './token/oauth-error.ts';
import { diagnoseOData } from './calls/odata-names.ts';
import { diagnoseCall, type KnownCalls, type CalledOperation } from './calls/called-operation.ts';
import { diagnosePendingAction } from './messages/pending-action.ts';
import { diagnoseQuota, readResponseTime } from './messages/quota.ts';
import { MAX_DISTANCE_CHARS, getRecordAround } from './record-around.ts';
import { diagnoseDisabledFeature } from './messages/disabled-feature.ts';
import { checkToken } from './token/token-check.ts';
import { readTokens, type TokenClaims } from './token/token-claims.ts';
import { diagnoseValue, readRejectedValue, type RejectedValue } from './values/value-check.ts';

const UNKNOWN: CalledOperation = { operation: null, findings: [], steps: [] };

/**
 * Diagnoses an error from its message and the text around it: what is wrong and what to do.
 * @param text the pasted text that the error's spans refer to
 * @param now milliseconds since the epoch
 * @param token the only token in the whole paste, for an error that is far from it
 * @returns data without prose. Never throws, and reads only a limited part of the text.
 */
export function diagnose(error: DecodedError, text: string, now: number, known: KnownCalls, token: TokenClaims | null = null): Diagnosis {
  const near = getErrorStart(error);
  const { record, at } = getRecordAround(text, near);
  const message = (error.message ?? '').slice(0, 20_000);
  const { status, code } = error;
  const call = error.kind === 'entra' ? null : findCall(record, at);
  const calledApi = call === null ? null : getApiOfCall(call.host, call.path);
  const found = call === null ? UNKNOWN : diagnoseCall(call, known);
  const { operation } = found;
  const isRejected = status === 401 || status === 403;

  const roles = readMissingRoles(message);
  const batch = readBatchSize(message);
  const value = findRejectedValue(error, message, record, at);
  const rejectedToken = isRejected || code === 'Unauthorized' ? diagnoseToken(message, calledApi, now) : null;
  const [claims = token ?? undefined] = readTokens(record);
  const action = diagnosePendingAction({ code, status, message, operation, isCallKnown: found.findings.length > 0 || calledApi?.api === 'graph' || error.kind === 'graph' || error.kind === 'entra', method: call?.method ?? null });
  const notFound = diagnoseNotFound(status, message, operation?.id ?? null);
  const oauth = diagnoseOAuthError(error, record, at);
  const isQuery = status === 400 || error.kind === 'odata';

  const parts: readonly { readonly findings: readonly Finding[]; readonly steps: readonly Step[] }[] = [
    ...(roles === null ? [] : [diagnoseRoles(roles, error.kind === 'graph' || calledApi?.api === 'graph')]),
    ...(rejectedToken === null ? [] : [rejectedToken]),
    ...(status === 429 || code === 'TooManyRequests' ? [diagnoseQuota({ message, retryAfter: error.retryAfter, responseTime: readResponseTime(record), now })] : []),
    ...(batch === null ? [] : [diagnoseBatchSize(batch)]),
    ...(error.shape === 'import-result' ? [diagnoseFailedItems(record) ?? { findings: [], steps: [] }] : []),
    ...(value === null ? [] : [diagnoseValue(value, { operation: operation?.id ?? null })]),
    action,
    notFound,
    oauth,
    ...(isQuery ? [diagnoseHuntingQuery(message), diagnoseOData(code === 'ODataError' || error.kind === 'odata' ? message : '', call?.query ?? '', operation)] : []),
    diagnoseDisabledFeature(status, message, call?.path ?? ''),
    // A missing license has nothing to do with the token.
    ...(claims === undefined || rejectedToken?.isLicenseMissing === true ? [] : [checkToken(claims, { call, operation, now })]),
    { findings: roles === null && claims === undefined ? findDocumentedPermissions(error, operation) : [], steps: [] },
    status === 404 || !found.findings.some(({ id }) => id === 'path-near') ? found : { ...found, steps: [] },
    { findings: diagnoseOperation(status, operation?.id ?? null, operation?.limits), steps: [] },
  ];
  return {
    findings: removeDuplicates(parts.flatMap(({ findings }) => findings)),
    steps: removeDuplicates(parts.flatMap(({ steps }) => steps)),
    verdict: action.verdict ?? notFound.verdict ?? oauth.verdict ?? getVerdict(error, rejectedToken?.isLicenseMissing === true),
    lookFirst: action.lookFirst,
  };
}

/** Checks the token from a long text without an error. */
export function diagnoseClaims(token: TokenClaims, now: number): readonly Finding[] {
  return checkToken(token, { call: null, operation: null, now }).findings;
}

/** Checks the token in a text without an error, against the current time and the call in the text. */
export function diagnoseText(text: string, now: number, known: KnownCalls): readonly Finding[] {
  const [claims] = readTokens(text);
  if (claims === undefined) return [];
  const call = findCall(text.slice(0, MAX_DISTANCE_CHARS), 0);
  const { operation } = call === null ? UNKNOWN : diagnoseCall(call, known);
  return checkToken(claims, { call, operation, now }).findings;
}

/** Finds the value that the message rejects, or the indicator of a rejected import item. */
function findRejectedValue({ shape }: DecodedError, message: string, record: string, at: number): RejectedValue | null {
  const directValue = readRejectedValue(message);
  if (directValue !== null || shape !== 'import-result') return directValue;
  const indicator = findFailedIndicator(record, at);
  return indicator !== null && /^[\d.:a-f]{2,45}\/\d{1,3}$/i.test(indicator) ? { kind: 'ip', value: indicator } : null;
}

/**
 * Adds what follows from the operation itself: which hunting API it belongs to, the session limit and the batch rate.
 */
function diagnoseOperation(status: number | null, id: string | null, limits: { readonly itemsPerCall?: number; readonly callsPerMinute?: number } | undefined): readonly Finding[] {
  const findings: Finding[] = [];
  const isRejected = status === 401 || status === 403;
  if (isRejected && id === 'xdr-run-hunting-query') findings.push({ id: 'hunting-xdr' });
  if (isRejected && id === 'mde-run-advanced-query') findings.push({ id: 'hunting-endpoint' });
  if (status === 429 && id === 'mde-run-live-response') findings.push({ id: 'quota-sessions' });
  const { itemsPerCall, callsPerMinute } = limits ?? {};
  if ((status === 429 || status === 400) && itemsPerCall !== undefined && callsPerMinute !== undefined) findings.push({ id: 'batch-rate', itemsPerCall, callsPerMinute });
  return findings;
}

/** For a 403 that lists no permissions, returns all permissions that the operation's documentation lists. */
function findDocumentedPermissions({ status, code }: DecodedError, operation: CallPattern | null): readonly Finding[] {
  const isPlain = status === 403 && (code === null || code === 'Forbidden' || code === '403');
  if (!isPlain || operation === null || operation.application.length + operation.delegated.length === 0) return [];
  return [{ id: 'permissions-documented', application: operation.application, delegated: operation.delegated }];
}

/** Removes duplicates, because the message and the token can lead to the same finding. */
function removeDuplicates<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
