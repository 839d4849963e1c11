import { BracketStack, NOTHING_OPEN, type OpenBrackets } from './bracket-stack.ts';
import type { TextWindow } from '../text-window.ts';
import { isSegmentStart, LINE_HEAD_CHARS } from './segment-start.ts';
import { createSegment, type Segment } from './segment.ts';

/** A structure up to this length is read as a whole; of a longer one, its members are. */
const MAX_STRUCTURE_CHARS = 262_144;
/** Lines outside any structure are read in groups of about this length. */
const GROUP_CHARS = 16_384;
/** What two units share where a text had to be cut in the middle of something: half of it is the longest error that is never lost. */
const OVERLAP_CHARS = 32_768;

/**
 * Cuts a text in which no record begins: follows brackets and strings, without reading anything.
 * One pass; of what is open it remembers no more than a bounded stack.
 */
export class LongSegmentSplitter {
  readonly #emit: (segment: Segment) => void;
  readonly #stack = new BracketStack();
  #start: number;
  #ownedFrom = Number.NEGATIVE_INFINITY;
  /** What was open where the unit begins; `null` where that is not known. */
  #openAtStart: OpenBrackets | null = NOTHING_OPEN;
  #at: number;
  #inString = false;
  /** Members of structures that are open this deep are units. */
  #splitDepth = 0;
  /** Whether the member that is open holds brackets. */
  #hasBrackets = false;

  constructor(start: number, emit: (segment: Segment) => void) {
    this.#start = start;
    this.#at = start;
    this.#emit = emit;
  }

  get pendingStart(): number {
    return this.#start;
  }

  /** Gives out what is pending up to `end`. */
  flush(end: number): void {
    if (this.#start < end) this.#emitUpTo(end);
    this.#openAtStart = null;
    this.#at = Math.max(this.#at, end);
  }

  /**
   * Gives out the units that are complete in the window.
   * @returns Where the certain beginning of a unit was found; `null` when the window was read to its end.
   */
  split(window: TextWindow, isLast: boolean): number | null {
    const { text, bytes, start: base } = window;
    let at = this.#at - base;
    for (;;) {
      while (at + base - this.#start > MAX_STRUCTURE_CHARS) at = this.#shorten(at + base, text, base) - base;
      if (this.#inString) {
        at = findStringEnd(bytes, at, text.length);
        if (bytes[at] === QUOTE && at < text.length) at += 1;
        // No string goes on behind its line: its closing quote is missing.
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

  /** A line begins at `at` of `text`: whether a unit certainly does. */
  #isSegmentStart(text: string, at: number, base: number): boolean {
    const char = text[at] ?? '';
    const isInStructure = this.#stack.depth > 0;
    // Lines in a structure are indented, or begin with a closing bracket or a quote.
    if (isInStructure && !/[\w{[(<]/.test(char)) return false;
    if (isSegmentStart(text, at, this.#start - base)) return true;
    if (isInStructure && /[A-Za-z]/.test(char)) this.#forgetBrackets();
    if (this.#stack.depth === 0 && at + base - this.#start >= GROUP_CHARS && !/[\s<})\]]/.test(char) && !isContinued(text, at)) this.#endSegment(at + base);
    return false;
  }

  /** A comma or a bracket ends at `end`. */
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

  /** The unit became too long at `at`: cuts it, and returns where to go on. */
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
    // Its members are units of their own, those before as well.
    this.#stack.restore(this.#openAtStart);
    this.#inString = false;
    this.#hasBrackets = false;
    this.#openAtStart = null;
    return this.#start;
  }

  /** Cuts in the middle of something. */
  #cutWithOverlap(text: string, base: number): void {
    let cut = this.#start + MAX_STRUCTURE_CHARS;
    if (/[\uDC00-\uDFFF]/.test(text[cut - base] ?? '')) cut -= 1;
    const ownedTo = cut - OVERLAP_CHARS / 2;
    this.#emit({ start: this.#start, end: cut, ownedFrom: this.#ownedFrom, ownedTo: ownedTo });
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

/** The first bracket, quote, comma or line end from `from` on, or `end`. */
function findNextMark(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (MARKS[bytes[at] ?? 0] === 1) return at;
  return Math.max(from, end);
}

/** The quote or the line end that ends the string in which `from` lies; else where to go on when there is more of it. */
function findStringEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = bytes[at] ?? 0;
    if (STRING_MARKS[code] === 0) at += 1;
    else if (code !== BACKSLASH) return at;
    // A line end cannot be escaped.
    else if (at + 1 < end) at += bytes[at + 1] === LINE_END ? 1 : 2;
    else return at;
  }
  return at;
}

/** Whether the line before `at` goes on: it ends with something that asks for more. */
function isContinued(text: string, at: number): boolean {
  return /[,{[(:=\\]\s{0,9}$/.test(text.slice(Math.max(0, at - 12), at));
}
