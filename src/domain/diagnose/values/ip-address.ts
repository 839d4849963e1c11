import type { IpRange } from '../findings.ts';

/** Parses an IPv4 address into four numbers; returns `null` for any other text. Leading zeros are not valid. */
export function readIpv4(text: string): readonly number[] | null {
  if (!/^(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})$/.test(text)) return null;
  const numbers = text.split('.').map(Number);
  return numbers.every((number) => number <= 255) ? numbers : null;
}

/** Parses an IPv6 address into eight groups; returns `null` for any other text. */
export function readIpv6(text: string): readonly number[] | null {
  if (text.length > 45 || !/^[0-9a-f:.]{2,45}$/i.test(text) || !text.includes(':')) return null;
  const [head = '', tail, more] = text.split('::');
  if (more !== undefined) return null;
  const [left, right] = [parseGroups(head), tail === undefined ? [] : parseGroups(tail)];
  if (left === null || right === null) return null;
  const missing = 8 - left.length - right.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  return [...left, ...Array.from({ length: missing }, () => 0), ...right];
}

function parseGroups(text: string): readonly number[] | null {
  if (text === '') return [];
  const groups = text.split(':');
  const last = groups.at(-1) ?? '';
  const ipv4 = last.includes('.') ? readIpv4(last) : null;
  if (last.includes('.') && ipv4 === null) return null;
  const plain = ipv4 === null ? groups : groups.slice(0, -1);
  if (!plain.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null;
  const [a = 0, b = 0, c = 0, d = 0] = ipv4 ?? [];
  return [...plain.map((group) => Number.parseInt(group, 16)), ...(ipv4 === null ? [] : [a * 256 + b, c * 256 + d])];
}

/**
 * IPv4 ranges that are not on the public internet: first octets, prefix length in bits, kind.
 * Source: IANA IPv4 special-purpose address registry.
 */
const RANGES: readonly (readonly [readonly number[], number, IpRange])[] = [
  [[0], 8, 'unspecified'],
  [[10], 8, 'private'],
  [[100, 64], 10, 'shared'],
  [[127], 8, 'loopback'],
  [[169, 254], 16, 'link-local'],
  [[172, 16], 12, 'private'],
  [[192, 0, 2], 24, 'documentation'],
  [[192, 168], 16, 'private'],
  [[198, 18], 15, 'reserved'],
  [[198, 51, 100], 24, 'documentation'],
  [[203, 0, 113], 24, 'documentation'],
  [[224], 4, 'multicast'],
  [[240], 4, 'reserved'],
];

/** Returns the special range of an IP address; `null` if the address is public or not valid. */
export function getIpRange(address: string): IpRange | null {
  const ipv4 = readIpv4(address);
  if (ipv4 !== null) return RANGES.find(([start, bits]) => isInRange(ipv4, start, bits))?.[2] ?? null;
  const ipv6 = readIpv6(address);
  if (ipv6 === null) return null;
  const [first = 0, second = 0] = ipv6;
  const rest = ipv6.slice(0, 7).every((group) => group === 0);
  if (rest && ipv6[7] === 0) return 'unspecified';
  if (rest && ipv6[7] === 1) return 'loopback';
  if ((first & 0xfe_00) === 0xfc_00) return 'private';
  if ((first & 0xff_c0) === 0xfe_80) return 'link-local';
  if ((first & 0xff_00) === 0xff_00) return 'multicast';
  return first === 0x20_01 && second === 0x0d_b8 ? 'documentation' : null;
}

function isInRange(address: readonly number[], start: readonly number[], bits: number): boolean {
  const size = 2 ** (32 - bits);
  return Math.floor(toNumber(address) / size) === Math.floor(toNumber(start) / size);
}

function toNumber(numbers: readonly number[]): number {
  return [0, 1, 2, 3].reduce((sum, index) => sum * 256 + (numbers[index] ?? 0), 0);
}
