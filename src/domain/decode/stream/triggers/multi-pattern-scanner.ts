import { NOT_ASCII, type TextWindow } from '../text-window.ts';

/** A word, or a part of one, and whether an error may stand where it was found. */
export interface Trigger {
  /**
   * Which characters may stand at each of five places side by side: some of ASCII, letters in small,
   * their case does not matter; an empty string for any character or none, first or last only.
   */
  readonly places: readonly string[];
  /** @param index Where in `text` the first place begins that says something. */
  readonly accepts: (text: string, index: number) => boolean;
}

/** Five characters, the first five of a longer word, or fewer with any other beside them. */
export function createTrigger(word: string, accepts: Trigger['accepts']): Trigger {
  const [first = '', second = '', third = '', fourth = '', fifth] = Array.from(word);
  return { places: fifth === undefined ? ['', first, second, third, fourth] : [first, second, third, fourth, fifth], accepts };
}

/**
 * Looked at four characters at a time, beginning with every second one, a sign is seen from its
 * first or its second place on. A class, so that all of them are laid out alike in memory.
 */
class FoundTrigger {
  /** The place that is not seen, and how far it lies from those that are. */
  readonly fifth: string;
  readonly fifthOffset: number;
  /** How far from what is seen the first place lies that says something. */
  readonly startOffset: number;
  readonly accepts: Trigger['accepts'];

  constructor({ places, accepts }: Trigger, foundFrom: 0 | 1) {
    this.fifth = (foundFrom === 0 ? places[4] : places[0]) ?? '';
    this.fifthOffset = foundFrom === 0 ? 4 : -1;
    this.startOffset = (places[0] === '' ? 1 : 0) - foundFrom;
    this.accepts = accepts;
  }
}

/** Bytes of a window are ASCII. */
const ASCII_COUNT = 128;
/** Four characters are known by a number of so many bits: so many that most texts have few of them by accident. */
const HASH_BITS = 16;
/* A status is three digits and what ends a number, or what stands before a number and three digits; in either case two characters and two. */
const FIRST_DIGITS = 1;
const BEFORE_AND_DIGIT = 2;
const TO_LEFT = 2;
const DIGIT_AND_END = FIRST_DIGITS << TO_LEFT;
const LAST_DIGITS = BEFORE_AND_DIGIT << TO_LEFT;
/** Makes letters small; what else it makes equal does not matter. */
const LOWERCASE_MASK = 0x20202020;

/**
 * Finds the first of many words in a text, whatever stands around it. Passes over the text in steps
 * of two characters without a decision on the way: a step is a look into two small tables.
 */
export class MultiPatternScanner {
  /** By the hash of four characters: whether a sign may be seen there. */
  readonly #mayMatch = new Uint8Array(1 << HASH_BITS);
  /** By two characters: which parts of a status they may be. */
  readonly #status = new Uint8Array(ASCII_COUNT << 8);
  readonly #triggers = new Map<number, readonly FoundTrigger[]>();
  readonly #isStatus: (text: string, index: number) => boolean;

  /** @param isStatus Whether three digits, the first of them 4 or 5, may state a status. */
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

  /** Where the first sign that counts begins at or after `from`, counted from the beginning of the window; -1 where there is none. */
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
    // One that ends the text has nothing behind it.
    const last = text.length - 3;
    return last >= from && isThreeDigits(bytes, last) && this.#isStatus(text, last) ? last : -1;
  }

  /** The first step from `step` on, and before `steps`, at which a sign or a status may be seen; `steps` where there is none. */
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

  /** Where the sign begins that is seen at `index`; -1 where there is none. */
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

/** Whether a status may begin at `index`. */
function isThreeDigits(bytes: Uint8Array, index: number): boolean {
  return isFourOrFive(bytes[index] ?? 0) && isDigit(bytes[index + 1] ?? 0) && isDigit(bytes[index + 2] ?? 0);
}

const ALL_CHARS = Array.from({ length: ASCII_COUNT }, (_, code) => code);
const DIGITS = ALL_CHARS.filter(isDigit);
const FOUR_OR_FIVE = ALL_CHARS.filter(isFourOrFive);
const AFTER_NUMBER = ALL_CHARS.filter((code) => code === NOT_ASCII || !/\w/.test(String.fromCharCode(code)));
/** No part of a word, or that of `HTTP404` or `HTTP_404`, or the `m` that ends a terminal colour. */
const BEFORE_NUMBER = ALL_CHARS.filter((code) => AFTER_NUMBER.includes(code) || /[Pp_Mm]/.test(String.fromCharCode(code)));

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isFourOrFive(code: number): boolean {
  return code === 52 || code === 53;
}

/** Two characters as they are read from the bytes at once. */
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
