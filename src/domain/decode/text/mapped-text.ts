import type { Piece, Span } from '../decode-result.ts';

/**
 * A text derived from another text (noise removed, gutters cut, escapes resolved) that maps each of
 * its characters to a position in the original.
 *
 * The map is a list of runs: run `i` covers `at[i]` up to `at[i + 1]` of this text and
 * `from[i]` up to `to[i]` of the parent. If both lengths are equal, the run maps character by
 * character; otherwise (an escape sequence) it maps only as a whole.
 */
export class MappedText {
  readonly text: string;
  /** The number of unescaping steps between the original and this text. */
  readonly depth: number;
  readonly #parent: MappedText | null;
  readonly #at: readonly number[];
  readonly #from: readonly number[];
  readonly #to: readonly number[];

  constructor(text: string, parent: MappedText | null, runs: Runs, depth: number) {
    this.text = text;
    this.depth = depth;
    this.#parent = parent;
    this.#at = runs.at;
    this.#from = runs.from;
    this.#to = runs.to;
  }

  /**
   * Creates a text that maps to itself.
   * @param start The position of `source` in a longer text. Spans are relative to the start of that text.
   */
  static of(source: string, start = 0): MappedText {
    return new MappedText(source, null, { at: [0], from: [start], to: [start + source.length] }, 0);
  }

  /** Joins two parts of a longer text. */
  static ofParts(first: TextPart, second: TextPart): MappedText {
    const runs = {
      at: [0, first.text.length],
      from: [first.start, second.start],
      to: [first.start + first.text.length, second.start + second.text.length],
    };
    return new MappedText(first.text + second.text, null, runs, 0);
  }

  /** Returns the parts of the original that `start` to `end` of this text maps to; adjoining parts are merged. */
  getPieces(start: number, end: number): Piece[] {
    const own = this.#getOwnPieces(start, end);
    if (this.#parent === null) return own;
    const pieces: Piece[] = [];
    for (const { start: from, end: to } of own) {
      for (const piece of this.#parent.getPieces(from, to)) appendPiece(pieces, piece.start, piece.end);
    }
    return pieces;
  }

  /** Returns the span in the original that `start` to `end` of this text maps to. */
  getSpan(start: number, end: number): Span {
    const pieces = this.getPieces(start, end);
    const first = pieces[0];
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) return { start: 0, end: 0 };
    const range = { start: first.start, end: last.end };
    return pieces.length === 1 ? range : { ...range, pieces };
  }

  #getOwnPieces(start: number, end: number): Piece[] {
    const pieces: Piece[] = [];
    let run = this.#findRun(start);
    do {
      const at = this.#at[run] ?? 0;
      const nextAt = this.#at[run + 1] ?? this.text.length;
      const from = this.#from[run] ?? 0;
      const to = this.#to[run] ?? 0;
      const isLinear = nextAt - at === to - from;
      const left = isLinear ? from + Math.max(start - at, 0) : from;
      const right = isLinear ? from + Math.min(end, nextAt) - at : to;
      appendPiece(pieces, left, right);
      run += 1;
    } while (run < this.#at.length && (this.#at[run] ?? 0) < end);
    return pieces;
  }

  /** Returns the last run that begins at or before `index`. */
  #findRun(index: number): number {
    let low = 0;
    let high = this.#at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#at[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** A part of a text and its start position in that text. */
export interface TextPart {
  readonly text: string;
  readonly start: number;
}

interface Runs {
  readonly at: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function appendPiece(pieces: Piece[], start: number, end: number): void {
  const last = pieces.at(-1);
  if (last?.end === start) pieces[pieces.length - 1] = { start: last.start, end };
  else pieces.push({ start, end });
}

/** Builds a mapped text piece by piece. */
export class MappedTextBuilder {
  readonly #parent: MappedText;
  readonly #parts: string[] = [];
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  #length = 0;
  #linearEnd = -1;

  constructor(parent: MappedText) {
    this.#parent = parent;
  }

  /** Copies `start` to `end` of the parent without changes. */
  copy(start: number, end: number): void {
    if (start >= end) return;
    if (start === this.#linearEnd) this.#to[this.#to.length - 1] = end;
    else this.#addRun(start, end);
    this.#write(this.#parent.text.slice(start, end));
    this.#linearEnd = end;
  }

  /** Adds `text` in place of `start` to `end` of the parent. */
  put(text: string, start: number, end: number): void {
    if (text === '') return;
    this.#addRun(start, end);
    this.#write(text);
    this.#linearEnd = -1;
  }

  /** @param unescaped Whether the new text resolves one level of escaping. */
  build(unescaped: boolean): MappedText {
    if (this.#at.length === 0) this.#addRun(0, 0);
    const runs = { at: this.#at, from: this.#from, to: this.#to };
    return new MappedText(this.#parts.join(''), this.#parent, runs, this.#parent.depth + (unescaped ? 1 : 0));
  }

  #addRun(start: number, end: number): void {
    this.#at.push(this.#length);
    this.#from.push(start);
    this.#to.push(end);
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
