import { NOT_ASCII, type TextWindow } from './text-window.ts';

/** A word, or a part of one, and whether an error may stand where it was found. */
export interface Sign {
  /**
   * Which characters may stand at each of five places side by side: some of ASCII, letters in small,
   * their case does not matter; an empty string for any character or none, first or last only.
   */
  readonly places: readonly string[];
  /** @param index Where in `text` the first place begins that says something. */
  readonly counts: (text: string, index: number) => boolean;
}

/** Five characters, the first five of a longer word, or fewer with any other beside them. */
export function sign(word: string, counts: Sign['counts']): Sign {
  const [first = '', second = '', third = '', fourth = '', fifth] = Array.from(word);
  return { places: fifth === undefined ? ['', first, second, third, fourth] : [first, second, third, fourth, fifth], counts };
}

/**
 * Looked at four characters at a time, beginning with every second one, a sign is seen from its
 * first or its second place on. A class, so that all of them are laid out alike in memory.
 */
class SeenSign {
  /** The place that is not seen, and how far it lies from those that are. */
  readonly fifth: string;
  readonly fifthAt: number;
  /** How far from what is seen the first place lies that says something. */
  readonly saidAt: number;
  readonly counts: Sign['counts'];

  constructor({ places, counts }: Sign, seenFrom: 0 | 1) {
    this.fifth = (seenFrom === 0 ? places[4] : places[0]) ?? '';
    this.fifthAt = seenFrom === 0 ? 4 : -1;
    this.saidAt = (places[0] === '' ? 1 : 0) - seenFrom;
    this.counts = counts;
  }
}

/** Bytes of a window are ASCII. */
const BYTES = 128;
/** Four characters are known by a number of so many bits: so many that most texts have few of them by accident. */
const HASH_BITS = 16;
/* A status is three digits and what ends a number, or what stands before a number and three digits; in either case two characters and two. */
const FIRST_DIGITS = 1;
const BEFORE_AND_DIGIT = 2;
const TO_LEFT = 2;
const DIGIT_AND_END = FIRST_DIGITS << TO_LEFT;
const LAST_DIGITS = BEFORE_AND_DIGIT << TO_LEFT;
/** Makes letters small; what else it makes equal does not matter. */
const FOLD = 0x20202020;

/**
 * Finds the first of many words in a text, whatever stands around it. Passes over the text in steps
 * of two characters without a decision on the way: a step is a look into two small tables.
 */
export class GramScanner {
  /** By the hash of four characters: whether a sign may be seen there. */
  readonly #isSeen = new Uint8Array(1 << HASH_BITS);
  /** By two characters: which parts of a status they may be. */
  readonly #status = new Uint8Array(BYTES << 8);
  readonly #signs = new Map<number, readonly SeenSign[]>();
  readonly #isStatus: (text: string, index: number) => boolean;

  /** @param isStatus Whether three digits, the first of them 4 or 5, may state a status. */
  constructor(signs: readonly Sign[], isStatus: (text: string, index: number) => boolean) {
    this.#isStatus = isStatus;
    for (const each of signs) {
      for (const seenFrom of [0, 1] as const) this.#add(each.places.slice(seenFrom, seenFrom + 4), new SeenSign(each, seenFrom));
    }
    this.#noteStatus(FOUR_OR_FIVE, DIGITS, FIRST_DIGITS);
    this.#noteStatus(DIGITS, BEHIND, DIGIT_AND_END);
    this.#noteStatus(BEFORE, FOUR_OR_FIVE, BEFORE_AND_DIGIT);
    this.#noteStatus(DIGITS, DIGITS, LAST_DIGITS);
  }

  #noteStatus(lefts: readonly number[], rights: readonly number[], part: number): void {
    for (const left of lefts) for (const right of rights) this.#status[pairOf(left, right)] = (this.#status[pairOf(left, right)] ?? 0) | part;
  }

  #add(places: readonly string[], seen: SeenSign): void {
    const [firsts = [], seconds = [], thirds = [], fourths = []] = places.map((chars) => (chars === '' ? ALL : Array.from(chars, (char) => char.charCodeAt(0))));
    const lefts = firsts.flatMap((first) => seconds.map((second) => pairOf(first, second)));
    const rights = thirds.flatMap((third) => fourths.map((fourth) => pairOf(third, fourth)));
    const grams = new Set(lefts.flatMap((left) => rights.map((right) => gramOf(left, right))));
    for (const gram of grams) {
      this.#isSeen[hashOf(gram)] = 1;
      this.#signs.set(gram, [...(this.#signs.get(gram) ?? []), seen]);
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
      const start = this.#signAt(text, index, gramAt(pairs, step), from);
      if (start !== -1) return start;
    }
    // One that ends the text has nothing behind it.
    const last = text.length - 3;
    return last >= from && isThreeDigits(bytes, last) && this.#isStatus(text, last) ? last : -1;
  }

  /** The first step from `step` on, and before `steps`, at which a sign or a status may be seen; `steps` where there is none. */
  #nextStep(pairs: Uint16Array, step: number, steps: number): number {
    const isSeen = this.#isSeen;
    const status = this.#status;
    let right = pairs[step] ?? 0;
    let rightStatus = status[right] ?? 0;
    for (let at = step; at < steps; at += 1) {
      const left = right;
      const leftStatus = rightStatus;
      right = pairs[at + 1] ?? 0;
      rightStatus = status[right] ?? 0;
      if (((isSeen[hashOf(gramOf(left, right))] ?? 0) | (leftStatus & (rightStatus >> TO_LEFT))) !== 0) return at;
    }
    return steps;
  }

  /** Where the sign begins that is seen at `index`; -1 where there is none. */
  #signAt(text: string, index: number, gram: number, from: number): number {
    if (this.#isSeen[hashOf(gram)] === 0) return -1;
    const signs = this.#signs.get(gram);
    if (signs === undefined) return -1;
    for (const seen of signs) {
      const said = index + seen.saidAt;
      if (said >= from && isOneOf(seen.fifth, text[index + seen.fifthAt]) && seen.counts(text, said)) return said;
    }
    return -1;
  }
}

/** Whether a status may begin at `index`. */
function isThreeDigits(bytes: Uint8Array, index: number): boolean {
  return isFourOrFive(bytes[index] ?? 0) && isDigit(bytes[index + 1] ?? 0) && isDigit(bytes[index + 2] ?? 0);
}

const ALL = Array.from({ length: BYTES }, (_, code) => code);
const DIGITS = ALL.filter(isDigit);
const FOUR_OR_FIVE = ALL.filter(isFourOrFive);
const BEHIND = ALL.filter((code) => code === NOT_ASCII || !/\w/.test(String.fromCharCode(code)));
/** No part of a word, or that of `HTTP404` or `HTTP_404`, or the `m` that ends a terminal colour. */
const BEFORE = ALL.filter((code) => BEHIND.includes(code) || /[Pp_Mm]/.test(String.fromCharCode(code)));

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isFourOrFive(code: number): boolean {
  return code === 52 || code === 53;
}

/** Two characters as they are read from the bytes at once. */
function pairOf(left: number, right: number): number {
  return new Uint16Array(Uint8Array.of(left, right).buffer)[0] ?? 0;
}

function gramOf(left: number, right: number): number {
  return left | (right << 16) | FOLD;
}

function gramAt(pairs: Uint16Array, step: number): number {
  return gramOf(pairs[step] ?? 0, pairs[step + 1] ?? 0);
}

function hashOf(gram: number): number {
  return Math.imul(gram, 0x9e3779b1) >>> (32 - HASH_BITS);
}

function isOneOf(chars: string, char: string | undefined): boolean {
  return chars === '' || (char !== undefined && (chars.includes(char) || chars.includes(char.toLowerCase())));
}
