import type { IpRange, TokenApi, ValueFault, ValueKind } from '../../domain/diagnose/findings.ts';
import type { OAuthError } from '../../domain/diagnose/oauth-error.ts';
import type { DiagnosisTexts } from '../diagnosis-texts.ts';
import { quoteCode as code } from '../quote-code.ts';

const OAUTH: Readonly<Record<OAuthError, string>> = {
  invalid_request: 'something in the request is missing or malformed',
  invalid_client: 'the program could not prove who it is',
  unauthorized_client: 'the program is unknown to the tenant, or may not use this grant',
  invalid_grant: 'the code, refresh token, assertion or password cannot be used; a new sign-in is needed',
  invalid_resource: 'the API is not present in the tenant, or its address has a typo',
  invalid_scope: 'the scope is wrong',
  unsupported_grant_type: 'the grant type is unknown',
  interaction_required: 'a person has to act',
  temporarily_unavailable: 'Entra is busy for the moment',
};

const APIS: Readonly<Record<TokenApi, string>> = {
  endpoint: 'Defender for Endpoint',
  xdr: 'Defender XDR',
  graph: 'Microsoft Graph',
  'aad-graph': 'the retired Azure AD Graph',
  portal: 'a service behind the portal, not for a public API',
  own: 'an API of your own',
  unknown: 'an API that is not known here',
};

const RANGES: Readonly<Record<IpRange, string>> = {
  private: 'a private address',
  loopback: 'a loopback address',
  'link-local': 'a link-local address',
  shared: 'an address of a carrier’s internal range',
  multicast: 'a multicast address',
  documentation: 'an address reserved for documentation',
  reserved: 'a reserved address',
  unspecified: 'no address of any host',
};

const KINDS: Readonly<Record<ValueKind, string>> = { hash: 'hash', domain: 'domain name', ip: 'IP address', url: 'URL' };

const numbers = new Intl.NumberFormat('en');
const number = (value: number) => numbers.format(value);
const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;
const moment = (time: number) => new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' }).format(time);
const list = (names: readonly string[]) => names.map(code).join(', ');
const either = (names: readonly string[]) => (names.length < 2 ? list(names) : `${list(names.slice(0, -1))} or ${code(names.at(-1) ?? '')}`);

function period(seconds: number): string {
  if (seconds === 60) return 'per minute';
  if (seconds === 3600) return 'per hour';
  return `in ${lasting(seconds)}`;
}

function lasting(seconds: number): string {
  if (seconds >= 3600 && seconds % 3600 === 0) return counted(seconds / 3600, 'hour', 'hours');
  if (seconds >= 60 && seconds % 60 === 0) return counted(seconds / 60, 'minute', 'minutes');
  if (seconds < 60) return counted(seconds, 'second', 'seconds');
  return `${counted(Math.floor(seconds / 60), 'minute', 'minutes')} ${counted(seconds % 60, 'second', 'seconds')}`;
}

function fault(kind: ValueKind, problem: ValueFault): string {
  switch (problem.fault) {
    case 'blanks':
      return 'It has white space in it or around it.';
    case 'defanged':
      return 'It is written defanged (`hxxp`, `[.]`), as in threat reports. The API takes the real form only.';
    case 'hash-prefix':
      return 'It begins with a prefix such as `0x` or `sha256:`. The API takes the hexadecimal digits alone.';
    case 'hash-length':
      return `It has ${counted(problem.length, 'character', 'characters')}. MD5 has 32, SHA-1 has 40 and SHA-256 has 64 hexadecimal digits.`;
    case 'hash-alphabet':
      return `${code(problem.characters)} ${Array.from(problem.characters).length === 1 ? 'is no hexadecimal digit' : 'are no hexadecimal digits'}: only 0–9 and a–f may stand in a hash.`;
    case 'hash-sha512':
      return '128 hexadecimal digits are a SHA-512 hash, which no operation takes. Use the SHA-1 or SHA-256 of the same file.';
    case 'hash-only-sha1':
      return `It is a ${problem.algorithm} hash; this operation takes SHA-1 (40 hexadecimal digits) only.`;
    case 'domain-is-url':
      return 'It is a URL. A domain name has no scheme, path or query.';
    case 'domain-is-ip':
      return 'It is an IP address: send it as an IP address, not as a domain name.';
    case 'domain-has-port':
      return 'It carries a port. A domain name has none.';
    case 'domain-wildcard':
      return 'It begins with a wildcard. Send the domain name itself.';
    case 'not-ascii':
      return 'It has letters outside ASCII. Such a name is sent in punycode (`xn--…`).';
    case 'domain-one-label':
      return 'It has no dot: a single word is no full domain name.';
    case 'domain-label':
      return problem.label === '' ? 'Two dots follow each other, or a dot begins it.' : `The part ${code(problem.label)} is no valid label: letters, digits and hyphens, at most 63, no hyphen at either end.`;
    case 'ip-cidr':
      return 'It is a network in CIDR notation. The API takes one single address.';
    case 'ip-list':
      return 'It is a list or a range. The API takes one single address.';
    case 'ip-has-port':
      return 'It carries a port or brackets. The API takes the address alone.';
    case 'ip-number':
      return `The number ${code(problem.number)} is not possible: each of the four is 0–255, without leading zeros.`;
    case 'ip-form':
      return 'It is neither an IPv4 address (four numbers) nor an IPv6 address.';
    case 'ip-internal':
      return `It is ${RANGES[problem.range]}. Indicators take public addresses only.`;
    case 'url-no-scheme':
      return kind === 'url' ? 'The scheme is missing: a URL begins with `https://` or `http://`. A bare domain is sent as a domain name.' : '';
    case 'url-scheme':
      return `Its scheme is ${code(problem.scheme)}; \`http\` or \`https\` is expected.`;
    case 'url-host':
      return 'It has no valid host name.';
  }
}

/** How a diagnosis is said in English. */
export const diagnosisEn: DiagnosisTexts = {
  findings: {
    'roles-required': ({ required, delegated }) =>
      required.length === 1
        ? `The call needs the ${delegated ? 'delegated' : 'application'} permission ${list(required)}.`
        : `The call needs one of these ${delegated ? 'delegated' : 'application'} permissions, any one is enough: ${list(required)}.`,
    'permissions-documented': ({ application, delegated }) =>
      [
        'The response does not say which permission is missing.',
        ...(application.length === 0 ? [] : [`For a token of an application, the page of this operation lists ${list(application)}${application.length === 1 ? '' : '; any one is enough'}.`]),
        ...(delegated.length === 0 ? [] : [`For a token of a user, it lists ${list(delegated)}${delegated.length === 1 ? '' : '; any one is enough'}.`]),
      ].join(' '),
    'roles-held': ({ held }) => `The token holds ${list(held)}.`,
    'roles-none': () => 'The token holds no permission at all: consent was never granted, or another identity than you think made the call.',
    'roles-hunting-twin': ({ held, required }) => `${code(held)} and ${code(required)} look alike and belong to the two different hunting APIs. The one in the token is for the other API.`,
    'roles-misspelt': ({ held, meant }) => `${code(held)} in the token is one letter away from ${code(meant)}: a misprinted name was set up.`,
    'roles-read-only': ({ held, required }) => `${code(held)} lets the app read; this call changes something and needs ${code(required)}.`,
    'audience-in-message': ({ api, audience }) => `The token was issued for ${APIS[api]} (${code(audience)}).`,
    'audience-wrong': ({ api, wanted }) => `This call needs a token for ${APIS[wanted]}, not one for ${APIS[api]}.`,
    'audience-doubtful': ({ api, wanted }) =>
      `The token was issued for ${APIS[api]}, the path belongs to ${APIS[wanted]}. No page says whether this host takes it: if the call is refused, request a token for ${APIS[wanted]}.`,
    'audience-graph-refuses': () => 'Microsoft Graph does not take this token: it was issued for another API.',
    'licence-endpoint': () => 'Defender for Endpoint is not active in this tenant: a licence or its activation is missing. A new token does not help.',
    'licence-tvm': () => 'The tenant has no licence for vulnerability management. A new token does not help.',
    'licence-provisioning': () => 'Defender XDR is not set up in this tenant yet. A new token does not help.',
    'token-read': ({ api, version, holder, tenant, expires }) =>
      [
        `The token in the text is for ${APIS[api]}`,
        ...(holder === 'unknown' ? [] : [holder === 'app' ? 'of an app on its own' : 'of a signed-in user']),
        ...(tenant === null ? [] : [`tenant ${code(tenant)}`]),
        ...(version === null ? [] : [`form v${version}`]),
        ...(expires === null ? [] : [`valid until ${moment(expires)}`]),
      ].join(', ') + '.',
    'token-expired': ({ at }) => `The token expired on ${moment(at)}.`,
    'token-not-yet-valid': ({ at }) => `The token is valid from ${moment(at)} on: a clock is wrong.`,
    'token-without-permissions': () => 'The token carries neither `roles` nor `scp`: consent or an assignment is missing, or it was requested for the wrong API.',
    'token-lacks': ({ required, held, delegated }) =>
      `The page of this operation lists ${either(required)} as ${delegated ? 'delegated' : 'application'} permission; the token holds ${list(held)}. Compare them.`,
    'token-fits': ({ role }) => `The token holds ${code(role)}, which the page of this operation lists.`,
    'token-cloud': () => 'The issuer of the token and the host belong to different national clouds; a token of one does not work in another.',
    'quota-calls': ({ calls, seconds }) => `The quota is ${counted(calls, 'call', 'calls')} ${period(seconds)}, and it is used up.`,
    'quota-pace': ({ callEverySeconds, minutesForThousand }) => `One call every ${number(callEverySeconds)} s stays below it; 1,000 calls then take about ${number(minutesForThousand)} minutes.`,
    'quota-cpu': () => 'Hunting queries have used up the processing time of the tenant. It is counted for all programs together, in cycles of 15 minutes.',
    'quota-sessions': () => 'At most 25 live response sessions run at the same time, with 10 calls a minute; a queued one waits up to 3 days.',
    'quota-wait': ({ seconds, basis, dated }) => {
      const from = dated ? '' : ', counted from the paste';
      if (basis === 'window') return `The response names no waiting time. Calls are possible again after ${lasting(seconds)} at the latest${from}.`;
      return basis === 'retry-after' ? `\`Retry-After\` asks for a wait of ${lasting(seconds)}${from}.` : `The message asks for a wait of ${lasting(seconds)}${from}.`;
    },
    'batch-size': ({ received, allowed, calls, size }) =>
      `The call had ${number(received)} items, ${number(allowed)} are allowed. ${counted(calls, 'call', 'calls')} of up to ${number(size)} items each will do.`,
    'batch-rate': ({ itemsPerCall, callsPerMinute }) =>
      `Up to ${number(itemsPerCall)} items go into one call of this operation, and ${number(callsPerMinute)} calls into a minute: ${number(itemsPerCall * callsPerMinute)} items a minute at most.`,
    'failed-items': ({ failed, total }) => `The service answered with success, but refused ${number(failed)} of ${counted(total, 'item', 'items')}. The reason stands in \`failureReason\` of each.`,
    'value-fault': ({ kind, problem }) => fault(kind, problem).replace(/^It /, `The ${KINDS[kind]} `),
    'value-corrected': ({ kind, corrected }) => `The ${KINDS[kind]} as the API takes it: ${code(corrected)}`,
    'value-in-form': ({ kind, form }) =>
      kind === 'hash'
        ? `The form is right: it has the length and digits of ${form}. Check whether the operation takes ${form}, and whether \`indicatorType\` says the same.`
        : `The form of the ${KINDS[kind]} is right. Check whether \`indicatorType\` fits it.`,
    'device-id-guid': () => 'The ID is a GUID, the form of an Entra device ID. Defender’s own device IDs have 40 hexadecimal digits.',
    'device-id-form': ({ length }) => `The ID has ${counted(length, 'character', 'characters')}; device IDs have 40 hexadecimal digits.`,
    'operation-called': () => 'The call is this documented operation:',
    'path-near': ({ given, meant }) => `${code(given)} in the path is one letter away from the documented ${code(meant)}.`,
    'method-unlisted': ({ method, listed }) => `The documentation lists this path with ${either(listed)}, not with ${code(method)}.`,
    'hunting-xdr': () => '`/api/advancedhunting/run` is the hunting API of Defender XDR: it needs `AdvancedHunting.Read.All` and a token for Defender XDR.',
    'hunting-endpoint': () => '`/api/advancedqueries/run` is the hunting API of Defender for Endpoint: it needs `AdvancedQuery.Read.All` and a token for Defender for Endpoint.',
    'action-in-progress': () => 'An action of this kind already waits or runs on the device. A second one can stay pending and undo a later release.',
    'action-not-cancellable': ({ status }) => `The action is ${code(status)}; only one that is \`Pending\` or \`InProgress\` can be cancelled.`,
    'action-may-run': () => 'The service may have accepted the action before it failed. Sending it again without a look at the device can start it twice.',
    'oauth-error': ({ name }) => `Entra answered \`${name}\`: ${OAUTH[name]}. Let a program branch on this value; numbers and texts may change.`,
    'action-perhaps': () => 'If the call starts an action on a device, the service may have accepted it before it failed.',
    'package-not-ready': () => 'The package is still being collected: here a 404 means “not finished yet”.',
    'event-not-matched': () => 'No event fits the report ID, the event time and the device together.',
    'automation-level': () => 'The device has no automation level; its device group needs at least the minimum remediation level.',
    'detections-moved': () => 'Custom detections were never open at this path for most tenants. They are on Microsoft Graph now.',
    'odata-option': ({ given, meant }) => `OData has no ${code(given)}; ${code(meant)} is meant. Some pages misprint it.`,
    'odata-property': ({ given, meant }) => `${code(given)} is a misprint of a documentation page for ${code(meant)}.`,
    'odata-not-filterable': ({ property, allowed }) => `The page of this operation does not list ${code(property)} for \`$filter\`. It lists ${list(allowed)}.`,
    'odata-top': ({ given, most }) => `\`$top=${given}\` is above the most that the page names, ${number(most)}.`,
    'kql-line-breaks': () => 'The query did not arrive. A line break inside the JSON string makes the body invalid, and the service then says that the query is missing.',
    'kql-unknown-name': ({ name, now }) =>
      now === null ? `The tenant has no table or column ${code(name)}, or it is misspelt.` : `${code(name)} is the name before the schema was renamed; it is ${code(now)} now.`,
    'kql-result-size': () => 'The result is larger than the API gives out.',
  },
  steps: {
    'grant-role': ({ roles, application }) =>
      `Grant ${either(roles)} as an application permission${application === null ? '' : ` on ${code(application)}`}.${roles.length > 1 ? ' Which one depends on what else the app does.' : ''}`,
    'grant-scope': ({ roles, application }) =>
      `Grant ${either(roles)} as a delegated permission${application === null ? '' : ` on ${code(application)}`}; the user needs the Defender role as well.`,
    consent: () => 'Have a tenant admin grant admin consent.',
    'new-token': () => 'Get a new token: permissions are inside the token, an older one does not change.',
    'find-identity': () => 'Find out which identity made the call. In a playbook or automation rule it is often not the one that you granted permissions to.',
    'managed-identity': () => 'For a managed identity, assign the role to its service principal.',
    'request-token': ({ api, scope }) => `Request a token for ${APIS[api]}: ${code(scope)} as \`scope\` at \`/oauth2/v2.0/token\`.`,
    'renew-token': () => 'Request a new token; it is valid for about an hour.',
    'license-endpoint': () => 'Have Defender for Endpoint licensed and activated in the tenant, or use the host and the token of Defender XDR.',
    'license-tvm': () => 'Have vulnerability management licensed for the tenant.',
    provision: () => 'Have a tenant admin open the Defender portal once, so that Defender XDR is set up.',
    wait: () => 'Stop calling this API until the wait is over; an earlier call only gets another 429.',
    pace: ({ callEverySeconds }) => `Then leave at least ${number(callEverySeconds)} s between calls. Other programs of the tenant may spend the same quota.`,
    'lighter-queries': () => 'Make the queries lighter: a shorter time range, filters first, fewer columns, fewer runs.',
    'split-batch': ({ calls, size }) => `Split the items into ${counted(calls, 'call', 'calls')} of up to ${number(size)}.`,
    'send-corrected': () => 'Send the corrected value.',
    'correct-value': () => 'Correct the value where it comes from, and send it again.',
    'external-only': () => 'Leave this address out; an internal address is looked up with `findbyip` instead.',
    'send-failed-items': () => 'Correct the refused items and send these alone; the others are in.',
    'use-path': ({ path }) => `Call ${code(path)}.`,
    'find-device': () => 'Look the device up in the list of devices, by its name or its Entra device ID, and take the `id` from there.',
    'look-at-actions': () => 'List the machine actions of the device (`GET /api/machineactions`) before you send anything again.',
    'look-up-number': (step) => `Look the number up: \`https://login.microsoftonline.com/error?code=${step.number}\`. For support, quote trace ID, correlation ID and timestamp.`,
    'wait-or-cancel': () => 'Wait until the pending action ends, or cancel it.',
    'await-package': () => 'Ask for the action until its `status` is `Succeeded`, then for the package again.',
    'compare-event': () => 'Take report ID, event time and device ID from one and the same row of a hunting result.',
    'raise-automation': () => 'Have a tenant admin raise the remediation level of the device group.',
    'use-graph-rules': () => 'Use `/security/rules/detectionRules` on Microsoft Graph.',
    'use-option': ({ meant }) => `Write ${code(meant)}.`,
    'filter-yourself': () => 'Filter by a listed property, or filter the result yourself.',
    'query-on-one-line': () => 'Put the query on one line, or let a JSON library write the body so that line breaks become `\\n`.',
    'correct-query': () => 'Run the query in the portal, and compare its names with the schema there.',
    'narrow-query': () => 'Project fewer columns, summarize, or split the time range over several queries.',
  },
  furtherSteps: 'All steps for this code',
  copyCorrected: 'Copy corrected value',
  correctedValue: 'Corrected value',
  limits: 'Limits',
  parameters: 'Body parameters',
  required: 'required',
  again: (clock) => `Try again at ${clock}`,
  remaining: (seconds) => `in ${lasting(seconds)}`,
  over: 'The wait is over: you can try again.',
  tokenTitle: 'An access token, no error',
  tokenNote: 'It was read here, in this tab. The token itself is not shown, and its signature was not read.',
};
