import { apiOfAudience, SCOPES, type CalledApi } from './apis.ts';
import type { Finding, Step, TokenApi } from './findings.ts';

/** What the message of a 401 says about the token. Times in milliseconds since 1970. */
export interface RefusedToken {
  readonly audience: string;
  readonly validTo: number | null;
}

/** Reads `Invalid Authorization payload. AppId: …, Audience: …, Issuer: …, Validity: …`. */
export function readRefusedToken(message: string): RefusedToken | null {
  const audience = /\bAudience:\s{0,4}([^\s,;]{1,300})/i.exec(message)?.[1];
  if (audience === undefined) return null;
  const until = /\bvalid(?:ity)?\b[^\n]{0,80}?\b(?:to|until|through)\b:?\s{0,4}([\dT:. /+-]{10,40}Z?(?:\s?[AP]M)?)/i.exec(message)?.[1];
  const validTo = until === undefined ? Number.NaN : Date.parse(until.trim());
  return { audience: audience.replace(/[.'"]{1,4}$/, ''), validTo: Number.isNaN(validTo) ? null : validTo };
}

interface Judged {
  readonly findings: readonly Finding[];
  readonly steps: readonly Step[];
}

/**
 * Compares the API that a token is for with the one that was called.
 * @param called `null` where the text does not say what was called
 */
export function judgeAudience(api: TokenApi, called: CalledApi | null): Judged {
  // Whatever was called: no Defender API takes these.
  const isForeign = api === 'aad-graph' || api === 'portal' || api === 'own';
  if (called === null) {
    if (!isForeign) return { findings: [], steps: [] };
    return { findings: [], steps: [{ id: 'request-token', api: 'endpoint', scope: SCOPES.endpoint }, { id: 'request-token', api: 'xdr', scope: SCOPES.xdr }] };
  }
  if (api === called.api || api === 'unknown') return { findings: [], steps: [] };
  const isCertain = isForeign || called.certain || api === 'graph';
  return {
    findings: [{ id: isCertain ? 'audience-wrong' : 'audience-doubtful', api, wanted: called.api }],
    steps: [{ id: 'request-token', api: called.api, scope: SCOPES[called.api] }],
  };
}

/** What the message of a 401 or 403 says about the token, or about the licence behind it. */
export function diagnoseToken(message: string, called: CalledApi | null, now: number): Judged & { readonly isLicence: boolean } {
  const licence = licenceIn(message);
  if (licence !== null) return { ...licence, isLicence: true };
  if (/\binvalid audience\b/i.test(message)) {
    return { findings: [{ id: 'audience-graph-refuses' }], steps: [{ id: 'request-token', api: 'graph', scope: SCOPES.graph }], isLicence: false };
  }
  const token = readRefusedToken(message);
  if (token === null) return { findings: [], steps: [], isLicence: false };
  const api = apiOfAudience(token.audience);
  const judged = judgeAudience(api, called);
  const isExpired = token.validTo !== null && token.validTo < now;
  return {
    findings: [
      { id: 'audience-in-message', api, audience: token.audience },
      ...judged.findings,
      ...(isExpired && token.validTo !== null ? [{ id: 'token-expired', at: token.validTo } as const] : []),
    ],
    steps: [...judged.steps, ...(isExpired ? [{ id: 'renew-token' } as const] : [])],
    isLicence: false,
  };
}

function licenceIn(message: string): Judged | null {
  if (/\baccount mode is inactive\b/i.test(message)) return { findings: [{ id: 'licence-endpoint' }], steps: [{ id: 'license-endpoint' }] };
  if (/\bno tvm license\b/i.test(message)) return { findings: [{ id: 'licence-tvm' }], steps: [{ id: 'license-tvm' }] };
  if (/\baccount is not provisioned\b/i.test(message)) return { findings: [{ id: 'licence-provisioning' }], steps: [{ id: 'provision' }] };
  return null;
}
