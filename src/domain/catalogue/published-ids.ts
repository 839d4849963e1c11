/**
 * Every code that ever had a page, in documented order. Append only: links to
 * `/e/CODE/` are permanent, so a code is never renamed or removed here.
 */
export const PUBLISHED_IDS = [
  'BadRequest',
  'ODataError',
  'InvalidInput',
  'InvalidRequestBody',
  'InvalidHashValue',
  'InvalidDomainName',
  'InvalidIpAddress',
  'InvalidUrl',
  'MaximumBatchSizeExceeded',
  'MissingRequiredParameter',
  'OsPlatformNotSupported',
  'ClientVersionNotSupported',
  'Unauthorized',
  'Forbidden',
  'DisabledFeature',
  'DisallowedOperation',
  'NotFound',
  'ResourceNotFound',
  'InternalServerError',
  'TooManyRequests',
] as const;

/** A code in its canonical spelling. */
export type ErrorCode = (typeof PUBLISHED_IDS)[number];
