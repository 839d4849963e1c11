/**
 * The numbers of Entra errors that ever had a page, which is that of `AADSTS<number>`. Append only.
 * Kept as numbers: every page loads this list.
 */
export const ENTRA_NUMBERS = [
  7000215, 7000222, 7000218, 7000216, 700025, 70002, 50012, 700027,
  700024, 700021, 700030, 70021, 700211, 700213, 7002138, 700229,
  700016, 7000229, 7000112, 90002, 900023, 50059, 90038, 900382,
  50194, 9001023, 500011, 500014, 50001, 650052, 650057, 650056,
  65001, 90094, 50105, 650053, 1002012, 70011, 28000, 901002,
  900144, 9002313, 900561, 50013, 500131, 500133, 240002, 50076,
  50079, 53003, 53000, 50020, 50126, 50173, 50196, 90055,
  90033,
] as const;

export type EntraCode = `AADSTS${(typeof ENTRA_NUMBERS)[number]}`;

/** Types what the numbers make. */
function toEntraCodes(): readonly EntraCode[] {
  return ENTRA_NUMBERS.map((number): EntraCode => `AADSTS${number}`);
}

/** The codes of the documented table, in the order in which they got their pages. */
const REFERENCE_IDS = [
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

/** The other codes with a name that ever had a page, in the order in which they got it. Append only. */
const SUPPLEMENTARY_IDS = [
  'ActiveRequestAlreadyExists',
  'InvalidAuthenticationToken',
  'Authorization_RequestDenied',
  'Authentication_MSGraphPermissionMissing',
  'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
  'UnknownError',
  'BadGateway',
  'ServiceUnavailable',
  'GatewayTimeout',
] as const;

/** A code that stands in a response by its name. */
export type NamedCode = (typeof REFERENCE_IDS)[number] | (typeof SUPPLEMENTARY_IDS)[number];

/** A code in its canonical spelling. */
export type ErrorCode = NamedCode | EntraCode;

/**
 * Every code that ever had a page. Links to `/e/CODE/` are permanent, so a code is never renamed
 * or removed here.
 */
export const PUBLISHED_IDS: readonly ErrorCode[] = [...REFERENCE_IDS, ...SUPPLEMENTARY_IDS, ...toEntraCodes()];

/** Whether the documented table lists a code. */
export function isReferenceCode(code: string): boolean {
  return REFERENCE_IDS.some((known) => known === code);
}
