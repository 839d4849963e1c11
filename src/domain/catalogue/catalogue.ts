import { badRequest } from './entries/400-bad-request.ts';
import { clientVersionNotSupported } from './entries/400-client-version-not-supported.ts';
import { invalidDomainName } from './entries/400-invalid-domain-name.ts';
import { invalidHashValue } from './entries/400-invalid-hash-value.ts';
import { invalidInput } from './entries/400-invalid-input.ts';
import { invalidIpAddress } from './entries/400-invalid-ip-address.ts';
import { invalidRequestBody } from './entries/400-invalid-request-body.ts';
import { invalidUrl } from './entries/400-invalid-url.ts';
import { maximumBatchSizeExceeded } from './entries/400-maximum-batch-size-exceeded.ts';
import { missingRequiredParameter } from './entries/400-missing-required-parameter.ts';
import { odataError } from './entries/400-odata-error.ts';
import { osPlatformNotSupported } from './entries/400-os-platform-not-supported.ts';
import { unauthorized } from './entries/401-unauthorized.ts';
import { disabledFeature } from './entries/403-disabled-feature.ts';
import { disallowedOperation } from './entries/403-disallowed-operation.ts';
import { forbidden } from './entries/403-forbidden.ts';
import { notFound } from './entries/404-not-found.ts';
import { resourceNotFound } from './entries/404-resource-not-found.ts';
import { tooManyRequests } from './entries/429-too-many-requests.ts';
import { internalServerError } from './entries/500-internal-server-error.ts';
import type { ErrorEntry, Status } from './error-entry.ts';
import type { ErrorCode } from './published-ids.ts';

/** A record in which every code has an entry, and every entry stands under its own code. */
type EntryOfEachCode = { readonly [Code in ErrorCode]: ErrorEntry & { readonly code: Code } };

/** The entry of every code. Its keys stand in documented order. */
export const ENTRIES_BY_CODE: Readonly<Record<ErrorCode, ErrorEntry>> = {
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
} satisfies EntryOfEachCode;

/** All entries in documented order: by HTTP status, and within a status as the table lists them. */
export const CATALOGUE: readonly ErrorEntry[] = Object.values(ENTRIES_BY_CODE);

/** The entries of one HTTP status, in documented order. */
export function entriesByStatus(status: Status): readonly ErrorEntry[] {
  return CATALOGUE.filter((entry) => entry.status === status);
}
