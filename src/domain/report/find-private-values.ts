import type { PrivateKind, PrivatePlace } from './private-kinds.ts';

const GUID = String.raw`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`;
const ANY_GUID = new RegExp(String.raw`(?<![0-9a-z])${GUID}(?![0-9a-z])`, 'gi');

/** Field names and words in a sentence, with the kind of the value that follows them. */
const LABELS: readonly (readonly [PrivateKind, string])[] = [
  ['tenant', 'tenant|directory|tid|租用戶'],
  ['app', 'application|app|appid|client|clientid|azp|service ?principal|identifier|應用程式'],
  ['device', 'device|machine|computer|hostname|computerdnsname|netbios ?name|裝置'],
  ['user', 'user|account|upn|userprincipalname|username|samaccountname|login|使用者'],
];
const LABEL = new RegExp(
  String.raw`(?<![A-Za-z])(?:${LABELS.map(([, names]) => `(${names})`).join('|')})(?:[ _-]?(?:dns)?(?:id|name|identifier|識別碼|名稱))?(?![A-Za-z])\\{0,4}["']?( {0,3}[:=：] {0,3}| {1,3}(?:with (?:the )?(?:id|name|identifier) )?)\\{0,4}(["'「(]?)`,
  'gi',
);
/** Characters that a field value can contain. A redacted value starts with a bracket, so it never matches. */
const FIELD_VALUE = /[^\s"'`<>()[\]{},;\\「」（），；：。]{2,80}/y;
const QUOTED_VALUE = /[^\n"'`<>[\]{}\\「」]{2,80}/y;
const GUID_VALUE = new RegExp(`${GUID}(?![0-9a-z])`, 'iy');

const EMAIL_HOST = /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/y;
const IPV4 = /(?<![\d.A-Za-z])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\dA-Za-z]|\.\d)/g;
const IPV6 = /(?<![0-9A-Za-z:.])[0-9A-Fa-f:]{2,45}(?![0-9A-Za-z])/g;

/** Top-level domains that mark a dotted name as a host name, not as a code member or a permission. */
const TOP_LEVEL_DOMAINS = 'com|net|org|edu|gov|mil|int|info|biz|dev|app|cloud|local|lan|internal|intranet|corp|home|test|example|invalid|tw|cn|hk|jp|kr|sg|de|fr|uk|us|eu|ch|nl|it|es|se|no|fi|dk|pl|at|be|ca|au|nz|br|in|co';
const HOST = new RegExp(String.raw`(?<![\w.@-])(?:[A-Za-z0-9_-]{1,63}\.){1,8}(?:${TOP_LEVEL_DOMAINS})(?![\w-]|\.[A-Za-z0-9])`, 'g');
/** Hosts that many clients call, so they do not identify an organization. */
const PUBLIC_HOST = /(?:^|\.)(?:microsoft\.com|microsoftonline\.com|microsoft\.us|microsoftonline\.us|azure\.com|w3\.org|windows\.net|aka\.ms)$/i;
const TENANT_HOST = /\.(?:onmicrosoft|sharepoint)\.com$|\.(?:blob|file|queue|table|vault|database)\.|\.vault\.azure\.net$/i;
/** Default device names that Windows assigns. */
const DEVICE_NAME = /(?<![\w-])(?:DESKTOP|LAPTOP|WIN|SRV|PC|WS|SERVER)-[A-Za-z0-9][A-Za-z0-9-]{2,20}(?![\w-])/g;
const HOME_FOLDER = /(?:[\\/](?:Users|home)|Documents and Settings)[\\/]{1,4}([A-Za-z0-9_][\w .-]{0,38}\w)(?=[\\/])/gi;
/** `CONTOSO\user`: the account name after a domain name in capital letters. */
const DOMAIN_ACCOUNT = /(?<![\w\\/.:-])[A-Z][A-Z0-9-]{1,14}\\{1,4}([A-Za-z][\w.-]{1,38})(?![\w\\])/g;

/** Words that can follow a label but are not values. */
const NOT_A_VALUE = /^(?:id|name|names|type|not|is|was|are|and|or|of|in|for|to|the|has|null|none|true|false|unknown|user|users|tenant|app|device|devices|machine|machines|client|account|application|common|organizations|consumers|api|com|error|exception|http|https|agent|secret|[\d.,%]+)$/i;

/**
 * Finds values that can identify a person or an organization: email and IP addresses, host names, IDs, and the
 * names of tenants, applications, devices and users if a field or a sentence labels them.
 * Takes linear time and never throws.
 * @returns places sorted by position, without overlaps
 */
export function findPrivateValues(text: string): readonly PrivatePlace[] {
  const found = [...findEmails(text), ...findLabeled(text), ...findHosts(text), ...findAddresses(text), ...findNames(text), ...findPlaces(text, ANY_GUID, 'guid')];
  // If two places start at the same position, the first in the list wins: a label is more specific than a format.
  const accepted: PrivatePlace[] = [];
  let end = 0;
  // The sort is stable, so places with the same start keep their order.
  for (const place of found.toSorted((a, b) => a.start - b.start)) {
    if (place.start < end) continue;
    accepted.push(place);
    end = place.end;
  }
  return accepted;
}

function findEmails(text: string): readonly PrivatePlace[] {
  const places: PrivatePlace[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && /[\w.%+!#$*^~-]/.test(text[start - 1] ?? '')) start -= 1;
    EMAIL_HOST.lastIndex = at + 1;
    if (start < at && EMAIL_HOST.test(text)) places.push({ start, end: EMAIL_HOST.lastIndex, kind: 'mail' });
  }
  return places;
}

function findLabeled(text: string): readonly PrivatePlace[] {
  const places: PrivatePlace[] = [];
  for (const match of text.matchAll(LABEL)) {
    const kind = LABELS[match.slice(1, LABELS.length + 1).findIndex((group) => group !== undefined)]?.[0];
    const [between = '', quote = ''] = match.slice(LABELS.length + 1);
    if (kind === undefined) continue;
    const isField = /[:=：]/.test(between);
    const value = isField || quote !== '' ? (quote === '' ? FIELD_VALUE : QUOTED_VALUE) : GUID_VALUE;
    const start = match.index + match[0].length;
    value.lastIndex = start;
    // A value after an unclosed quotation mark would end in the middle of a word, so the mark is ignored.
    const isOpen = value === QUOTED_VALUE && value.test(text) && !/["'`」]/.test(text[value.lastIndex] ?? '');
    const used = isOpen ? FIELD_VALUE : value;
    used.lastIndex = start;
    const read = used.exec(text)?.[0].replace(/[\s.]{1,80}$/, '') ?? '';
    if (read.length < 2 || NOT_A_VALUE.test(read) || read.includes('://')) continue;
    places.push({ start, end: start + read.length, kind: read.includes('@') ? 'mail' : kind });
  }
  return places;
}

function findHosts(text: string): readonly PrivatePlace[] {
  return [...text.matchAll(HOST)].flatMap((match): PrivatePlace[] => {
    const [host] = match;
    const isTenant = TENANT_HOST.test(host);
    if (!isTenant && PUBLIC_HOST.test(host)) return [];
    return [{ start: match.index, end: match.index + host.length, kind: isTenant ? 'tenant' : 'host' }];
  });
}

function findAddresses(text: string): readonly PrivatePlace[] {
  return [
    ...findPlaces(text, IPV4, 'ip').filter(({ start, end }) => isIpv4(text.slice(start, end))),
    ...findPlaces(text, IPV6, 'ip').filter(({ start, end }) => isIpv6(text.slice(start, end))),
  ];
}

function isIpv4(address: string): boolean {
  return address.split('.').every((part) => Number(part) < 256);
}

function isIpv6(address: string): boolean {
  const groups = address.split(':');
  if (groups.length < 3 || groups.length > 9 || groups.some((group) => group.length > 4) || !/[0-9a-f]/i.test(address)) return false;
  const halves = address.split('::').length;
  return halves === 2 ? !address.includes(':::') : halves === 1 && groups.length === 8;
}

function findNames(text: string): readonly PrivatePlace[] {
  return [...findPlaces(text, DEVICE_NAME, 'device'), ...findPlaces(text, HOME_FOLDER, 'user'), ...findPlaces(text, DOMAIN_ACCOUNT, 'user')];
}

/** The places of all matches: the first group if the pattern has one, otherwise the whole match. */
function findPlaces(text: string, pattern: RegExp, kind: PrivateKind): readonly PrivatePlace[] {
  return [...text.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1] ?? match[0]).length, end, kind };
  });
}
