/** Part of every place where the engine runs, though not of the language: an empty one is made once and keeps nothing. */
declare class TextEncoder {
  encodeInto(text: string, bytes: Uint8Array): { readonly read: number; readonly written: number };
}

const ENCODER = new TextEncoder();
/** What stands in the bytes for a character that is none of ASCII. */
export const NOT_ASCII = 0x7f;

/** The part of a long text that is at hand. Positions count from the beginning of the whole text, in UTF-16 code units. */
export class TextWindow {
  #text = '';
  #start = 0;
  #bytes = new Uint8Array(0);
  #asciiFrom = 0;

  /** A window on nothing but this text. */
  static of(text: string): TextWindow {
    const window = new TextWindow();
    window.append(text);
    return window;
  }

  /** Where the part begins. */
  get start(): number {
    return this.#start;
  }

  /** Up to where the text is known. */
  get end(): number {
    return this.#start + this.#text.length;
  }

  /** The part itself. */
  get text(): string {
    return this.#text;
  }

  /**
   * A byte for each code unit of the part, to be looked through fast: ASCII as it is, {@link NOT_ASCII}
   * for anything else. There may be more of them than code units. Good until the window changes.
   */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** From here on every character of the part is one of ASCII, and neither null nor an escape character. */
  get asciiFrom(): number {
    return this.#asciiFrom;
  }

  append(text: string): void {
    const known = this.#text.length;
    // Joined, not added: what comes of adding is a tree of strings, in which every look at a character is dear.
    this.#text = [this.#text, text].join('');
    this.#makeRoom(this.#text.length);
    const isAscii = writeBytes(text, this.#bytes.subarray(known));
    if (!isAscii || text.includes('\u0000') || text.includes('\u001B')) this.#asciiFrom = this.end;
  }

  /** Forgets what lies before `position`. */
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
    // An even number of them, to be read two at a time.
    const bytes = new Uint8Array(length * 2);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}

/** @returns Whether the text is nothing but ASCII. */
function writeBytes(text: string, bytes: Uint8Array): boolean {
  const { read, written } = ENCODER.encodeInto(text, bytes);
  if (read === text.length && written === read) return true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes[at] = code < NOT_ASCII ? code : NOT_ASCII;
  }
  return false;
}
