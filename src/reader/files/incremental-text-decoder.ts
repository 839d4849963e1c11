type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const MAX_MARK_BYTES = 3;
const NO_BYTES = new Uint8Array(0);

/** Decodes bytes in pieces without splitting characters: UTF-16 if a byte order mark indicates it, otherwise UTF-8. Removes the mark. */
export class IncrementalTextDecoder {
  #encoding: Encoding | null = null;
  #rest: Uint8Array = NO_BYTES;
  #position: number;

  /**
   * @param encoding Required if the bytes do not start at the beginning of the file.
   * @param position Position of the first byte in the file.
   */
  constructor(encoding: Encoding | null = null, position = 0) {
    this.#encoding = encoding;
    this.#position = position;
  }

  get encoding(): Encoding | null {
    return this.#encoding;
  }

  /** Position of the first byte of the next text. */
  get position(): number {
    return this.#position;
  }

  /** @returns The text of all complete characters; `''` if there are none yet. */
  push(bytes: Uint8Array): string {
    const all = this.#rest.length === 0 ? bytes : concatBytes(this.#rest, bytes);
    if (this.#encoding !== null) return this.#decode(all, findCompleteEnd(all, this.#encoding));
    if (all.length < MAX_MARK_BYTES) {
      this.#rest = all;
      return '';
    }
    const body = this.#stripMark(all);
    return this.#decode(body, findCompleteEnd(body, this.#encoding ?? 'utf-8'));
  }

  /** Returns the remaining text. A truncated character becomes U+FFFD. */
  end(): string {
    const bytes = this.#encoding === null ? this.#stripMark(this.#rest) : this.#rest;
    return this.#decode(bytes, bytes.length);
  }

  /**
   * Detects the encoding from the first bytes.
   * @returns The bytes without their byte order mark.
   */
  #stripMark(bytes: Uint8Array): Uint8Array {
    this.#encoding = detectEncoding(bytes);
    const mark = getMarkLength(bytes);
    this.#position += mark;
    return bytes.subarray(mark);
  }

  #decode(bytes: Uint8Array, end: number): string {
    this.#rest = bytes.slice(end);
    this.#position += end;
    return new TextDecoder(this.#encoding ?? 'utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, end));
  }
}

function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function getMarkLength(bytes: Uint8Array): number {
  if (detectEncoding(bytes) !== 'utf-8') return 2;
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** Returns where the last complete character ends. */
function findCompleteEnd(bytes: Uint8Array, encoding: Encoding): number {
  const { length } = bytes;
  if (encoding !== 'utf-8') {
    const whole = length - (length % 2);
    const high = bytes[whole - (encoding === 'utf-16le' ? 1 : 2)] ?? 0;
    return high >= 0xd8 && high <= 0xdb ? whole - 2 : whole;
  }
  for (let back = 1; back <= 3 && back <= length; back += 1) {
    const byte = bytes[length - back] ?? 0;
    if (byte < 0x80) return length;
    if (byte >= 0xc0) return getSequenceLength(byte) > back ? length - back : length;
  }
  return length;
}

function getSequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

function concatBytes(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
