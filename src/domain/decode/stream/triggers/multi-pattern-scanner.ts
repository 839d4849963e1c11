import { NOT_ASCII, type TextWindow } from '../text-window.ts';

/** A word or a part of one, and a check whether an error may be where it was found. */
export interface Trigger {
  /**
   * The allowed ASCII characters at each of five consecutive positions. Letters are lowercase; matching
   * ignores case. An empty string, first or last only, allows any character or none.
   */
  readonly places: readonly string[];
  /** @param index The position in `text` of the first non-empty place. */
  readonly accepts: (text: string, index: number) => boolean;
}

/** Creates a trigger from the first five characters of a word. Shorter words allow any character before them. */
export function createTrigger(word: string, accepts: Trigger['accepts']): Trigger {
  const [first = '', second = '', third = '', fourth = '', fifth] = Array.from(word);
  return { places: fifth === undefined ? ['', first, second, third, fourth] : [first, second, third, fourth, fifth], accepts };
}

/**
 * A trigger as the scanner finds it. The scanner reads four characters at every second position, so
 * it sees a trigger from its first or its second place on. A class gives all instances the same memory layout.
 */
class FoundTrigger {
  /** The allowed characters at the place outside the four, and its offset from them. */
  readonly fifth: string;
  readonly fifthOffset: number;
  /** The offset of the first non-empty place from the four characters. */
  readonly startOffset: number;
  readonly accepts: Trigger['accepts'];

  constructor({ places, accepts }: Trigger, foundFrom: 0 | 1) {
    this.fifth = (foundFrom === 0 ? places[4] : places[0]) ?? '';
    this.fifthOffset = foundFrom === 0 ? 4 : -1;
    this.startOffset = (places[0] === '' ? 1 : 0) - foundFrom;
    this.accepts = accepts;
  }
}

/** The number of ASCII characters; the bytes of a window contain no others. */
const ASCII_COUNT = 128;
/** The number of bits in the hash of four characters. This size keeps accidental matches rare in most texts. */
const HASH_BITS = 16;
/* A status is matched as three digits and the character after them, or as the character before them and three digits: two pairs of characters either way. */
const FIRST_DIGITS = 1;
const BEFORE_AND_DIGIT = 2;
const TO_LEFT = 2;
const DIGIT_AND_END = FIRST_DIGITS << TO_LEFT;
const LAST_DIGITS = BEFORE_AND_DIGIT << TO_LEFT;
/** Sets the lowercase bit of four letters. Accidental matches with other characters do no harm. */
const LOWERCASE_MASK = 0x20202020;

/**
 * Finds the first of many words anywhere in a text. Moves in steps of two characters; each step only
 * looks up two small tables.
 */
export class MultiPatternScanner {
  /** Indexed by the hash of four characters: whether a trigger may match there. */
  readonly #mayMatch = new Uint8Array(1 << HASH_BITS);
  /** Indexed by a pair of characters: the parts of a status that it can be. */
  readonly #status = new Uint8Array(ASCII_COUNT << 8);
  readonly #triggers = new Map<number, readonly FoundTrigger[]>();
  readonly #isStatus: (text: string, index: number) => boolean;

  /** @param isStatus Whether three digits, the first of them 4 or 5, may be a status. */
  constructor(triggers: readonly Trigger[], isStatus: (text: string, index: number) => boolean) {
    this.#isStatus = isStatus;
    for (const trigger of triggers) {
      for (const foundFrom of [0, 1] as const) this.#add(trigger.places.slice(foundFrom, foundFrom + 4), new FoundTrigger(trigger, foundFrom));
    }
    this.#addStatusPairs(FOUR_OR_FIVE, DIGITS, FIRST_DIGITS);
    this.#addStatusPairs(DIGITS, AFTER_NUMBER, DIGIT_AND_END);
    this.#addStatusPairs(BEFORE_NUMBER, FOUR_OR_FIVE, BEFORE_AND_DIGIT);
    this.#addStatusPairs(DIGITS, DIGITS, LAST_DIGITS);
  }

  #addStatusPairs(lefts: readonly number[], rights: readonly number[], part: number): void {
    for (const left of lefts) for (const right of rights) this.#status[toPair(left, right)] = (this.#status[toPair(left, right)] ?? 0) | part;
  }

  #add(places: readonly string[], found: FoundTrigger): void {
    const [firsts = [], seconds = [], thirds = [], fourths = []] = places.map((chars) => (chars === '' ? ALL_CHARS : Array.from(chars, (char) => char.charCodeAt(0))));
    const lefts = firsts.flatMap((first) => seconds.map((second) => toPair(first, second)));
    const rights = thirds.flatMap((third) => fourths.map((fourth) => toPair(third, fourth)));
    const quads = new Set(lefts.flatMap((left) => rights.map((right) => toQuad(left, right))));
    for (const quad of quads) {
      this.#mayMatch[hashQuad(quad)] = 1;
      this.#triggers.set(quad, [...(this.#triggers.get(quad) ?? []), found]);
    }
  }

  /** Returns the position of the first accepted trigger or status at or after `from`; -1 if there is none. Positions are relative to the window. */
  find({ text, bytes }: TextWindow, from: number): number {
    const pairs = new Uint16Array(bytes.buffer);
    const steps = (text.length + 1) >> 1;
    for (let step = this.#nextStep(pairs, Math.max(0, from - 1) >> 1, steps); step < steps; step = this.#nextStep(pairs, step + 1, steps)) {
      const index = step * 2;
      if (index >= from && isThreeDigits(bytes, index) && this.#isStatus(text, index)) return index;
      if (index + 1 >= from && isThreeDigits(bytes, index + 1) && this.#isStatus(text, index + 1)) return index + 1;
      const start = this.#findTrigger(text, index, getQuad(pairs, step), from);
      if (start !== -1) return start;
    }
    // A status at the end of the text has no character after it.
    const last = text.length - 3;
    return last >= from && isThreeDigits(bytes, last) && this.#isStatus(text, last) ? last : -1;
  }

  /** Returns the first step from `step` up to `steps` at which a trigger or a status may match; `steps` if there is none. */
  #nextStep(pairs: Uint16Array, step: number, steps: number): number {
    const mayMatch = this.#mayMatch;
    const status = this.#status;
    let right = pairs[step] ?? 0;
    let rightStatus = status[right] ?? 0;
    for (let at = step; at < steps; at += 1) {
      const left = right;
      const leftStatus = rightStatus;
      right = pairs[at + 1] ?? 0;
      rightStatus = status[right] ?? 0;
      if (((mayMatch[hashQuad(toQuad(left, right))] ?? 0) | (leftStatus & (rightStatus >> TO_LEFT))) !== 0) return at;
    }
    return steps;
  }

  /** Returns the start of the trigger that matches at `index`; -1 if there is none. */
  #findTrigger(text: string, index: number, quad: number, from: number): number {
    if (this.#mayMatch[hashQuad(quad)] === 0) return -1;
    const triggers = this.#triggers.get(quad);
    if (triggers === undefined) return -1;
    for (const found of triggers) {
      const start = index + found.startOffset;
      if (start >= from && isOneOf(found.fifth, text[index + found.fifthOffset]) && found.accepts(text, start)) return start;
    }
    return -1;
  }
}

/** Whether three digits that may be a failure status begin at `index`. */
function isThreeDigits(bytes: Uint8Array, index: number): boolean {
  return isFourOrFive(bytes[index] ?? 0) && isDigit(bytes[index + 1] ?? 0) && isDigit(bytes[index + 2] ?? 0);
}

const ALL_CHARS = Array.from({ length: ASCII_COUNT }, (_, code) => code);
const DIGITS = ALL_CHARS.filter(isDigit);
const FOUR_OR_FIVE = ALL_CHARS.filter(isFourOrFive);
const AFTER_NUMBER = ALL_CHARS.filter((code) => code === NOT_ASCII || !/\w/.test(String.fromCharCode(code)));
/** Not part of a word, the last character of `HTTP404` or `HTTP_404` before the number, or the `m` that ends a terminal color sequence. */
const BEFORE_NUMBER = ALL_CHARS.filter((code) => AFTER_NUMBER.includes(code) || /[Pp_Mm]/.test(String.fromCharCode(code)));

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isFourOrFive(code: number): boolean {
  return code === 52 || code === 53;
}

/** Combines two characters as they are read from the bytes at once. */
function toPair(left: number, right: number): number {
  return new Uint16Array(Uint8Array.of(left, right).buffer)[0] ?? 0;
}

function toQuad(left: number, right: number): number {
  return left | (right << 16) | LOWERCASE_MASK;
}

function getQuad(pairs: Uint16Array, step: number): number {
  return toQuad(pairs[step] ?? 0, pairs[step + 1] ?? 0);
}

function hashQuad(quad: number): number {
  return Math.imul(quad, 0x9e3779b1) >>> (32 - HASH_BITS);
}

function isOneOf(chars: string, char: string | undefined): boolean {
  return chars === '' || (char !== undefined && (chars.includes(char) || chars.includes(char.toLowerCase())));
}
