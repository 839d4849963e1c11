import type { IpRange, TokenApi, ValueFault, ValueKind } from '../../domain/diagnose/findings.ts';
import type { OAuthError } from '../../domain/diagnose/token/oauth-error-codes.ts';
import type { DiagnosisTexts } from '../diagnosis-texts.ts';
import { formatList, formatNumber } from '../formats.ts';
import { quoteCode as code } from '../quote-code.ts';
import { formatDateTime, formatDuration } from '../result-formats.ts';

const OAUTH: Readonly<Record<OAuthError, string>> = {
  invalid_request: 'part of the request is missing or malformed',
  invalid_client: 'client authentication failed',
  unauthorized_client: 'the app is not in the tenant, or is not allowed to use this grant type',
  invalid_grant: 'the authorization code, refresh token, assertion or password is not valid; a new sign-in is required',
  invalid_resource: 'the API does not exist in the tenant, or its resource URI has a typo',
  invalid_scope: 'the scope is not valid',
  unsupported_grant_type: 'the grant type is not supported',
  interaction_required: 'user interaction is required',
  temporarily_unavailable: 'Entra is temporarily busy',
};

const APIS: Readonly<Record<TokenApi, string>> = {
  endpoint: 'Defender for Endpoint',
  xdr: 'Defender XDR',
  graph: 'Microsoft Graph',
  'aad-graph': 'the retired Azure AD Graph',
  portal: 'a non-public portal service',
  own: 'your own API',
  unknown: 'an API that this site does not list',
};

const RANGES: Readonly<Record<IpRange, string>> = {
  private: 'a private address',
  loopback: 'a loopback address',
  'link-local': 'a link-local address',
  shared: 'a carrier-grade NAT (shared) address',
  multicast: 'a multicast address',
  documentation: 'reserved for documentation',
  reserved: 'a reserved address',
  unspecified: 'the unspecified address',
};

const KINDS: Readonly<Record<ValueKind, string>> = { hash: 'hash', domain: 'domain name', ip: 'IP address', url: 'URL' };

const number = (value: number) => formatNumber(value, 'en');
const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;
const moment = (time: number) => formatDateTime(time, 'en');
const lasting = (seconds: number) => formatDuration(seconds, 'en');
const list = (names: readonly string[]) => formatList(names.map(code), 'conjunction', 'en');
const either = (names: readonly string[]) => formatList(names.map(code), 'disjunction', 'en');

function period(seconds: number): string {
  if (seconds === 60) return 'per minute';
  if (seconds === 3600) return 'per hour';
  return `per ${lasting(seconds)}`;
}

function fault(kind: ValueKind, problem: ValueFault): string {
  switch (problem.fault) {
    case 'blanks':
      return 'It has leading, trailing or embedded white space.';
    case 'defanged':
      return 'It is defanged (`hxxp`, `[.]`), as in threat reports. The API accepts only the original value.';
    case 'hash-prefix':
      return 'It starts with a prefix such as `0x` or `sha256:`. The API accepts only the hexadecimal digits.';
    case 'hash-length':
      return `It has ${counted(problem.length, 'character', 'characters')}. An MD5 hash has 32 hexadecimal digits, a SHA-1 hash 40 and a SHA-256 hash 64.`;
    case 'hash-alphabet':
      return `${code(problem.characters)} ${Array.from(problem.characters).length === 1 ? 'is not a hexadecimal digit' : 'are not hexadecimal digits'}: a hash can contain only 0–9 and a–f.`;
    case 'hash-sha512':
      return 'A value with 128 hexadecimal digits is a SHA-512 hash, which no operation accepts. Use the SHA-1 or SHA-256 hash of the same file.';
    case 'hash-only-sha1':
      return `The hash type is ${problem.algorithm}; this operation accepts only SHA-1 (40 hexadecimal digits).`;
    case 'domain-is-url':
      return 'The value is a URL. A domain name has no scheme, path or query string.';
    case 'domain-is-ip':
      return 'The value is an IP address. Send it as an IP address, not as a domain name.';
    case 'domain-has-port':
      return 'It includes a port. A domain name has no port.';
    case 'domain-wildcard':
      return 'It starts with a wildcard. Send the domain name without the wildcard.';
    case 'not-ascii':
      return 'It contains non-ASCII characters. Send such a name in Punycode (`xn--…`).';
    case 'domain-one-label':
      return 'It has no dot: a single label is not a full domain name.';
    case 'domain-label':
      return problem.label === '' ? 'It has two dots in a row or starts with a dot.' : `The label ${code(problem.label)} is not valid: use at most 63 letters, digits and hyphens, with no hyphen at either end.`;
    case 'ip-cidr':
      return 'The value is a network in CIDR notation. The API accepts only a single address.';
    case 'ip-list':
      return 'The value is a list or a range. The API accepts only a single address.';
    case 'ip-has-port':
      return 'It includes a port or brackets. The API accepts only the address itself.';
    case 'ip-number':
      return `The number ${code(problem.number)} is not valid: each of the four numbers must be 0–255, without leading zeros.`;
    case 'ip-form':
      return 'The value is neither an IPv4 address (four numbers) nor an IPv6 address.';
    case 'ip-internal':
      return `It is ${RANGES[problem.range]}. Indicators accept only public addresses.`;
    case 'url-no-scheme':
      return kind === 'url' ? 'The scheme is missing: a URL starts with `https://` or `http://`. If the value is only a domain, send it as a domain name instead of a URL.' : '';
    case 'url-scheme':
      return `The URL scheme is ${code(problem.scheme)}; it must be \`http\` or \`https\`.`;
    case 'url-host':
      return 'It has no valid host name.';
  }
}

/** Texts of a diagnosis in English. */
export const diagnosisEn: DiagnosisTexts = {
  findings: {
    'roles-required': ({ required, delegated }) =>
      required.length === 1
        ? `The call needs the ${delegated ? 'delegated' : 'application'} permission ${list(required)}.`
        : `The call needs one of these ${delegated ? 'delegated' : 'application'} permissions: ${either(required)}.`,
    'permissions-documented': ({ application, delegated }) =>
      [
        'The response does not specify which permission is missing.',
        ...(application.length === 0 ? [] : [`For an app-only token, the documentation for this operation lists ${list(application)}${application.length === 1 ? '' : '; any one of them is enough'}.`]),
        ...(delegated.length === 0 ? [] : [`For a delegated token, the documentation lists ${list(delegated)}${delegated.length === 1 ? '' : '; any one of them is enough'}.`]),
      ].join(' '),
    'roles-held': ({ held }) => `The token contains ${list(held)}.`,
    'roles-none': () => 'The token contains no permissions: consent was never granted, or the call was made by an identity other than the one you expect.',
    'roles-hunting-twin': ({ held, required }) => `${code(held)} and ${code(required)} look similar but belong to two different hunting APIs. The permission in the token is for the other API.`,
    'roles-misspelt': ({ held, meant }) => `${code(held)} in the token differs from ${code(meant)} by one letter: the permission was set up under a misspelled name.`,
    'roles-read-only': ({ held, required }) => `${code(held)} allows only read access; this call is a write operation and needs ${code(required)}.`,
    'audience-in-message': ({ api, audience }) => `The token was issued for ${APIS[api]}; its audience is ${code(audience)}.`,
    'audience-wrong': ({ api, wanted }) => `This call needs a token for ${APIS[wanted]}, not one for ${APIS[api]}.`,
    'audience-doubtful': ({ api, wanted }) =>
      `The token was issued for ${APIS[api]}, but the path belongs to ${APIS[wanted]}. The documentation does not specify whether this host accepts the token. If the call is rejected, request a token for ${APIS[wanted]}.`,
    'audience-graph-refuses': () => 'Microsoft Graph does not accept this token because it was issued for a different API.',
    'licence-endpoint': () => 'Defender for Endpoint is not active in this tenant: it is not licensed or has not been activated yet. A new token will not help.',
    'licence-tvm': () => 'The tenant has no license for vulnerability management. A new token will not help.',
    'licence-provisioning': () => 'Defender XDR is not set up in this tenant yet. A new token will not help.',
    'token-read': ({ api, version, holder, tenant, expires }) =>
      [
        `The text contains ${{ app: 'an app-only', user: 'a delegated', unknown: 'a' }[holder]}${version === null ? '' : ` v${version}`} token for ${APIS[api]}`,
        ...(tenant === null ? [] : [`tenant ${code(tenant)}`]),
        ...(expires === null ? [] : [`valid until ${moment(expires)}`]),
      ].join(', ') + '.',
    'token-expired': ({ at }) => `The token expired on ${moment(at)}.`,
    'token-not-yet-valid': ({ at }) => `The token is not valid until ${moment(at)}. A clock is probably wrong; check the client’s clock.`,
    'token-without-permissions': () => 'The token contains neither `roles` nor `scp`: consent or an assignment is missing, or the token was requested for the wrong API.',
    'token-lacks': ({ required, held, delegated }) =>
      `The documentation for this operation lists ${either(required)} as ${delegated ? 'a delegated' : 'an application'} permission; the token contains ${list(held)}. Compare the two.`,
    'token-fits': ({ role }) => `The token contains ${code(role)}, which the documentation for this operation lists.`,
    'token-cloud': () => 'The token issuer and the host belong to different national clouds. A token from one cloud does not work in another.',
    'quota-calls': ({ calls, seconds }) => `The quota of ${counted(calls, 'call', 'calls')} ${period(seconds)} is used up.`,
    'quota-pace': ({ callEverySeconds, minutesForThousand }) => `One call every ${lasting(callEverySeconds)} stays within the quota. At that pace, 1,000 calls take about ${lasting(minutesForThousand * 60)}.`,
    'quota-cpu': () => 'Hunting queries have used up the tenant’s processing time. All apps share this quota, in 15-minute cycles.',
    'quota-sessions': () => 'At most 25 live response sessions can run at the same time. The rate limit is 10 calls per minute. A queued session waits for up to 3 days.',
    'quota-wait': ({ seconds, basis, dated }) => {
      const from = dated ? '' : ', counted from when you pasted the text';
      if (basis === 'window') return `The response does not specify how long to wait. You can call again in ${lasting(seconds)} at the latest${from}.`;
      return basis === 'retry-after' ? `\`Retry-After\` specifies a wait of ${lasting(seconds)}${from}.` : `The message specifies a wait of ${lasting(seconds)}${from}.`;
    },
    'batch-size': ({ received, allowed, calls, size }) =>
      `The call had ${counted(received, 'item', 'items')}; the limit is ${number(allowed)}. Use ${counted(calls, 'call', 'calls')} with up to ${counted(size, 'item', 'items')} each.`,
    'batch-rate': ({ itemsPerCall, callsPerMinute }) =>
      `This operation accepts up to ${counted(itemsPerCall, 'item', 'items')} per call and ${counted(callsPerMinute, 'call', 'calls')} per minute, so up to ${counted(itemsPerCall * callsPerMinute, 'item', 'items')} per minute in total.`,
    'failed-items': ({ failed, total }) => `The request succeeded, but ${number(failed)} of ${counted(total, 'item', 'items')} ${failed === 1 ? 'was' : 'were'} rejected. The reason is in \`failureReason\` of each rejected item.`,
    'value-fault': ({ kind, problem }) => fault(kind, problem).replace(/^It /, `The ${KINDS[kind]} `),
    'value-corrected': ({ kind, corrected }) => `The ${KINDS[kind]} in the format that the API accepts: ${code(corrected)}`,
    'value-in-form': ({ kind, form }) =>
      kind === 'hash'
        ? `The format is valid: length and digits match ${form}. Check that the operation accepts ${form} and that \`indicatorType\` matches it.`
        : `The format of the ${KINDS[kind]} is valid. Check that \`indicatorType\` matches the value.`,
    'device-id-guid': () => 'The ID is a GUID, the format of an Entra device ID. Defender’s own device IDs have 40 hexadecimal digits.',
    'device-id-form': ({ length }) => `The ID has ${counted(length, 'character', 'characters')}; Defender device IDs have 40 hexadecimal digits.`,
    'operation-called': () => 'The call matches this documented operation:',
    'path-near': ({ given, meant }) => `${code(given)} in the path differs from the documented ${code(meant)} by one letter.`,
    'method-unlisted': ({ method, listed }) => `For this path, the documentation lists ${either(listed)}, not ${code(method)}.`,
    'hunting-xdr': () => '`/api/advancedhunting/run` is the hunting API of Defender XDR. It needs `AdvancedHunting.Read.All` and a token for Defender XDR.',
    'hunting-endpoint': () => '`/api/advancedqueries/run` is the hunting API of Defender for Endpoint. It needs `AdvancedQuery.Read.All` and a token for Defender for Endpoint.',
    'action-in-progress': () => 'An action of this type is already pending or running on the device. A second action can stay pending and undo a later release from isolation.',
    'action-not-cancellable': ({ status }) => `The action has the status ${code(status)}; only an action that is \`Pending\` or \`InProgress\` can be canceled.`,
    'action-may-run': () => 'The service may have accepted the action before the call failed. If you retry without checking the device first, the action can run twice.',
    'oauth-error': ({ name }) => `Entra returned \`${name}\`: ${OAUTH[name]}. In code, branch on this value; the AADSTS error codes and messages can change.`,
    'action-perhaps': () => 'If the call starts an action on a device, the service may have accepted the action before the call failed.',
    'package-not-ready': () => 'The investigation package is still being collected. The status 404 means that the package is not ready yet.',
    'event-not-matched': () => 'No event matches this combination of report ID, event time and device.',
    'automation-level': () => 'The device has no automation level; its device group needs at least the minimum remediation level.',
    'detections-moved': () => 'For most tenants, custom detections were never available at this path. Custom detections are now in Microsoft Graph.',
    'odata-option': ({ given, meant }) => `OData has no option ${code(given)}; the correct name is ${code(meant)}. Some documentation pages contain this typo.`,
    'odata-property': ({ given, meant }) => `${code(given)} is a typo in the documentation; the correct name is ${code(meant)}.`,
    'odata-not-filterable': ({ property, allowed }) => `The documentation for this operation does not list ${code(property)} for \`$filter\`. It lists ${list(allowed)}.`,
    'odata-top': ({ given, most }) => `\`$top=${given}\` exceeds the documented maximum of ${number(most)}.`,
    'kql-line-breaks': () => 'The service did not receive the query. A line break inside the JSON string makes the body invalid, and the service then reports the query as missing.',
    'kql-unknown-name': ({ name, now }) =>
      now === null ? `The tenant has no table or column named ${code(name)}, or the name is misspelled.` : `${code(name)} is the old name, used before the schema was renamed; the current name is ${code(now)}.`,
    'kql-result-size': () => 'The result is larger than the API can return.',
  },
  steps: {
    'grant-role': ({ roles, application }) =>
      `Grant the application permission ${either(roles)}${application === null ? '' : `, listed in Entra under ${code(application)}`}.${roles.length > 1 ? ' Which permission to grant depends on what else the app does.' : ''}`,
    'grant-scope': ({ roles, application }) =>
      `Grant the delegated permission ${either(roles)}${application === null ? '' : `, listed in Entra under ${code(application)}`}. The user also needs the matching Defender role.`,
    consent: () => 'Ask a tenant admin to grant admin consent.',
    'new-token': () => 'Get a new token. Permissions are part of the token, so an existing token does not change.',
    'find-identity': () => 'Find out which identity made the call. In a playbook or automation rule, it is often not the one you granted the permissions to.',
    'managed-identity': () => 'For a managed identity, assign the role to its service principal.',
    'request-token': ({ api, scope }) => `Request a token for ${APIS[api]}: send ${code(scope)} as \`scope\` to \`/oauth2/v2.0/token\`.`,
    'renew-token': () => 'Request a new token, which is valid for about an hour.',
    'license-endpoint': () => 'License and activate Defender for Endpoint in the tenant, or use the Defender XDR host with a Defender XDR token.',
    'license-tvm': () => 'Get a vulnerability management license for the tenant.',
    provision: () => 'Ask a tenant admin to open the Defender portal once, so that Defender XDR is set up.',
    wait: () => 'Wait until the wait time has passed before you call this API again; an earlier call only returns another 429.',
    pace: ({ callEverySeconds }) => `Leave at least ${lasting(callEverySeconds)} between calls. Other apps in the tenant may use the same quota.`,
    'lighter-queries': () => 'Make the queries lighter: use a shorter time range, filter first, return fewer columns and run them less often.',
    'split-batch': ({ calls, size }) => `Split the items into ${counted(calls, 'call', 'calls')} with up to ${counted(size, 'item', 'items')} each.`,
    'send-corrected': () => 'Send the corrected value.',
    'correct-value': () => 'Fix the value at its source, then retry the call.',
    'external-only': () => 'Do not send this address. To look up an internal address, use `findbyip` instead.',
    'send-failed-items': () => 'Fix the rejected items and resend only those; the others were imported.',
    'use-path': ({ path }) => `Call ${code(path)} instead.`,
    'find-device': () => 'Find the device in the device list by its name or its Entra device ID, and use its `id`.',
    'look-at-actions': () => 'List the device’s machine actions (`GET /api/machineactions`) before you resend any call.',
    'look-up-number': (step) => `Look up the error code: \`https://login.microsoftonline.com/error?code=${step.number}\`. If you need support, quote the trace ID, correlation ID and timestamp.`,
    'wait-or-cancel': () => 'Wait for the pending action to finish, or cancel it.',
    'await-package': () => 'Poll the action until its `status` is `Succeeded`, then request the package again.',
    'compare-event': () => 'Take the report ID, event time and device ID from the same row of a hunting result.',
    'raise-automation': () => 'Ask a tenant admin to raise the device group’s remediation level.',
    'use-graph-rules': () => 'Use `/security/rules/detectionRules` in Microsoft Graph instead.',
    'use-option': ({ meant }) => `Use ${code(meant)} instead.`,
    'filter-yourself': () => 'Filter by a property that the documentation lists, or filter the results yourself.',
    'query-on-one-line': () => 'Write the query on one line, or use a JSON library to create the body so that line breaks become `\\n`.',
    'correct-query': () => 'Run the query in the portal and compare its table and column names with the schema in the portal.',
    'narrow-query': () => 'Project fewer columns, summarize, or split the time range across several queries.',
  },
  furtherSteps: 'All steps for this error code',
  copyCorrected: 'Copy corrected value',
  correctedValue: 'Corrected value',
  limits: 'Limits',
  parameters: 'Body parameters',
  required: 'required',
  again: (clock) => `Try again after ${clock}`,
  remaining: (seconds) => `${lasting(seconds)} left`,
  over: 'The wait is over. You can try again.',
  tokenTitle: 'This is an access token, not an error',
  tokenNote: 'The token was decoded in this tab. The token itself is not shown, and its signature was not verified.',
};
