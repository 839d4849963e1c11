import type { Api, EnterpriseApplication, TokenApi } from '../findings.ts';

/** Values of `aud` in lowercase, without a trailing slash. */
const AUDIENCES: Readonly<Record<string, TokenApi>> = {
  'fc780465-2017-40d4-a0c5-307022471b92': 'endpoint',
  'https://api.securitycenter.microsoft.com': 'endpoint',
  'https://api.securitycenter.windows.com': 'endpoint',
  'https://securitycenter.onmicrosoft.com/windowsatpservice': 'endpoint',
  'https://api-gcc.securitycenter.microsoft.us': 'endpoint',
  'https://api-gov.securitycenter.microsoft.us': 'endpoint',
  '8ee8fdad-f234-4243-8f3b-15c294843740': 'xdr',
  'https://api.security.microsoft.com': 'xdr',
  'https://api-gcc.security.microsoft.us': 'xdr',
  'https://api-gov.security.microsoft.us': 'xdr',
  '00000003-0000-0000-c000-000000000000': 'graph',
  'https://graph.microsoft.com': 'graph',
  'https://graph.microsoft.us': 'graph',
  'https://dod-graph.microsoft.us': 'graph',
  '00000002-0000-0000-c000-000000000000': 'aad-graph',
  'https://graph.windows.net': 'aad-graph',
  'https://userrequestsgraphapi-prd.trafficmanager.net': 'portal',
};

/** Returns the API for a value of `aud`; `own` for the Application ID URI of a custom API. */
export function getApiOfAudience(audience: string): TokenApi {
  const folded = audience.trim().toLowerCase().replace(/\/{1,4}$/, '');
  const known = Object.hasOwn(AUDIENCES, folded) ? AUDIENCES[folded] : undefined;
  return known ?? (folded.startsWith('api://') ? 'own' : 'unknown');
}

const XDR_PATH = /^\/(?:api\/)?(?:v1\.0\/)?(?:incidents|advancedhunting)(?:[/(?]|$)/i;

export interface CalledApi {
  readonly api: Api;
  /** Whether the documentation specifies the audience for this host and path. */
  readonly certain: boolean;
}

/** Returns the API for a host and path; `null` if the host is not known. */
export function getApiOfCall(host: string | null, path: string): CalledApi | null {
  const isXdrPath = XDR_PATH.test(path);
  if (host === null) return /^\/api\//i.test(path) ? { api: isXdrPath ? 'xdr' : 'endpoint', certain: false } : null;
  const name = host.toLowerCase();
  if (/^(?:dod-)?graph\.microsoft\.(?:com|us)$/.test(name) || name === 'microsoftgraph.chinacloudapi.cn') return { api: 'graph', certain: true };
  if (/^api(?:-[a-z]{2,5})?\.securitycenter\.(?:microsoft|windows)\.com$/.test(name)) return { api: 'endpoint', certain: true };
  // The documentation does not specify the audience for Defender for Endpoint paths on the shared host.
  if (/^(?:[a-z]{2,3}\.)?api(?:-[a-z]{2,5})?\.security\.microsoft\.com$/.test(name)) return { api: isXdrPath ? 'xdr' : 'endpoint', certain: isXdrPath };
  if (/^api-(?:gcc|gov)\.securitycenter\.microsoft\.us$/.test(name)) return { api: 'endpoint', certain: false };
  if (/^api-(?:gcc|gov)\.security\.microsoft\.us$/.test(name)) return { api: 'xdr', certain: false };
  return null;
}

/** The `scope` to request from `/oauth2/v2.0/token`. */
export const SCOPES: Readonly<Record<Api, string>> = {
  endpoint: 'https://api.securitycenter.microsoft.com/.default',
  xdr: 'https://api.security.microsoft.com/.default',
  graph: 'https://graph.microsoft.com/.default',
};

/** The enterprise application on which the permissions of each API are granted. */
export const APPLICATIONS: Readonly<Record<Api, EnterpriseApplication>> = {
  endpoint: 'WindowsDefenderATP',
  xdr: 'Microsoft Threat Protection',
  graph: 'Microsoft Graph',
};

const XDR_RESOURCES = /^(?:AdvancedHunting|Incident|CustomDetections|Indicator)\./i;
const GRAPH_RESOURCES = /^(?:SecurityIncident|SecurityAlert|SecurityEvents|SecurityActions|SecurityAnalyzedMessage|ThreatHunting|ThreatIndicators?|ThreatIntelligence|Directory|AuditLog|IdentityRiskEvent|IdentityRiskyUser)\./i;
const ENDPOINT_RESOURCES =
  /^(?:AdvancedQuery|Alert|Machine|Ti|File|Ip|URL|User|Vulnerability|Software|Score|SecurityRecommendation|SecurityConfiguration|SecurityBaselinesAssessment|RemediationTasks|Library)\./i;

/**
 * Returns the API that a permission belongs to, by the name; `null` if several APIs have that name or it is not known.
 */
export function getApiOfRole(role: string): Api | null {
  if (XDR_RESOURCES.test(role)) return 'xdr';
  if (GRAPH_RESOURCES.test(role)) return 'graph';
  return ENDPOINT_RESOURCES.test(role) ? 'endpoint' : null;
}
