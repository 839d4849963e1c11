import type { Finding, Step, ValueFault, ValueKind } from '../findings.ts';
import { getIpRange, readIpv4, readIpv6 } from './ip-address.ts';
import { toAsciiLabel } from './punycode.ts';

export interface RejectedValue {
  readonly kind: ValueKind;
  readonly value: string;
}

/** The words before the value in a message, by kind. */
const HEADS: Readonly<Record<string, ValueKind>> = { 'hash value': 'hash', 'domain name': 'domain', 'ip address': 'ip', url: 'url' };
const HEAD = /\b(hash value|domain name|ip address|url):? /i;
const TAIL = / ?\bis (?:invalid|not valid)\b/i;
/** Longer than any valid value. UTF-16 code units. */
const MAX_VALUE_CHARS = 2000;

/** A placeholder for a value that was redacted: `<hash>`, `{value}`, `[ip 1]`. */
const REDACTED = /^(?:[<{].*[>}]|\[[a-z]{2,6} \d{1,4}\])$/;

/** Finds the value that a message rejects: `Hash value … is invalid.`, `IP address … is invalid.` */
export function readRejectedValue(message: string): RejectedValue | null {
  const head = HEAD.exec(message);
  const kind = HEADS[(head?.[1] ?? '').toLowerCase()];
  if (head === null || kind === undefined) return null;
  const rest = message.slice(head.index + head[0].length, head.index + head[0].length + MAX_VALUE_CHARS);
  const tail = TAIL.exec(rest);
  const value = tail === null ? '' : rest.slice(0, tail.index);
  return value.trim() === '' || value.includes('\n') || REDACTED.test(value) ? null : { kind, value: unquote(value) };
}

function unquote(value: string): string {
  return /^(['"`]).*\1$/s.test(value) && value.length > 2 ? value.slice(1, -1) : value;
}

/** The use of the value in the call: an address that one operation accepts can be invalid for another. */
export interface ValueUse {
  /** The ID of the operation; `null` if it is not known. */
  readonly operation: string | null;
}

interface ValueCheck {
  readonly faults: readonly ValueFault[];
  /** The fixed value; `null` if it cannot be fixed without guessing. */
  readonly corrected: string | null;
  /** The name of the value's format; `null` if the format is not valid. */
  readonly form: string | null;
}

/** Diagnoses why a value does not have the format that the API accepts, and fixes it if possible. */
export function diagnoseValue({ kind, value }: RejectedValue, use: ValueUse): { readonly findings: readonly Finding[]; readonly steps: readonly Step[] } {
  const { faults, corrected, form } = check(kind, value, use);
  const findings: Finding[] = faults.map((problem) => ({ id: 'value-fault', kind, value, problem }));
  if (corrected !== null && corrected !== value) findings.push({ id: 'value-corrected', kind, corrected });
  if (faults.length === 0 && form !== null) findings.push({ id: 'value-in-form', kind, form });
  const isInternal = faults.some(({ fault }) => fault === 'ip-internal');
  const step: Step = isInternal ? { id: 'external-only' } : corrected !== null && corrected !== value ? { id: 'send-corrected' } : { id: 'correct-value' };
  return { findings, steps: faults.length === 0 ? [] : [step] };
}

function check(kind: ValueKind, value: string, use: ValueUse): ValueCheck {
  switch (kind) {
    case 'hash':
      return checkHash(value, use);
    case 'domain':
      return checkDomain(value);
    case 'ip':
      return checkIp(value, use);
    case 'url':
      return checkUrl(value);
  }
}

const HASHES: ReadonlyMap<number, string> = new Map([
  [32, 'MD5'],
  [40, 'SHA-1'],
  [64, 'SHA-256'],
]);

function checkHash(value: string, { operation }: ValueUse): ValueCheck {
  const faults: ValueFault[] = [];
  const text = value.replaceAll(/[\s\u200B\uFEFF]/g, '');
  if (text !== value) faults.push({ fault: 'blanks' });
  const hasPrefix = /^(?:0x|(?:md5|sha-?1|sha-?256)[:=])/i.test(text);
  if (hasPrefix) faults.push({ fault: 'hash-prefix' });
  const bare = hasPrefix ? text.replace(/^(?:0x|[\w-]{3,7}[:=])/i, '') : text;
  const strange = [...new Set(bare.replaceAll(/[0-9a-f]/gi, ''))].join('');
  if (strange !== '') faults.push({ fault: 'hash-alphabet', characters: strange.slice(0, 20) });
  const algorithm = HASHES.get(bare.length) ?? null;
  if (bare.length === 128 && strange === '') faults.push({ fault: 'hash-sha512' });
  else if (algorithm === null) faults.push({ fault: 'hash-length', length: bare.length });
  if (algorithm !== null && algorithm !== 'SHA-1' && operation === 'mde-stop-and-quarantine-file') faults.push({ fault: 'hash-only-sha1', algorithm });
  const isFixed = algorithm !== null && strange === '' && (operation !== 'mde-stop-and-quarantine-file' || algorithm === 'SHA-1');
  return { faults, corrected: isFixed ? bare : null, form: algorithm };
}

/** Reverses defanging, which makes harmful addresses unclickable: `hxxps://`, `[.]`, `(dot)`. */
function refang(value: string): string {
  return value
    .replaceAll(/[[({]\s?(?:\.|dot)\s?[\])}]/gi, '.')
    .replaceAll(/\[:\/?\/?\]/g, (mark) => mark.slice(1, -1))
    .replaceAll(/[[({]@[\])}]|\[at\]/gi, '@')
    .replace(/^h(?:xx|XX|\*\*|tt)p(s?)(?=:|\[:)/i, (_, secure: string) => `http${secure.toLowerCase()}`)
    .replace(/^fxp:/i, 'ftp:');
}

function trimValue(value: string): string {
  return value.replaceAll(/^[\s\u200B\uFEFF"']{1,200}|[\s\u200B\uFEFF"']{1,200}$/g, '');
}

/** Removes the faults that all kinds of addresses share, adds them to `faults` and returns the rest. */
function removeCommonFaults(value: string, faults: ValueFault[]): string {
  const text = trimValue(value);
  if (text !== value) faults.push({ fault: 'blanks' });
  const plain = refang(text);
  if (plain.toLowerCase() !== text.toLowerCase()) faults.push({ fault: 'defanged' });
  return plain;
}

function checkDomain(value: string): ValueCheck {
  const faults: ValueFault[] = [];
  let name = removeCommonFaults(value, faults);
  const url = /^(?:[a-z][a-z0-9+.-]{1,20}:)?\/{0,2}(?:[^/@\s]{0,200}@)?([^/?#\s]{1,255})(?:[/?#].{0,2000})?$/is.exec(name);
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(name) || /[/?#]/.test(name)) {
    faults.push({ fault: 'domain-is-url' });
    name = url?.[1] ?? name;
  }
  const port = /:\d{1,5}$/.exec(name);
  if (port !== null && readIpv6(name) === null) {
    faults.push({ fault: 'domain-has-port' });
    name = name.slice(0, port.index);
  }
  if (readIpv4(name) !== null || readIpv6(name) !== null) return { faults: [...faults, { fault: 'domain-is-ip' }], corrected: null, form: null };
  if (/^\*\.?/.test(name)) {
    faults.push({ fault: 'domain-wildcard' });
    name = name.replace(/^\*\.?/, '');
  }
  name = name.replace(/\.$/, '');
  const ascii = toAsciiName(name, faults);
  const labels = ascii.split('.');
  if (labels.length === 1) faults.push({ fault: 'domain-one-label' });
  const wrong = labels.find((label) => !isLabel(label));
  if (wrong !== undefined) faults.push({ fault: 'domain-label', label: wrong.slice(0, 80) });
  return { faults, corrected: labels.length > 1 && wrong === undefined ? ascii : null, form: 'domain' };
}

function isLabel(label: string): boolean {
  return /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i.test(label);
}

function toAsciiName(name: string, faults: ValueFault[]): string {
  if (/^[\x21-\x7E]*$/.test(name) || name.length > 255 || /\s/.test(name)) return name;
  faults.push({ fault: 'not-ascii' });
  return name.split(/[.。．]/).map(toAsciiLabel).join('.');
}

function checkIp(value: string, { operation }: ValueUse): ValueCheck {
  const faults: ValueFault[] = [];
  let text = removeCommonFaults(value, faults);
  if (/^\S{2,45}\/\d{1,3}$/.test(text)) return { faults: [...faults, { fault: 'ip-cidr' }], corrected: null, form: null };
  if (/[,;\s]|\d\s?-\s?\d/.test(text)) return { faults: [...faults, { fault: 'ip-list' }], corrected: null, form: null };
  const withPort = /^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$|^\[([^\]]{2,45})\](?::\d{1,5})?$/.exec(text);
  if (withPort !== null) {
    faults.push({ fault: 'ip-has-port' });
    text = withPort[1] ?? withPort[2] ?? text;
  }
  if (readIpv4(text) === null && readIpv6(text) === null) {
    const numbers = /^\d{1,9}(?:\.\d{1,9}){3}$/.test(text) ? text.split('.') : [];
    const wrong = numbers.find((number) => Number(number) > 255 || (number.length > 1 && number.startsWith('0')));
    return { faults: [...faults, wrong === undefined ? { fault: 'ip-form' } : { fault: 'ip-number', number: wrong }], corrected: null, form: null };
  }
  const range = operation === 'mde-find-machines-by-ip' ? null : getIpRange(text);
  if (range !== null) faults.push({ fault: 'ip-internal', range });
  return { faults, corrected: range === null ? text : null, form: readIpv4(text) === null ? 'IPv6' : 'IPv4' };
}

function checkUrl(value: string): ValueCheck {
  const faults: ValueFault[] = [];
  let text = removeCommonFaults(value, faults);
  const scheme = /^([a-z][a-z0-9+.-]{0,20}):\/\//i.exec(text)?.[1] ?? null;
  const isBare = scheme === null && /^[^\s/:]{1,253}\.[^\s/:]{2,63}(?::\d{1,5})?(?:[/?#]\S{0,2000})?$/.test(text);
  if (scheme === null) faults.push({ fault: 'url-no-scheme' });
  else if (!/^https?$/i.test(scheme)) faults.push({ fault: 'url-scheme', scheme });
  if (/\s/.test(text)) {
    faults.push({ fault: 'blanks' });
    text = text.replaceAll(/\s/g, '%20');
  }
  const host = /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?(?:[^/@\s]{0,200}@)?(\[[^\]]{2,45}\]|[^/?#:\s]{0,255})/i.exec(text)?.[1] ?? '';
  const ascii = toAsciiName(host, faults);
  const isHost = readIpv4(ascii) !== null || (ascii.startsWith('[') && readIpv6(ascii.slice(1, -1)) !== null) || (ascii.includes('.') && ascii.split('.').every(isLabel));
  if (!isHost && !(scheme === null && !isBare)) faults.push({ fault: 'url-host' });
  const isFixed = isHost && scheme !== null && /^https?$/i.test(scheme);
  // A URL without a scheme is not fixed, because the intended scheme is not known.
  return { faults, corrected: isFixed ? text.replace(host, ascii) : null, form: 'URL' };
}
