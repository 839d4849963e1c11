import { failureKey, type FailureValues } from '../failure-key.ts';

/** How many failures share a place in the table before the oldest gives way: so many that few places fill up early. */
const WAYS = 16;
const WORDS = WAYS * 2;

/**
 * Remembers which failures were told before, in memory of a fixed size: 64 bits of a hash for each.
 * When it is full the failures seen longest ago are forgotten, and told again when they come again.
 */
export class SeenFailures {
  readonly #hashes: Uint32Array;
  readonly #places: number;

  /** @param capacity How many failures to remember, about; rounded up to a power of two. 8 bytes each. */
  constructor(capacity = 1 << 20) {
    this.#places = 2 ** Math.max(0, Math.ceil(Math.log2(capacity / WAYS)));
    this.#hashes = new Uint32Array(this.#places * WORDS);
  }

  /** Whether this failure was not told before; from now on it was. */
  isNew(failure: FailureValues): boolean {
    const key = failureKey(failure);
    const first = hash(key, 0x811c9dc5);
    // 0 marks a free place.
    const second = hash(key, 0x2545f491) || 1;
    const start = (first & (this.#places - 1)) * WORDS;
    let at = start;
    const end = start + WORDS;
    while (at < end && !(this.#hashes[at] === first && this.#hashes[at + 1] === second)) at += 2;
    const isNew = at === end;
    // The latest stands in front, so that the last one is the one seen longest ago.
    this.#hashes.copyWithin(start + 2, start, isNew ? end - 2 : at);
    this.#hashes[start] = first;
    this.#hashes[start + 1] = second;
    return isNew;
  }
}

/** FNV-1a over UTF-16 code units, mixed at the end as MurmurHash3 does. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
