import { fold } from '../../search/fold.ts';
import { hashText } from '../hash-text.ts';

/** Maximum text length, in UTF-16 code units. Longer texts are truncated with an ellipsis. */
export const MAX_TEXT_CHARS = 4096;
const ELLIPSIS = '\u2026';

const PAGE_BITS = 18;
const PAGE_BYTES = 1 << PAGE_BITS;
const HEADER_BYTES = 2;
/** Header flag next to the length: two bytes for each code unit instead of one. */
const WIDE = 0x80_00;
/** Number of recent texts to find by hash. A power of two. */
const RECENT = 1 << 15;

/** A search word in the format in which texts are compared. */
export interface StoredWord {
  readonly folded: string;
  /** The word's ASCII bytes; `null` if it has other characters, which no ASCII text contains. */
  readonly bytes: Uint8Array | null;
}

/** Prepares a word for {@link TextStore.includes}, which ignores case and width. */
export function toStoredWord(word: string): StoredWord {
  const folded = fold(word);
  return { folded, bytes: isAscii(folded) ? Uint8Array.from(folded, (char) => char.charCodeAt(0)) : null };
}

/** Returns the text as a store keeps it, truncated after {@link MAX_TEXT_CHARS} but never inside a surrogate pair. */
export function truncateText(text: string): string {
  if (text.length <= MAX_TEXT_CHARS) return text;
  const end = MAX_TEXT_CHARS - 1;
  const unit = text.charCodeAt(end - 1);
  return text.slice(0, unit >= 0xd8_00 && unit <= 0xdb_ff ? end - 1 : end) + ELLIPSIS;
}

/**
 * Stores texts by number in pages of bytes: one byte for each code unit of an ASCII text, two for
 * other texts. A recently repeated text is stored once. Lone surrogates are preserved.
 */
export class TextStore {
  readonly #pages: Uint8Array[] = [];
  readonly #recent = new Uint32Array(RECENT);
  // The number 0 means no text.
  #used = 1;

  /** Memory that the pages use, in bytes. */
  get bytes(): number {
    return this.#pages.length * PAGE_BYTES + this.#recent.byteLength;
  }

  /**
   * Stores `text`, truncated by {@link truncateText}.
   * @returns The number to get it with; 0 for `null`.
   */
  put(text: string | null): number {
    if (text === null) return 0;
    const kept = truncateText(text);
    const slot = hashText(kept, 0) & (RECENT - 1);
    const recent = this.#recent[slot] ?? 0;
    if (recent !== 0 && this.#equals(recent, kept)) return recent;
    const ref = this.#append(kept);
    this.#recent[slot] = ref;
    return ref;
  }

  get(ref: number): string | null {
    if (ref === 0) return null;
    const page = this.#getPage(ref);
    const header = this.#getHeader(ref);
    const from = (ref & (PAGE_BYTES - 1)) + HEADER_BYTES;
    const length = header & ~WIDE;
    if ((header & WIDE) === 0) return Reflect.apply(String.fromCharCode, null, page.subarray(from, from + length));
    const units = new Uint16Array(length);
    for (let at = 0; at < length; at += 1) units[at] = (page[from + at * 2] ?? 0) | ((page[from + at * 2 + 1] ?? 0) << 8);
    return Reflect.apply(String.fromCharCode, null, units);
  }

  /** Compares by code units. Ignores the case of ASCII letters, and puts missing texts last. */
  compare(first: number, second: number): number {
    if (first === second) return 0;
    if (first === 0 || second === 0) return first === 0 ? 1 : -1;
    const firstHeader = this.#getHeader(first);
    const secondHeader = this.#getHeader(second);
    const firstLength = firstHeader & ~WIDE;
    const secondLength = secondHeader & ~WIDE;
    const shared = Math.min(firstLength, secondLength);
    const differing = ((firstHeader | secondHeader) & WIDE) === 0 ? this.#findAsciiDifference(first, second, shared) : this.#findDifference(first, second, shared);
    return differing === 0 ? firstLength - secondLength : differing;
  }

  /** Returns whether the text contains the word, regardless of case and width. */
  includes(ref: number, word: StoredWord): boolean {
    if (ref === 0) return false;
    const header = this.#getHeader(ref);
    if ((header & WIDE) !== 0) return fold(this.get(ref) ?? '').includes(word.folded);
    if (word.bytes === null) return false;
    const from = (ref & (PAGE_BYTES - 1)) + HEADER_BYTES;
    return includesBytes(this.#getPage(ref), from, from + header, word.bytes);
  }

  /** Fast path for ASCII texts, the most frequent case. Keeps sorting fast for a million texts. */
  #findAsciiDifference(first: number, second: number, length: number): number {
    const firstPage = this.#getPage(first);
    const secondPage = this.#getPage(second);
    const firstFrom = (first & (PAGE_BYTES - 1)) + HEADER_BYTES;
    const secondFrom = (second & (PAGE_BYTES - 1)) + HEADER_BYTES;
    for (let at = 0; at < length; at += 1) {
      const unit = firstPage[firstFrom + at] ?? 0;
      const other = secondPage[secondFrom + at] ?? 0;
      if (unit === other) continue;
      const difference = toLowerUnit(unit) - toLowerUnit(other);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  #findDifference(first: number, second: number, length: number): number {
    for (let at = 0; at < length; at += 1) {
      const difference = toLowerUnit(this.#getUnit(first, at)) - toLowerUnit(this.#getUnit(second, at));
      if (difference !== 0) return difference;
    }
    return 0;
  }

  #append(text: string): number {
    const isNarrow = isAscii(text);
    const size = HEADER_BYTES + text.length * (isNarrow ? 1 : 2);
    const room = this.#pages.length * PAGE_BYTES - this.#used;
    if (room < size) {
      // A text never spans two pages, so the rest of the previous page stays empty.
      this.#used = Math.max(this.#pages.length * PAGE_BYTES, 1);
      this.#pages.push(new Uint8Array(PAGE_BYTES));
    }
    const ref = this.#used;
    const page = this.#getPage(ref);
    let at = ref & (PAGE_BYTES - 1);
    const header = text.length | (isNarrow ? 0 : WIDE);
    page[at] = header & 0xff;
    page[at + 1] = header >>> 8;
    at += HEADER_BYTES;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      page[at] = unit & 0xff;
      if (!isNarrow) page[at + 1] = unit >>> 8;
      at += isNarrow ? 1 : 2;
    }
    this.#used += size;
    return ref;
  }

  #equals(ref: number, text: string): boolean {
    if ((this.#getHeader(ref) & ~WIDE) !== text.length) return false;
    for (let at = 0; at < text.length; at += 1) {
      if (this.#getUnit(ref, at) !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  #getPage(ref: number): Uint8Array {
    return this.#pages[ref >>> PAGE_BITS] ?? NO_BYTES;
  }

  #getHeader(ref: number): number {
    const page = this.#getPage(ref);
    const at = ref & (PAGE_BYTES - 1);
    return (page[at] ?? 0) | ((page[at + 1] ?? 0) << 8);
  }

  #getUnit(ref: number, index: number): number {
    const page = this.#getPage(ref);
    const at = (ref & (PAGE_BYTES - 1)) + HEADER_BYTES;
    if (((page[at - 1] ?? 0) & (WIDE >>> 8)) === 0) return page[at + index] ?? 0;
    return (page[at + index * 2] ?? 0) | ((page[at + index * 2 + 1] ?? 0) << 8);
  }
}

const NO_BYTES = new Uint8Array(0);

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) > 0x7f) return false;
  }
  return true;
}

function toLowerUnit(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}

/** Text length is bounded, so a naive search is fast enough. Its worst case is text length times word length. */
function includesBytes(page: Uint8Array, from: number, to: number, word: Uint8Array): boolean {
  const first = word[0];
  if (first === undefined) return true;
  const last = to - word.length;
  for (let at = from; at <= last; at += 1) {
    if (toLowerUnit(page[at] ?? 0) !== first) continue;
    let length = 1;
    while (length < word.length && toLowerUnit(page[at + length] ?? 0) === word[length]) length += 1;
    if (length === word.length) return true;
  }
  return false;
}
