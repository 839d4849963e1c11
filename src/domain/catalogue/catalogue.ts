import { badRequest } from './entries/reference/400-bad-request.ts';
import { clientVersionNotSupported } from './entries/reference/400-client-version-not-supported.ts';
import { invalidDomainName } from './entries/reference/400-invalid-domain-name.ts';
import { invalidHashValue } from './entries/reference/400-invalid-hash-value.ts';
import { invalidInput } from './entries/reference/400-invalid-input.ts';
import { invalidIpAddress } from './entries/reference/400-invalid-ip-address.ts';
import { invalidRequestBody } from './entries/reference/400-invalid-request-body.ts';
import { invalidUrl } from './entries/reference/400-invalid-url.ts';
import { maximumBatchSizeExceeded } from './entries/reference/400-maximum-batch-size-exceeded.ts';
import { missingRequiredParameter } from './entries/reference/400-missing-required-parameter.ts';
import { odataError } from './entries/reference/400-odata-error.ts';
import { osPlatformNotSupported } from './entries/reference/400-os-platform-not-supported.ts';
import { unauthorized } from './entries/reference/401-unauthorized.ts';
import { disabledFeature } from './entries/reference/403-disabled-feature.ts';
import { disallowedOperation } from './entries/reference/403-disallowed-operation.ts';
import { forbidden } from './entries/reference/403-forbidden.ts';
import { notFound } from './entries/reference/404-not-found.ts';
import { resourceNotFound } from './entries/reference/404-resource-not-found.ts';
import { tooManyRequests } from './entries/reference/429-too-many-requests.ts';
import { internalServerError } from './entries/reference/500-internal-server-error.ts';
import { activeRequestAlreadyExists } from './entries/defender/active-request-already-exists.ts';
import { ENTRA_ENTRIES } from './entries/entra/entra-entries.ts';
import { badGateway } from './entries/gateway/502-bad-gateway.ts';
import { gatewayTimeout } from './entries/gateway/504-gateway-timeout.ts';
import { serviceUnavailable } from './entries/gateway/503-service-unavailable.ts';
import { invalidAuthenticationToken } from './entries/graph/401-invalid-authentication-token.ts';
import { msGraphPermissionMissing } from './entries/graph/403-ms-graph-permission-missing.ts';
import { nonPremiumTenant } from './entries/graph/403-non-premium-tenant.ts';
import { requestDenied } from './entries/graph/403-request-denied.ts';
import { unknownError } from './entries/graph/500-unknown-error.ts';
import type { ErrorEntry, Service } from './error-entry.ts';
import type { NamedCode } from './published-ids.ts';

/** A record in which every named code has an entry for that same code. */
type EntriesByCode = { readonly [Code in NamedCode]: ErrorEntry & { readonly code: Code } };

/** The entries of all named codes. The keys are in documented order, with the official code table first. */
export const ENTRIES_BY_CODE: Readonly<Record<NamedCode, ErrorEntry>> = {
  BadRequest: badRequest,
  ODataError: odataError,
  InvalidInput: invalidInput,
  InvalidRequestBody: invalidRequestBody,
  InvalidHashValue: invalidHashValue,
  InvalidDomainName: invalidDomainName,
  InvalidIpAddress: invalidIpAddress,
  InvalidUrl: invalidUrl,
  MaximumBatchSizeExceeded: maximumBatchSizeExceeded,
  MissingRequiredParameter: missingRequiredParameter,
  OsPlatformNotSupported: osPlatformNotSupported,
  ClientVersionNotSupported: clientVersionNotSupported,
  Unauthorized: unauthorized,
  Forbidden: forbidden,
  DisabledFeature: disabledFeature,
  DisallowedOperation: disallowedOperation,
  NotFound: notFound,
  ResourceNotFound: resourceNotFound,
  TooManyRequests: tooManyRequests,
  InternalServerError: internalServerError,
  ActiveRequestAlreadyExists: activeRequestAlreadyExists,
  InvalidAuthenticationToken: invalidAuthenticationToken,
  Authorization_RequestDenied: requestDenied,
  Authentication_MSGraphPermissionMissing: msGraphPermissionMissing,
  Authentication_RequestFromNonPremiumTenantOrB2CTenant: nonPremiumTenant,
  UnknownError: unknownError,
  BadGateway: badGateway,
  ServiceUnavailable: serviceUnavailable,
  GatewayTimeout: gatewayTimeout,
} satisfies EntriesByCode;

/**
 * All entries: the official code table in documented order, by HTTP status, then the supplementary entries, grouped
 * by service.
 */
export const CATALOGUE: readonly ErrorEntry[] = [...Object.values(ENTRIES_BY_CODE), ...ENTRA_ENTRIES];

/** The codes in the official code table. */
export const REFERENCE_ENTRIES: readonly ErrorEntry[] = getEntriesOfService('reference');

/** Errors that Defender API clients also encounter but that the official code table does not list. */
export const SUPPLEMENTARY_ENTRIES: readonly ErrorEntry[] = CATALOGUE.filter((entry) => entry.service !== 'reference');

/** Returns the entries of one service, in catalog order. */
export function getEntriesOfService(service: Service): readonly ErrorEntry[] {
  return CATALOGUE.filter((entry) => entry.service === service);
}
