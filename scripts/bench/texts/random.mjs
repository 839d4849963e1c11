/**
 * A deterministic random number generator (mulberry32): the same seed gives the same numbers.
 * @param {number} seed
 * @returns {() => number} from 0 (inclusive) to 1 (exclusive)
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @param {() => number} random
 * @param {number} digits
 */
export function hexadecimal(random, digits) {
  let text = '';
  while (text.length < digits) text += Math.floor(random() * 0x1000000).toString(16).padStart(6, '0');
  return text.slice(0, digits);
}

/** @param {() => number} random */
export function guid(random) {
  const digits = hexadecimal(random, 32);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20)}`;
}
