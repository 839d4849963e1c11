/** Available in every supported runtime, but not part of the ECMAScript type library. One stateless instance is enough. */
declare class TextEncoder {
  encodeInto(text: string, bytes: Uint8Array): { readonly read: number; readonly written: number };
}

const ENCODER = new TextEncoder();
/** The byte that represents a non-ASCII character. */
export const NOT_ASCII = 0x7f;

/** The part of a long text that is in memory. Positions are UTF-16 code units from the start of the whole text. */
export class TextWindow {
  #text = '';
  #start = 0;
  #bytes = new Uint8Array(0);
  #asciiFrom = 0;

  /** Creates a window that contains only this text. */
  static of(text: string): TextWindow {
    const window = new TextWindow();
    window.append(text);
    return window;
  }

  /** The start of the window. */
  get start(): number {
    return this.#start;
  }

  /** The end of the window. */
  get end(): number {
    return this.#start + this.#text.length;
  }

  /** The text in the window. */
  get text(): string {
    return this.#text;
  }

  /**
   * One byte for each code unit of the window, for fast scanning: ASCII characters are unchanged, others
   * are {@link NOT_ASCII}. Can be longer than the window. Valid until the window changes.
   */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** From this position on, the window contains only ASCII characters without null and escape characters. */
  get asciiFrom(): number {
    return this.#asciiFrom;
  }

  append(text: string): void {
    const known = this.#text.length;
    // join() creates a flat string. The + operator would create a rope, in which character access is slow.
    this.#text = [this.#text, text].join('');
    this.#makeRoom(this.#text.length);
    const isAscii = writeBytes(text, this.#bytes.subarray(known));
    if (!isAscii || text.includes('\u0000') || text.includes('\u001B')) this.#asciiFrom = this.end;
  }

  /** Removes the text before `position`. */
  dropBefore(position: number): void {
    const dropped = position - this.#start;
    if (dropped <= 0) return;
    this.#bytes.copyWithin(0, dropped, this.#text.length);
    this.#text = this.#text.slice(dropped);
    this.#start = position;
  }

  slice(start: number, end: number): string {
    return this.#text.slice(Math.max(0, start - this.#start), Math.max(0, end - this.#start));
  }

  #makeRoom(length: number): void {
    if (length <= this.#bytes.length) return;
    // The length is even, so that the bytes can be read in pairs.
    const bytes = new Uint8Array(length * 2);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}

/** Writes one byte per code unit. @returns Whether the text contains only ASCII. */
function writeBytes(text: string, bytes: Uint8Array): boolean {
  const { read, written } = ENCODER.encodeInto(text, bytes);
  if (read === text.length && written === read) return true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes[at] = code < NOT_ASCII ? code : NOT_ASCII;
  }
  return false;
}
