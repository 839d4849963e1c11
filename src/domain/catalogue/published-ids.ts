/**
 * The numbers of the Entra errors that have ever had a page, at `/e/AADSTS<number>/`. Append only.
 * Stored as numbers to keep the list small, because every page loads it.
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

/** Creates the codes from the numbers, with their literal types. */
function toEntraCodes(): readonly EntraCode[] {
  return ENTRA_NUMBERS.map((number): EntraCode => `AADSTS${number}`);
}

/** The codes in the official code table, in the order in which their pages were added. */
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

/** The other named codes that have ever had a page, in the order in which the pages were added. Append only. */
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

/** A code that has a name, as opposed to a number. */
export type NamedCode = (typeof REFERENCE_IDS)[number] | (typeof SUPPLEMENTARY_IDS)[number];

/** A code with its official case. */
export type ErrorCode = NamedCode | EntraCode;

/** Every code that has ever had a page. Links to `/e/CODE/` are permanent, so never rename or remove a code here. */
export const PUBLISHED_IDS: readonly ErrorCode[] = [...REFERENCE_IDS, ...SUPPLEMENTARY_IDS, ...toEntraCodes()];

/** Whether the official code table lists a code. */
export function isReferenceCode(code: string): boolean {
  return REFERENCE_IDS.some((known) => known === code);
}
