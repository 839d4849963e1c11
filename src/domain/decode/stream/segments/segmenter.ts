import { LongSegmentSplitter } from './long-segment-splitter.ts';
import { isSegmentStart, LINE_HEAD_CHARS } from './segment-start.ts';
import type { TextWindow } from '../text-window.ts';
import { createSegment, type Segment } from './segment.ts';

/** A longer text without a record or document start is split at its brackets and lines. */
const MAX_SEGMENT_CHARS = 65_536;

/**
 * Splits a text into segments: log records with the lines that belong to them, JSON documents, or, if
 * there are neither, members of a long list or groups of lines. The result depends only on the text,
 * not on the pieces in which it arrives.
 */
export class Segmenter {
  readonly #emit: (segment: Segment) => void;
  #start = 0;
  /** The position from which the next line end is searched. */
  #searchFrom = 0;
  #longSplitter: LongSegmentSplitter | null = null;

  constructor(emit: (segment: Segment) => void) {
    this.#emit = emit;
  }

  /** The start of the incomplete segment. The text before it is no longer needed. */
  get pendingStart(): number {
    return this.#longSplitter?.pendingStart ?? this.#start;
  }

  /** Emits the complete segments in the window. */
  split(window: TextWindow): void {
    this.#splitAll(window, false);
  }

  /** Emits everything in the window as if all open segments ended there. */
  flush(window: TextWindow): void {
    this.#splitAll(window, true);
    const { end } = window;
    if (this.#longSplitter !== null) this.#longSplitter.flush(end);
    else if (this.#start < end) this.#emit(createSegment(this.#start, end));
    this.#startSegment(end);
  }

  /** Continues after text that was read elsewhere. */
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

  /** Splits at the starts of records and documents; returns true if the segment exceeds its maximum length. */
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
