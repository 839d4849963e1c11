import type { Retry, Fixer } from '../catalogue/error-entry.ts';
import type { FindingId, StepId } from './findings.ts';

/** A message as a service sends it, and its expected diagnosis. IDs and hosts are fictional. */
export interface RealMessage {
  readonly name: string;
  readonly text: string;
  readonly findings: readonly FindingId[];
  readonly steps: readonly StepId[];
  readonly verdict: `${Fixer} ${Retry}`;
}

const TARGET = '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa';
const DEVICE = '1e5bc9d7e413ddd7902c2932e418702b84d0cc07';

function createBody(code: string, message: string): string {
  return JSON.stringify({ error: { code, message, target: TARGET } });
}

function createResponse(call: string, status: string, text: string, headers = ''): string {
  return `> ${call}\n\nHTTP/1.1 ${status}\nContent-Type: application/json\n${headers}\n${text}`;
}

const ISOLATE = `POST https://api.security.microsoft.com/api/machines/${DEVICE}/isolate`;
const HASH = 'da39a3ee5e6b4b0d3255bfef95601890afd8070';

/** Messages from public threads, public code and the documentation. */
export const REAL_MESSAGES: readonly RealMessage[] = [
  {
    name: 'roles: the wrong one',
    text: createBody('Forbidden', 'Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: Machine.Isolate.'),
    findings: ['roles-required', 'roles-held'],
    steps: ['grant-role', 'managed-identity', 'consent', 'new-token'],
    verdict: 'admin after-fix',
  },
  {
    name: 'roles: none in the token',
    text: createBody('Forbidden', 'Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: .'),
    findings: ['roles-required', 'roles-none'],
    steps: ['find-identity', 'grant-role', 'managed-identity', 'consent', 'new-token'],
    verdict: 'admin after-fix',
  },
  {
    name: 'roles: the similar role of the other hunting API',
    text: createBody('Forbidden', 'Missing application roles. API required roles: AdvancedQuery.Read.All, application roles: AdvancedHunting.Read.All.'),
    findings: ['roles-required', 'roles-held', 'roles-hunting-twin'],
    steps: ['grant-role', 'managed-identity', 'consent', 'new-token'],
    verdict: 'admin after-fix',
  },
  {
    name: 'roles: second list missing',
    text: createBody('Forbidden', 'Missing application roles. API required roles: AdvancedQuery.Read.All, application roles'),
    findings: ['roles-required'],
    steps: ['grant-role', 'managed-identity', 'consent', 'new-token'],
    verdict: 'admin after-fix',
  },
  {
    name: 'roles: none listed, on a known call',
    text: createResponse(ISOLATE, '403 Forbidden', createBody('Forbidden', 'Forbidden')),
    findings: ['permissions-documented', 'operation-called'],
    steps: [],
    verdict: 'admin after-fix',
  },
  {
    name: 'roles: on Microsoft Graph',
    text: JSON.stringify({
      error: {
        code: 'Forbidden',
        message: 'Missing application roles. API required roles: SecurityIncident.Read.All,SecurityIncident.ReadWrite.All, application roles: .',
        innerError: { date: '2026-11-23T08:00:00', 'request-id': TARGET, 'client-request-id': TARGET },
      },
    }),
    findings: ['roles-required', 'roles-none'],
    steps: ['find-identity', 'grant-role', 'managed-identity', 'consent', 'new-token'],
    verdict: 'admin after-fix',
  },
  {
    name: 'license: provisioning',
    text: createBody('Forbidden', 'Account is not provisioned'),
    findings: ['licence-provisioning'],
    steps: ['provision'],
    verdict: 'admin after-fix',
  },
  {
    name: 'token: for a different API',
    text: createBody(
      'Unauthorized',
      'Invalid Authorization payload. AppId: 6f2a7c14-83d9-4b0e-a5c6-1e9d40b7f382, Audience: 00000002-0000-0000-c000-000000000000, Issuer: https://sts.windows.net/b41d9e70-5c28-4f63-9a1b-7d0e82c6f915/, Validity: valid from 2026-11-23T07:55:00Z',
    ),
    findings: ['audience-in-message'],
    steps: ['request-token', 'request-token'],
    verdict: 'caller after-fix',
  },
  {
    name: 'license: Defender for Endpoint',
    text: createBody('Unauthorized', 'Unauthorized request - reason of failure: Account mode is inactive'),
    findings: ['licence-endpoint'],
    steps: ['license-endpoint'],
    verdict: 'admin after-fix',
  },
  {
    name: 'license: vulnerability management',
    text: createBody('Unauthorized', 'Unauthorized request - reason of failure: No Tvm license'),
    findings: ['licence-tvm'],
    steps: ['license-tvm'],
    verdict: 'admin after-fix',
  },
  {
    name: 'token: rejected by Microsoft Graph',
    text: JSON.stringify({
      error: {
        code: 'InvalidAuthenticationToken',
        message: 'Access token validation failure. Invalid audience.',
        innerError: { date: '2026-11-23T08:00:00', 'request-id': TARGET, 'client-request-id': TARGET },
      },
      status: 401,
    }),
    findings: ['audience-graph-refuses'],
    steps: ['request-token'],
    verdict: 'caller after-fix',
  },
  {
    name: 'quota: per minute',
    text: createBody('429', 'API calls quota exceeded! maximum allowed 45 per 00:01:00'),
    findings: ['quota-calls', 'quota-wait', 'quota-pace'],
    steps: ['wait', 'pace'],
    verdict: 'caller backoff',
  },
  {
    name: 'quota: per hour, with Retry-After',
    text: createResponse(
      'POST https://api.security.microsoft.com/api/indicators/import',
      '429 Too Many Requests',
      createBody('429', 'API calls quota exceeded! maximum allowed 1500 per 01:00:00'),
      'Retry-After: 42\n',
    ),
    findings: ['quota-calls', 'quota-wait', 'quota-pace', 'operation-called', 'batch-rate'],
    steps: ['wait', 'pace'],
    verdict: 'caller backoff',
  },
  {
    name: 'quota: processing time',
    text: createBody('TooManyRequests', 'You have exceeded processing resources allocated to this tenant. You can run queries again in 7 minutes.'),
    findings: ['quota-cpu', 'quota-wait'],
    steps: ['wait', 'lighter-queries'],
    verdict: 'caller backoff',
  },
  {
    name: 'batch: too large',
    text: createBody('MaximumBatchSizeExceeded', 'Maximum batch size exceeded. Received: 1200, allowed: 500.'),
    findings: ['batch-size'],
    steps: ['split-batch'],
    verdict: 'caller after-fix',
  },
  {
    name: 'value: a hash that is too short',
    text: createBody('InvalidHashValue', `Hash value ${HASH} is invalid.`),
    findings: ['value-fault'],
    steps: ['correct-value'],
    verdict: 'caller after-fix',
  },
  {
    name: 'value: a URL as a domain name',
    text: createBody('InvalidDomainName', 'Domain name hxxps://contoso[.]com/path is invalid.'),
    findings: ['value-fault', 'value-fault', 'value-corrected'],
    steps: ['send-corrected'],
    verdict: 'caller after-fix',
  },
  {
    name: 'value: a CIDR range as an IP address',
    text: createBody('InvalidIpAddress', 'IP address 10.0.0.0/8 is invalid.'),
    findings: ['value-fault'],
    steps: ['correct-value'],
    verdict: 'caller after-fix',
  },
  {
    name: 'value: a defanged URL',
    text: createBody('InvalidUrl', 'URL hxxp://contoso[.]com/a is invalid.'),
    findings: ['value-fault', 'value-corrected'],
    steps: ['send-corrected'],
    verdict: 'caller after-fix',
  },
  {
    name: 'query: missing',
    text: createBody('InvalidRequestBody', 'Missing query.'),
    findings: ['kql-line-breaks'],
    steps: ['query-on-one-line'],
    verdict: 'caller after-fix',
  },
  {
    name: 'query: a renamed table',
    text: createBody('BadRequest', "Failed to resolve table or column expression named 'MachineInfo'. Fix semantic errors in your query."),
    findings: ['kql-unknown-name'],
    steps: ['correct-query'],
    verdict: 'caller after-fix',
  },
  {
    name: 'query: a result that is too large',
    text: createBody('BadRequest', 'Query execution has exceeded the allowed result size. Optimize your query by limiting the number of results and try again'),
    findings: ['kql-result-size'],
    steps: ['narrow-query'],
    verdict: 'caller after-fix',
  },
  {
    name: 'query: a misspelled option',
    text: createBody('ODataError', "Invalid OData URI query The query parameter '$stop' is not supported."),
    findings: ['odata-option'],
    steps: ['use-option'],
    verdict: 'caller after-fix',
  },
  {
    name: 'action: already running',
    text: createBody('BadRequest', 'Action is already in progress'),
    findings: ['action-in-progress'],
    steps: ['look-at-actions', 'wait-or-cancel'],
    verdict: 'caller later',
  },
  {
    name: 'action: already ended',
    text: createBody(
      'BadRequest',
      `Canceled machine action status must be Pending or InProgress, Current Status: Succeeded, machineActionId: ${TARGET}`,
    ),
    findings: ['action-not-cancellable'],
    steps: ['look-at-actions'],
    verdict: 'caller no',
  },
  {
    name: 'action: the server failed',
    text: createResponse(ISOLATE, '500 Internal Server Error', createBody('InternalServerError', 'An error has occurred.')),
    findings: ['action-may-run', 'operation-called'],
    steps: ['look-at-actions'],
    verdict: 'microsoft backoff',
  },
  {
    name: 'package: still being collected',
    text: createResponse(`GET https://api.security.microsoft.com/api/machineactions/${TARGET}/getPackageUri`, '404 Not Found', createBody('NotFound', 'Package was not found')),
    findings: ['package-not-ready', 'operation-called'],
    steps: ['await-package'],
    verdict: 'caller later',
  },
  {
    name: 'device: a Microsoft Entra device ID',
    text: createBody('ResourceNotFound', 'Machine 2f1b7c9e-11aa-4c2d-9f00-0a1b2c3d4e5f was not found'),
    findings: ['device-id-guid'],
    steps: ['find-device'],
    verdict: 'caller after-fix',
  },
  {
    name: 'path: one wrong letter',
    text: "Response status code does not indicate success: StatusCode: 404, ReasonPhrase: 'Not Found', RequestUri: 'https://api.securitycenter.microsoft.com/api/machine'",
    findings: ['path-near'],
    steps: ['use-path'],
    verdict: 'caller after-fix',
  },
  {
    name: 'feature: custom detections',
    text: createResponse('GET https://api.security.microsoft.com/api/customdetections', '403 Forbidden', createBody('DisabledFeature', 'Tenant feature is not enabled')),
    findings: ['detections-moved'],
    steps: ['use-graph-rules'],
    verdict: 'admin after-fix',
  },
  {
    name: 'device: no automation level',
    text: createBody('DisallowedOperation', "This device has no automation level assigned to it. You'll need to at least enable the minimum Remediation Level for a given Device Group."),
    findings: ['automation-level'],
    steps: ['raise-automation'],
    verdict: 'admin after-fix',
  },
  {
    name: 'import: rejected items',
    text: JSON.stringify({
      value: [
        { id: '101', indicator: '203.0.113.7', isFailed: false, failureReason: null },
        { id: null, indicator: '10.0.0.0/8', isFailed: true, failureReason: 'CIDR is not supported' },
      ],
    }),
    findings: ['failed-items', 'value-fault'],
    steps: ['send-failed-items', 'correct-value'],
    verdict: 'caller after-fix',
  },
  {
    name: 'input: an empty indicator',
    text: createBody('InvalidInput', 'Recieved an empty indicator value.'),
    findings: [],
    steps: [],
    verdict: 'caller after-fix',
  },
  {
    name: 'input: the ID of a different kind of action',
    text: createBody('InvalidInput', 'Provided Guid is not a valid id for a CollectInvestigationPackage action'),
    findings: [],
    steps: [],
    verdict: 'caller after-fix',
  },
  {
    name: 'body: invalid, without details',
    text: createBody('InvalidRequestBody', 'Request body is incorrect'),
    findings: [],
    steps: [],
    verdict: 'caller after-fix',
  },
  {
    name: 'device: the example from the documentation',
    text: createBody('ResourceNotFound', 'Machine 123123123 was not found'),
    findings: ['device-id-form'],
    steps: ['find-device'],
    verdict: 'caller after-fix',
  },
];
