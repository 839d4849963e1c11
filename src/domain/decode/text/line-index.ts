/** Where the lines of a text begin and end, found once, so that a line of megabytes costs nothing extra. */
export class LineIndex {
  readonly #text: string;
  readonly #breaks: number[] = [];

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#breaks.push(at);
  }

  /** The position at which the line of `index` begins. */
  getLineStart(index: number): number {
    const before = this.#countBreaksBefore(index);
    return before === 0 ? 0 : (this.#breaks[before - 1] ?? 0) + 1;
  }

  /** The position of the line end at or after `index`, or the end of the text. */
  getLineEnd(index: number): number {
    return this.#breaks[this.#countBreaksBefore(index)] ?? this.#text.length;
  }

  /** How many line ends lie before `index`. */
  #countBreaksBefore(index: number): number {
    let low = 0;
    let high = this.#breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#breaks[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
