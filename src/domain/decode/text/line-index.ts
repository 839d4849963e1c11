/** Finds the line ends of a text once, so that later lookups do not rescan lines of several megabytes. */
export class LineIndex {
  readonly #text: string;
  readonly #breaks: number[] = [];

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#breaks.push(at);
  }

  /** Returns the start of the line that contains `index`. */
  getLineStart(index: number): number {
    const before = this.#countBreaksBefore(index);
    return before === 0 ? 0 : (this.#breaks[before - 1] ?? 0) + 1;
  }

  /** Returns the position of the line end at or after `index`, or the length of the text. */
  getLineEnd(index: number): number {
    return this.#breaks[this.#countBreaksBefore(index)] ?? this.#text.length;
  }

  /** Returns the number of line ends before `index`. */
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
