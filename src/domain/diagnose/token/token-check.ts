import type { CallPattern } from '../../operations/call-pattern.ts';
import type { Call } from '../../triage/record/endpoint.ts';
import { getApiOfAudience, getApiOfCall, APPLICATIONS, type CalledApi } from './apis.ts';
import { diagnoseAudience } from './audience.ts';
import type { Api, Finding, Step } from '../findings.ts';
import type { TokenClaims } from './token-claims.ts';

interface TokenUse {
  /** `null` if the text does not show what was called. */
  readonly call: Call | null;
  readonly operation: CallPattern | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

interface TokenCheck {
  readonly findings: readonly Finding[];
  readonly steps: readonly Step[];
}

/** Checks a token against the current time, the API that was called and the permissions of the operation. */
export function checkToken(token: TokenClaims, { call, operation, now }: TokenUse): TokenCheck {
  const api = getApiOfAudience(token.audience);
  const calledApi = call === null ? null : getApiOfCall(call.host, call.path);
  const findings: Finding[] = [{ id: 'token-read', api, version: token.version, holder: getHolder(token), tenant: token.tenant, expires: token.expires }];
  const steps: Step[] = [];
  if (token.expires !== null && token.expires <= now) {
    findings.push({ id: 'token-expired', at: token.expires });
    steps.push({ id: 'renew-token' });
  } else if (token.notBefore !== null && token.notBefore > now) {
    findings.push({ id: 'token-not-yet-valid', at: token.notBefore });
  }
  const audience = diagnoseAudience(api, calledApi);
  findings.push(...audience.findings);
  steps.push(...audience.steps);
  if (call !== null && isOtherCloud(token.issuer, call.host)) findings.push({ id: 'token-cloud' });
  const permissions = checkPermissions(token, audience.findings.length === 0 ? operation : null, calledApi);
  return { findings: [...findings, ...permissions.findings], steps: [...steps, ...permissions.steps] };
}

function getHolder({ isApp, scopes, roles }: TokenClaims): 'app' | 'user' | 'unknown' {
  if (isApp !== null) return isApp ? 'app' : 'user';
  return scopes === null && roles.length > 0 ? 'app' : 'unknown';
}

function checkPermissions({ roles, scopes }: TokenClaims, operation: CallPattern | null, calledApi: CalledApi | null): TokenCheck {
  // A delegated token can also contain the user's roles, but its scopes decide.
  const held = scopes ?? roles;
  if (held.length === 0) return { findings: [{ id: 'token-without-permissions' }], steps: [{ id: 'consent' }, { id: 'new-token' }] };
  if (operation === null) return { findings: [], steps: [] };
  const delegated = scopes !== null;
  const required = delegated ? operation.delegated : operation.application;
  if (required.length === 0) return { findings: [], steps: [] };
  const role = required.find((name) => held.includes(name));
  if (role !== undefined) return { findings: [{ id: 'token-fits', role }], steps: [] };
  const application = APPLICATIONS[calledApi?.api ?? getApiOfProduct(operation)];
  return {
    findings: [{ id: 'token-lacks', required, held, delegated }],
    steps: [{ id: delegated ? 'grant-scope' : 'grant-role', roles: required, application }, { id: 'consent' }, { id: 'new-token' }],
  };
}

function getApiOfProduct({ product }: CallPattern): Api {
  return product === 'defender-xdr' ? 'xdr' : 'endpoint';
}

/** Whether the issuer belongs to a different national cloud from the host; false if either is not clear. */
function isOtherCloud(issuer: string | null, host: string | null): boolean {
  if (issuer === null || host === null) return false;
  const from = /^https:\/\/([^/]{1,100})/i.exec(issuer)?.[1]?.toLowerCase() ?? '';
  const isGovernmentHost = /(?:^|[.-])gov\.[\w.]{1,60}\.us$|^(?:dod-)?graph\.microsoft\.us$/i.test(host);
  if (from === 'login.microsoftonline.us') return /\.com$/i.test(host);
  if (from === 'login.chinacloudapi.cn' || from === 'login.partner.microsoftonline.cn') return !/\.cn$/i.test(host);
  return from === 'login.microsoftonline.com' && isGovernmentHost;
}
