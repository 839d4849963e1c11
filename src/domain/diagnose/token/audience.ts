import { getApiOfAudience, SCOPES, type CalledApi } from './apis.ts';
import type { Finding, Step, TokenApi } from '../findings.ts';

/** The token details in the message of a 401. Times are in milliseconds since the epoch. */
export interface RejectedToken {
  readonly audience: string;
  readonly validTo: number | null;
}

/**
 * Parses `Invalid Authorization payload. AppId: …, Audience: …, Issuer: …, Validity: …`; returns `null` if there is no
 * audience.
 */
export function readRejectedToken(message: string): RejectedToken | null {
  const audience = /\bAudience:\s{0,4}([^\s,;]{1,300})/i.exec(message)?.[1];
  if (audience === undefined) return null;
  const until = /\bvalid(?:ity)?\b[^\n]{0,80}?\b(?:to|until|through)\b:?\s{0,4}([\dT:. /+-]{10,40}Z?(?:\s?[AP]M)?)/i.exec(message)?.[1];
  const validTo = until === undefined ? Number.NaN : Date.parse(until.trim());
  return { audience: audience.replace(/[.'"]{1,4}$/, ''), validTo: Number.isNaN(validTo) ? null : validTo };
}

interface TokenDiagnosis {
  readonly findings: readonly Finding[];
  readonly steps: readonly Step[];
}

/**
 * Compares the API that a token is for with the API that was called.
 * @param calledApi `null` if the text does not show which API was called
 */
export function diagnoseAudience(api: TokenApi, calledApi: CalledApi | null): TokenDiagnosis {
  // No Defender API accepts these tokens, whichever API was called.
  const isForeign = api === 'aad-graph' || api === 'portal' || api === 'own';
  if (calledApi === null) {
    if (!isForeign) return { findings: [], steps: [] };
    return { findings: [], steps: [{ id: 'request-token', api: 'endpoint', scope: SCOPES.endpoint }, { id: 'request-token', api: 'xdr', scope: SCOPES.xdr }] };
  }
  if (api === calledApi.api || api === 'unknown') return { findings: [], steps: [] };
  const isCertain = isForeign || calledApi.certain || api === 'graph';
  return {
    findings: [{ id: isCertain ? 'audience-wrong' : 'audience-doubtful', api, wanted: calledApi.api }],
    steps: [{ id: 'request-token', api: calledApi.api, scope: SCOPES[calledApi.api] }],
  };
}

/** Diagnoses what the message of a 401 or 403 indicates about the token or about a missing license. */
export function diagnoseToken(message: string, calledApi: CalledApi | null, now: number): TokenDiagnosis & { readonly isLicenseMissing: boolean } {
  const missingLicense = findMissingLicense(message);
  if (missingLicense !== null) return { ...missingLicense, isLicenseMissing: true };
  if (/\binvalid audience\b/i.test(message)) {
    return { findings: [{ id: 'audience-graph-refuses' }], steps: [{ id: 'request-token', api: 'graph', scope: SCOPES.graph }], isLicenseMissing: false };
  }
  const token = readRejectedToken(message);
  if (token === null) return { findings: [], steps: [], isLicenseMissing: false };
  const api = getApiOfAudience(token.audience);
  const diagnosis = diagnoseAudience(api, calledApi);
  const isExpired = token.validTo !== null && token.validTo < now;
  return {
    findings: [
      { id: 'audience-in-message', api, audience: token.audience },
      ...diagnosis.findings,
      ...(isExpired && token.validTo !== null ? [{ id: 'token-expired', at: token.validTo } as const] : []),
    ],
    steps: [...diagnosis.steps, ...(isExpired ? [{ id: 'renew-token' } as const] : [])],
    isLicenseMissing: false,
  };
}

function findMissingLicense(message: string): TokenDiagnosis | null {
  if (/\baccount mode is inactive\b/i.test(message)) return { findings: [{ id: 'licence-endpoint' }], steps: [{ id: 'license-endpoint' }] };
  if (/\bno tvm license\b/i.test(message)) return { findings: [{ id: 'licence-tvm' }], steps: [{ id: 'license-tvm' }] };
  if (/\baccount is not provisioned\b/i.test(message)) return { findings: [{ id: 'licence-provisioning' }], steps: [{ id: 'provision' }] };
  return null;
}
