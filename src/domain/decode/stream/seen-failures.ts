import { createFailureKey, type FailureValues } from '../normalize/failure-key.ts';

/** How many failures share a place in the table before the oldest gives way: so many that few places fill up early. */
const SLOTS_PER_BUCKET = 16;
const WORDS_PER_BUCKET = SLOTS_PER_BUCKET * 2;

/**
 * Remembers which failures were told before, in memory of a fixed size: 64 bits of a hash for each.
 * When it is full the failures seen longest ago are forgotten, and told again when they come again.
 */
export class SeenFailures {
  readonly #hashes: Uint32Array;
  readonly #bucketCount: number;

  /** @param capacity How many failures to remember, about; rounded up to a power of two. 8 bytes each. */
  constructor(capacity = 1 << 20) {
    this.#bucketCount = 2 ** Math.max(0, Math.ceil(Math.log2(capacity / SLOTS_PER_BUCKET)));
    this.#hashes = new Uint32Array(this.#bucketCount * WORDS_PER_BUCKET);
  }

  /** Whether this failure was not told before; from now on it was. */
  addIfNew(failure: FailureValues): boolean {
    const key = createFailureKey(failure);
    const first = hashText(key, 0x811c9dc5);
    // 0 marks a free place.
    const second = hashText(key, 0x2545f491) || 1;
    const start = (first & (this.#bucketCount - 1)) * WORDS_PER_BUCKET;
    let at = start;
    const end = start + WORDS_PER_BUCKET;
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
function hashText(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
