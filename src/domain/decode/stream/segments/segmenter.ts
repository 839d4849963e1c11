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
  #searchFrom = 0;
  #longSplitter: LongSegmentSplitter | null = null;

  constructor(emit: (segment: Segment) => void) {
    this.#emit = emit;
  }

  /** Where the unit begins that is not complete yet: what stands before it may be forgotten. */
  get pendingStart(): number {
    return this.#longSplitter?.pendingStart ?? this.#start;
  }

  /** Gives out what is complete in the window. */
  split(window: TextWindow): void {
    this.#splitAll(window, false);
  }

  /** Gives out all that is in the window, as if everything open in it ended there. */
  flush(window: TextWindow): void {
    this.#splitAll(window, true);
    const { end } = window;
    if (this.#longSplitter !== null) this.#longSplitter.flush(end);
    else if (this.#start < end) this.#emit(createSegment(this.#start, end));
    this.#startSegment(end);
  }

  /** Goes on behind text that was read elsewhere. */
  skipTo(position: number): void {
    this.#startSegment(position);
  }

  #splitAll(window: TextWindow, isLast: boolean): void {
    for (;;) {
      if (this.#longSplitter !== null) {
        const end = this.#longSplitter.split(window, isLast);
        if (end === null) return;
        this.#longSplitter = null;
        this.#startSegment(end);
      } else if (!this.#splitLines(window, isLast)) return;
      else this.#longSplitter = new LongSegmentSplitter(this.#start, this.#emit);
    }
  }

  /** Cuts where records and documents begin; true when the unit turns out to be a long one. */
  #splitLines(window: TextWindow, isLast: boolean): boolean {
    const { text, start: base } = window;
    for (;;) {
      const newline = text.indexOf('\n', this.#searchFrom - base);
      if (newline === -1) {
        this.#searchFrom = window.end;
        return window.end - this.#start > MAX_SEGMENT_CHARS;
      }
      const line = newline + 1;
      if (line + base - this.#start > MAX_SEGMENT_CHARS) return true;
      if (line + LINE_HEAD_CHARS > text.length && !isLast) return false;
      if (line < text.length && isSegmentStart(text, line, this.#start - base)) {
        this.#emit(createSegment(this.#start, line + base));
        this.#startSegment(line + base);
      } else {
        this.#searchFrom = line + base;
      }
    }
  }

  #startSegment(start: number): void {
    this.#start = start;
    this.#searchFrom = start;
  }
}
