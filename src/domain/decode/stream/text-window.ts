/** The part of a long text that is at hand. Positions count from the beginning of the whole text, in UTF-16 code units. */
export class TextWindow {
  #text = '';
  #start = 0;

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

  append(text: string): void {
    // Joined, not added: what comes of adding is a tree of strings, in which every look at a character is dear.
    this.#text = [this.#text, text].join('');
  }

  /** Forgets what lies before `position`. */
  dropBefore(position: number): void {
    if (position <= this.#start) return;
    this.#text = this.#text.slice(position - this.#start);
    this.#start = position;
  }

  slice(start: number, end: number): string {
    return this.#text.slice(Math.max(0, start - this.#start), Math.max(0, end - this.#start));
  }
}
