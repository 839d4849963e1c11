import { createFailureKey, type FailureValues } from '../normalize/failure-key.ts';

/** The number of failures in each bucket before the oldest is replaced. With this many slots, few buckets are full early. */
const SLOTS_PER_BUCKET = 16;
const WORDS_PER_BUCKET = SLOTS_PER_BUCKET * 2;

/**
 * Remembers which failures were already reported, with a fixed amount of memory: a 64-bit hash for each.
 * When a bucket is full, its least recently seen failure is forgotten and reported again on its next occurrence.
 */
export class SeenFailures {
  readonly #hashes: Uint32Array;
  readonly #bucketCount: number;

  /** @param capacity The approximate number of failures to remember, rounded up to a power of two. Each one uses 8 bytes. */
  constructor(capacity = 1 << 20) {
    this.#bucketCount = 2 ** Math.max(0, Math.ceil(Math.log2(capacity / SLOTS_PER_BUCKET)));
    this.#hashes = new Uint32Array(this.#bucketCount * WORDS_PER_BUCKET);
  }

  /** Remembers a failure. Returns whether it was not remembered yet. */
  addIfNew(failure: FailureValues): boolean {
    const key = createFailureKey(failure);
    const first = hashText(key, 0x811c9dc5);
    // 0 marks a free slot.
    const second = hashText(key, 0x2545f491) || 1;
    const start = (first & (this.#bucketCount - 1)) * WORDS_PER_BUCKET;
    let at = start;
    const end = start + WORDS_PER_BUCKET;
    while (at < end && !(this.#hashes[at] === first && this.#hashes[at + 1] === second)) at += 2;
    const isNew = at === end;
    // The most recently seen failure comes first, so that the last one is replaced.
    this.#hashes.copyWithin(start + 2, start, isNew ? end - 2 : at);
    this.#hashes[start] = first;
    this.#hashes[start + 1] = second;
    return isNew;
  }
}

/** FNV-1a over UTF-16 code units with the final mixing step of MurmurHash3. */
function hashText(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
