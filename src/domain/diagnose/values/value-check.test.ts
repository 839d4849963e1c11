import { describe, expect, it } from 'vitest';
import { getIpRange, readIpv6 } from './ip-address.ts';
import { toAsciiLabel } from './punycode.ts';
import { diagnoseValue, readRejectedValue, type RejectedValue } from './value-check.ts';

const MD5 = 'd41d8cd98f00b204e9800998ecf8427e';
const SHA1 = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';
const SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

it.each<[string, RejectedValue | null]>([
  [`Hash value ${SHA1}x is invalid.`, { kind: 'hash', value: `${SHA1}x` }],
  ['Domain name https://contoso.com/a is invalid.', { kind: 'domain', value: 'https://contoso.com/a' }],
  ['IP address 10.0.0.0/8 is invalid.', { kind: 'ip', value: '10.0.0.0/8' }],
  ["IP address '1[.]2[.]3[.]4' is invalid.", { kind: 'ip', value: '1[.]2[.]3[.]4' }],
  ['URL hxxps://contoso[.]com/a b is invalid.', { kind: 'url', value: 'hxxps://contoso[.]com/a b' }],
  ['Hash value <the invalid hash> is invalid.', null],
  ['Invalid input.', null],
])('readRejectedValue: %s', (message, expected) => expect(readRejectedValue(message)).toEqual(expected));

function getFaults(kind: RejectedValue['kind'], value: string, operation: string | null = null) {
  const { findings } = diagnoseValue({ kind, value }, { operation });
  const corrected = findings.find((finding) => finding.id === 'value-corrected');
  return {
    faults: findings.flatMap((finding) => (finding.id === 'value-fault' ? [finding.problem.fault] : [])),
    corrected: corrected?.id === 'value-corrected' ? corrected.corrected : null,
  };
}

describe('a hash', () => {
  it.each<[string, readonly string[], string | null, string | null]>([
    [SHA1, [], null, null],
    [MD5, [], null, null],
    [` ${SHA256}`, ['blanks'], SHA256, null],
    [`${SHA1.slice(0, 20)} ${SHA1.slice(20)}`, ['blanks'], SHA1, null],
    [`0x${SHA1}`, ['hash-prefix'], SHA1, null],
    [`sha256:${SHA256}`, ['hash-prefix'], SHA256, null],
    [`${SHA1.slice(1)}g`, ['hash-alphabet'], null, null],
    [SHA1.slice(1), ['hash-length'], null, null],
    [SHA256 + SHA256, ['hash-sha512'], null, null],
    [SHA256, ['hash-only-sha1'], null, 'mde-stop-and-quarantine-file'],
    ['', ['hash-length'], null, null],
  ])('%j', (value, faults, corrected, operation) => expect(getFaults('hash', value, operation)).toEqual({ faults, corrected }));
});

describe('a domain', () => {
  it.each<[string, readonly string[], string | null]>([
    ['contoso.com', [], null],
    ['https://contoso.com/a?b', ['domain-is-url'], 'contoso.com'],
    ['hxxp://contoso[.]com', ['defanged', 'domain-is-url'], 'contoso.com'],
    ['contoso(dot)com', ['defanged'], 'contoso.com'],
    ['contoso.com:8080', ['domain-has-port'], 'contoso.com'],
    ['*.contoso.com', ['domain-wildcard'], 'contoso.com'],
    ['bücher.example', ['not-ascii'], 'xn--bcher-kva.example'],
    ['台灣.example', ['not-ascii'], 'xn--kpry57d.example'],
    ['198.51.100.7', ['domain-is-ip'], null],
    ['localhost', ['domain-one-label'], null],
    ['con toso.com', ['domain-label'], null],
    ['-contoso.com', ['domain-label'], null],
    [' contoso.com', ['blanks'], 'contoso.com'],
  ])('%j', (value, faults, corrected) => expect(getFaults('domain', value)).toEqual({ faults, corrected }));
});

describe('an IP address', () => {
  it.each<[string, readonly string[], string | null, string | null]>([
    ['8.8.8.8', [], null, null],
    ['10.0.0.0/8', ['ip-cidr'], null, null],
    ['8.8.8.1-8.8.8.9', ['ip-list'], null, null],
    ['8.8.8.8, 8.8.4.4', ['ip-list'], null, null],
    ['8[.]8[.]8[.]8', ['defanged'], '8.8.8.8', null],
    ['8.8.8.8:443', ['ip-has-port'], '8.8.8.8', null],
    ['[2606:4700::1111]:443', ['ip-has-port'], '2606:4700::1111', null],
    ['192.168.1.7', ['ip-internal'], null, null],
    ['192.168.1.7', [], null, 'mde-find-machines-by-ip'],
    ['8.8.8.256', ['ip-number'], null, null],
    ['08.8.8.8', ['ip-number'], null, null],
    ['8.8.8', ['ip-form'], null, null],
    ['fe80::1', ['ip-internal'], null, null],
    ['2606:4700::1111', [], null, null],
  ])('%j', (value, faults, corrected, operation) => expect(getFaults('ip', value, operation)).toEqual({ faults, corrected }));

  it.each<[string, string | null]>([
    ['172.16.0.1', 'private'],
    ['172.32.0.1', null],
    ['100.64.0.1', 'shared'],
    ['127.0.0.1', 'loopback'],
    ['169.254.1.1', 'link-local'],
    ['203.0.113.7', 'documentation'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'reserved'],
    ['0.0.0.0', 'unspecified'],
    ['::1', 'loopback'],
    ['fd00::1', 'private'],
    ['2001:db8::1', 'documentation'],
    ['1.1.1.1', null],
    ['none', null],
  ])('%s is %s', (address, range) => expect(getIpRange(address)).toBe(range));

  it.each(['1::2::3', ':::', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', 'g::1', '::1.2.3'])('%s is not an IP address', (text) => expect(readIpv6(text)).toBeNull());
});

describe('a URL', () => {
  it.each<[string, readonly string[], string | null]>([
    ['https://contoso.com/a', [], null],
    ['hxxps://contoso[.]com/a', ['defanged'], 'https://contoso.com/a'],
    ['contoso.com/a', ['url-no-scheme'], null],
    ['ftp://contoso.com/a', ['url-scheme'], null],
    ['https://contoso.com/a b', ['blanks'], 'https://contoso.com/a%20b'],
    ['https://bücher.example/', ['not-ascii'], 'https://xn--bcher-kva.example/'],
    ['https:///a', ['url-host'], null],
    ['just words', ['url-no-scheme', 'blanks'], null],
  ])('%j', (value, faults, corrected) => expect(getFaults('url', value)).toEqual({ faults, corrected }));
});

it.each([
  ['bücher', 'xn--bcher-kva'],
  ['münchen', 'xn--mnchen-3ya'],
  ['他们为什么不说中文', 'xn--ihqwcrb4cv8a8dqg056pqjye'],
  ['例え', 'xn--r8jz45g'],
  ['Contoso', 'contoso'],
])('%s is %s in ASCII', (label, ascii) => expect(toAsciiLabel(label)).toBe(ascii));
