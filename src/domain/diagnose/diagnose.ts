import type { DecodedError } from '../decode/decode-result.ts';
import { getErrorStart } from '../decode/error-start.ts';
import type { CallPattern } from '../operations/call-pattern.ts';
import { callOf } from '../triage/endpoint.ts';
import { verdictOf } from './adjusted-verdict.ts';
import { apiOfCall } from './apis.ts';
import { diagnoseToken } from './audience.ts';
import { diagnoseBatch, readBatchSize } from './batch-size.ts';
import { diagnoseFailedItems, failedIndicator } from './failed-items.ts';
import type { Diagnosis, Finding, Step } from './findings.ts';
import { diagnoseQuery } from './kql.ts';
import { diagnoseRoles, readMissingRoles } from './missing-roles.ts';
import { diagnoseNotFound } from './not-there-yet.ts';
import { diagnoseOAuthError } from './oauth-error.ts';
import { diagnoseOData } from './odata-names.ts';
import { diagnoseCall, type KnownCalls, type OperationCalled } from './operation-called.ts';
import { diagnoseAction } from './pending-action.ts';
import { diagnoseQuota, readResponseTime } from './quota.ts';
import { REACH, recordAround } from './record-around.ts';
import { diagnoseSwitch } from './switched-off.ts';
import { checkToken } from './token-check.ts';
import { readTokens, type TokenClaims } from './token-claims.ts';
import { diagnoseValue, readRefusedValue, type RefusedValue } from './value-check.ts';

const UNKNOWN: OperationCalled = { operation: null, findings: [], steps: [] };

/**
 * Reads out of an error, and of the text around it, what is wrong and what to do.
 * @param text the pasted text that the spans of the error point into
 * @param now milliseconds since 1970
 * @param token of the whole paste, where the error is far from it
 * @returns data, no prose. Never throws; looks at a bounded part of the text.
 */
export function diagnose(error: DecodedError, text: string, now: number, known: KnownCalls, token: TokenClaims | null = null): Diagnosis {
  const near = getErrorStart(error);
  const { record, at } = recordAround(text, near);
  const message = (error.message ?? '').slice(0, 20_000);
  const { status, code } = error;
  const call = error.kind === 'entra' ? null : callOf(record, at);
  const called = call === null ? null : apiOfCall(call.host, call.path);
  const found = call === null ? UNKNOWN : diagnoseCall(call, known);
  const { operation } = found;
  const isRefused = status === 401 || status === 403;

  const roles = readMissingRoles(message);
  const batch = readBatchSize(message);
  const value = refusedValue(error, message, record, at);
  const refusedToken = isRefused || code === 'Unauthorized' ? diagnoseToken(message, called, now) : null;
  const [claims = token ?? undefined] = readTokens(record);
  const action = diagnoseAction({ code, status, message, operation, isCallKnown: found.findings.length > 0 || called?.api === 'graph' || error.kind === 'graph' || error.kind === 'entra', method: call?.method ?? null });
  const notFound = diagnoseNotFound(status, message, operation?.id ?? null);
  const oauth = diagnoseOAuthError(error, record, at);
  const isQuery = status === 400 || error.kind === 'odata';

  const parts: readonly { readonly findings: readonly Finding[]; readonly steps: readonly Step[] }[] = [
    ...(roles === null ? [] : [diagnoseRoles(roles, error.kind === 'graph' || called?.api === 'graph')]),
    ...(refusedToken === null ? [] : [refusedToken]),
    ...(status === 429 || code === 'TooManyRequests' ? [diagnoseQuota({ message, retryAfter: error.retryAfter, responseTime: readResponseTime(record), now })] : []),
    ...(batch === null ? [] : [diagnoseBatch(batch)]),
    ...(error.shape === 'import-result' ? [diagnoseFailedItems(record) ?? { findings: [], steps: [] }] : []),
    ...(value === null ? [] : [diagnoseValue(value, { operation: operation?.id ?? null })]),
    action,
    notFound,
    oauth,
    ...(isQuery ? [diagnoseQuery(message), diagnoseOData(code === 'ODataError' || error.kind === 'odata' ? message : '', call?.query ?? '', operation)] : []),
    diagnoseSwitch(status, message, call?.path ?? ''),
    // A licence that is missing is no matter of the token.
    ...(claims === undefined || refusedToken?.isLicence === true ? [] : [checkToken(claims, { call, operation, now })]),
    { findings: roles === null && claims === undefined ? documentedPermissions(error, operation) : [], steps: [] },
    status === 404 || !found.findings.some(({ id }) => id === 'path-near') ? found : { ...found, steps: [] },
    { findings: aboutCall(status, operation?.id ?? null, operation?.limits), steps: [] },
  ];
  return {
    findings: unique(parts.flatMap(({ findings }) => findings)),
    steps: unique(parts.flatMap(({ steps }) => steps)),
    verdict: action.verdict ?? notFound.verdict ?? oauth.verdict ?? verdictOf(error, refusedToken?.isLicence === true),
    lookFirst: action.lookFirst,
  };
}

/** What the token of a long text without an error tells. */
export function diagnoseClaims(token: TokenClaims, now: number): readonly Finding[] {
  return checkToken(token, { call: null, operation: null, now }).findings;
}

/** What a text without an error tells all the same: the token in it, read against the clock and the call in the text. */
export function diagnoseText(text: string, now: number, known: KnownCalls): readonly Finding[] {
  const [claims] = readTokens(text);
  if (claims === undefined) return [];
  const call = callOf(text.slice(0, REACH), 0);
  const { operation } = call === null ? UNKNOWN : diagnoseCall(call, known);
  return checkToken(claims, { call, operation, now }).findings;
}

/** The value that the message refuses; of a refused item of an import, its indicator. */
function refusedValue({ shape }: DecodedError, message: string, record: string, at: number): RefusedValue | null {
  const named = readRefusedValue(message);
  if (named !== null || shape !== 'import-result') return named;
  const indicator = failedIndicator(record, at);
  return indicator !== null && /^[\d.:a-f]{2,45}\/\d{1,3}$/i.test(indicator) ? { kind: 'ip', value: indicator } : null;
}

/** What the operation itself adds: which of the two hunting APIs it is, sessions, how fast a batch goes. */
function aboutCall(status: number | null, id: string | null, limits: { readonly itemsPerCall?: number; readonly callsPerMinute?: number } | undefined): readonly Finding[] {
  const findings: Finding[] = [];
  const isRefused = status === 401 || status === 403;
  if (isRefused && id === 'xdr-run-hunting-query') findings.push({ id: 'hunting-xdr' });
  if (isRefused && id === 'mde-run-advanced-query') findings.push({ id: 'hunting-endpoint' });
  if (status === 429 && id === 'mde-run-live-response') findings.push({ id: 'quota-sessions' });
  const { itemsPerCall, callsPerMinute } = limits ?? {};
  if ((status === 429 || status === 400) && itemsPerCall !== undefined && callsPerMinute !== undefined) findings.push({ id: 'batch-rate', itemsPerCall, callsPerMinute });
  return findings;
}

/** What a refusal without a list leaves open: the permissions that the page of the operation lists, and no choice among them. */
function documentedPermissions({ status, code }: DecodedError, operation: CallPattern | null): readonly Finding[] {
  const isPlain = status === 403 && (code === null || code === 'Forbidden' || code === '403');
  if (!isPlain || operation === null || operation.application.length + operation.delegated.length === 0) return [];
  return [{ id: 'permissions-documented', application: operation.application, delegated: operation.delegated }];
}

/** Each thing once: the message and the token may say the same. */
function unique<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
