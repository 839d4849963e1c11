import { BracketStack, NOTHING_OPEN, type OpenBrackets } from './bracket-stack.ts';
import type { TextWindow } from '../text-window.ts';
import { isSegmentStart, LINE_HEAD_CHARS } from './segment-start.ts';
import { createSegment, type Segment } from './segment.ts';

/** A structure up to this length is one segment; a longer one is split into its members. */
const MAX_STRUCTURE_CHARS = 262_144;
/** The approximate length of a group of lines outside any structure. */
const GROUP_CHARS = 16_384;
/** The overlap of two segments when the text has to be cut inside a record. Errors up to half this length are never lost. */
const OVERLAP_CHARS = 32_768;

/**
 * Splits a text in which no log record begins. Tracks brackets and strings without parsing them.
 * One pass; uses a stack of bounded depth for open brackets.
 */
export class LongSegmentSplitter {
  readonly #emit: (segment: Segment) => void;
  readonly #stack = new BracketStack();
  #start: number;
  #ownedFrom = Number.NEGATIVE_INFINITY;
  /** The brackets that were open at the start of the segment; `null` if they are not known. */
  #openAtStart: OpenBrackets | null = NOTHING_OPEN;
  #at: number;
  #inString = false;
  /** Members of structures at this depth become segments. */
  #splitDepth = 0;
  /** Whether the open member contains brackets. */
  #hasBrackets = false;

  constructor(start: number, emit: (segment: Segment) => void) {
    this.#start = start;
    this.#at = start;
    this.#emit = emit;
  }

  get pendingStart(): number {
    return this.#start;
  }

  /** Emits the pending text up to `end`. */
  flush(end: number): void {
    if (this.#start < end) this.#emitUpTo(end);
    this.#openAtStart = null;
    this.#at = Math.max(this.#at, end);
  }

  /**
   * Emits the complete segments in the window.
   * @returns The start of a record or document, where normal splitting resumes; `null` if the end of the window was reached.
   */
  split(window: TextWindow, isLast: boolean): number | null {
    const { text, bytes, start: base } = window;
    let at = this.#at - base;
    for (;;) {
      while (at + base - this.#start > MAX_STRUCTURE_CHARS) at = this.#shorten(at + base, text, base) - base;
      if (this.#inString) {
        at = findStringEnd(bytes, at, text.length);
        if (bytes[at] === QUOTE && at < text.length) at += 1;
        // A string never continues on the next line: its closing quote is missing.
        else if (bytes[at] !== LINE_END || at >= text.length) {
          if (at + base - this.#start > MAX_STRUCTURE_CHARS) continue;
          break;
        }
        this.#inString = false;
      }
      at = findNextMark(bytes, at, text.length);
      if (at + base - this.#start > MAX_STRUCTURE_CHARS) continue;
      if (at >= text.length) break;
      const char = bytes[at] ?? 0;
      if (char === QUOTE) {
        this.#inString = true;
        at += 1;
      } else if (char === LINE_END) {
        if (at + 1 + LINE_HEAD_CHARS > text.length && !isLast) break;
        at += 1;
        if (at < text.length && this.#isSegmentStart(text, at, base)) {
          this.#emitUpTo(at + base);
          return at + base;
        }
      } else {
        at += 1;
        this.#handleMark(char, at + base);
      }
    }
    this.#at = at + base;
    return null;
  }

  /** Whether a record or document begins with the line at `at`. Ends a long group of lines on the way. */
  #isSegmentStart(text: string, at: number, base: number): boolean {
    const char = text[at] ?? '';
    const isInStructure = this.#stack.depth > 0;
    // Lines inside a structure are indented or begin with a closing bracket or a quote.
    if (isInStructure && !/[\w{[(<]/.test(char)) return false;
    if (isSegmentStart(text, at, this.#start - base)) return true;
    if (isInStructure && /[A-Za-z]/.test(char)) this.#forgetBrackets();
    if (this.#stack.depth === 0 && at + base - this.#start >= GROUP_CHARS && !/[\s<})\]]/.test(char) && !isContinued(text, at)) this.#endSegment(at + base);
    return false;
  }

  /** Handles a comma or a bracket that ends at `end`. */
  #handleMark(char: number, end: number): void {
    const stack = this.#stack;
    switch (char) {
      case COMMA:
        stack.recordMemberEnd(end);
        if (this.#splitDepth > 0 && stack.depth === this.#splitDepth && (this.#hasBrackets || end - this.#start >= GROUP_CHARS)) this.#endSegment(end);
        break;
      case OPEN_BRACE:
      case OPEN_BRACKET:
        stack.open(char === OPEN_BRACE ? '{' : '[', end - 1);
        this.#hasBrackets = true;
        break;
      default:
        stack.close(char === CLOSE_BRACE ? '}' : ']');
        if (stack.depth < this.#splitDepth) {
          this.#splitDepth = stack.depth;
          this.#endSegment(end);
        }
    }
  }

  /** Cuts a segment that became too long and returns the position where scanning continues. */
  #shorten(at: number, text: string, base: number): number {
    const longLevel = this.#stack.findLongLevel(this.#splitDepth, this.#start + MAX_STRUCTURE_CHARS / 2, this.#start + MAX_STRUCTURE_CHARS / 4);
    if (longLevel === null) {
      this.#cutWithOverlap(text, base);
      return at;
    }
    this.#splitDepth = longLevel.depth;
    if (this.#openAtStart === null) {
      this.#endSegment(longLevel.lastMemberEnd);
      return at;
    }
    // Scan the segment again: its earlier members also become segments.
    this.#stack.restore(this.#openAtStart);
    this.#inString = false;
    this.#hasBrackets = false;
    this.#openAtStart = null;
    return this.#start;
  }

  /** Cuts the segment at its maximum length and lets the next segment overlap it. */
  #cutWithOverlap(text: string, base: number): void {
    let cut = this.#start + MAX_STRUCTURE_CHARS;
    if (/[\uDC00-\uDFFF]/.test(text[cut - base] ?? '')) cut -= 1;
    const ownedTo = cut - OVERLAP_CHARS / 2;
    this.#emit({ start: this.#start, end: cut, ownedFrom: this.#ownedFrom, ownedTo });
    this.#start = cut - OVERLAP_CHARS;
    this.#ownedFrom = ownedTo;
    this.#openAtStart = null;
  }

  #forgetBrackets(): void {
    this.#stack.restore(NOTHING_OPEN);
    this.#splitDepth = 0;
  }

  #endSegment(end: number): void {
    this.#emitUpTo(end);
    this.#openAtStart = this.#stack.getState();
    this.#hasBrackets = false;
  }

  #emitUpTo(end: number): void {
    this.#emit({ ...createSegment(this.#start, end), ownedFrom: this.#ownedFrom });
    this.#start = end;
    this.#ownedFrom = Number.NEGATIVE_INFINITY;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_END = 0x0a;
const COMMA = 0x2c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;

const MARKS = new Uint8Array(256);
for (const char of '"{}[],\n') MARKS[char.charCodeAt(0)] = 1;
const STRING_MARKS = new Uint8Array(256);
for (const code of [QUOTE, BACKSLASH, LINE_END]) STRING_MARKS[code] = 1;

/** Returns the position of the first bracket, quote, comma, or line end from `from` on; `end` if there is none. */
function findNextMark(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (MARKS[bytes[at] ?? 0] === 1) return at;
  return Math.max(from, end);
}

/** Returns the position of the quote or line end that ends the string around `from`. If it is not in the window yet, returns where scanning resumes. */
function findStringEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = bytes[at] ?? 0;
    if (STRING_MARKS[code] === 0) at += 1;
    else if (code !== BACKSLASH) return at;
    // A backslash cannot escape a line end.
    else if (at + 1 < end) at += bytes[at + 1] === LINE_END ? 1 : 2;
    else return at;
  }
  return at;
}

/** Whether the line before `at` ends with a character that requires a continuation. */
function isContinued(text: string, at: number): boolean {
  return /[,{[(:=\\]\s{0,9}$/.test(text.slice(Math.max(0, at - 12), at));
}
