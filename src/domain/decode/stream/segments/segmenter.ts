import { LongSegmentSplitter } from './long-segment-splitter.ts';
import { isSegmentStart, LINE_HEAD_CHARS } from './segment-start.ts';
import type { TextWindow } from '../text-window.ts';
import { createSegment, type Segment } from './segment.ts';

/** A text of this length without the certain beginning of a unit in it is cut by its brackets and lines. */
const MAX_SEGMENT_CHARS = 65_536;

/**
 * Cuts a text into units: records of a log with the lines that belong to them, JSON documents, and,
 * where neither comes, members of a long list or groups of lines. Where it cuts depends on the text
 * alone, not on the pieces in which the text arrives.
 */
export class Segmenter {
  readonly #emit: (segment: Segment) => void;
  #start = 0;
  /** The next line end is looked for from here on. */
  #lineFrom = 0;
  #long: LongSegmentSplitter | null = null;

  constructor(emit: (segment: Segment) => void) {
    this.#emit = emit;
  }

  /** Where the unit begins that is not complete yet: what stands before it may be forgotten. */
  get pendingStart(): number {
    return this.#long?.pendingStart ?? this.#start;
  }

  /** Gives out what is complete in the window. */
  split(window: TextWindow): void {
    this.#splitAll(window, false);
  }

  /** Gives out all that is in the window, as if everything open in it ended there. */
  flush(window: TextWindow): void {
    this.#splitAll(window, true);
    const { end } = window;
    if (this.#long !== null) this.#long.flush(end);
    else if (this.#start < end) this.#emit(createSegment(this.#start, end));
    this.#begin(end);
  }

  /** Goes on behind text that was read elsewhere. */
  skipTo(position: number): void {
    this.#begin(position);
  }

  #splitAll(window: TextWindow, isLast: boolean): void {
    for (;;) {
      if (this.#long !== null) {
        const end = this.#long.split(window, isLast);
        if (end === null) return;
        this.#long = null;
        this.#begin(end);
      } else if (!this.#splitLines(window, isLast)) return;
      else this.#long = new LongSegmentSplitter(this.#start, this.#emit);
    }
  }

  /** Cuts where records and documents begin; true when the unit turns out to be a long one. */
  #splitLines(window: TextWindow, isLast: boolean): boolean {
    const { text, start: base } = window;
    for (;;) {
      const newline = text.indexOf('\n', this.#lineFrom - base);
      if (newline === -1) {
        this.#lineFrom = window.end;
        return window.end - this.#start > MAX_SEGMENT_CHARS;
      }
      const line = newline + 1;
      if (line + base - this.#start > MAX_SEGMENT_CHARS) return true;
      if (line + LINE_HEAD_CHARS > text.length && !isLast) return false;
      if (line < text.length && isSegmentStart(text, line, this.#start - base)) {
        this.#emit(createSegment(this.#start, line + base));
        this.#begin(line + base);
      } else {
        this.#lineFrom = line + base;
      }
    }
  }

  #begin(start: number): void {
    this.#start = start;
    this.#lineFrom = start;
  }
}
