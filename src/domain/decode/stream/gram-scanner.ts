/** A word, or a part of one, and whether an error may stand where it was found. */
export interface Sign {
  /** Four characters of ASCII, digits side by side only at their end; letter case does not matter. */
  readonly gram: string;
  /** @param index Where the four characters begin in `text`. */
  readonly counts: (text: string, index: number) => boolean;
}

interface PackedSign {
  readonly packed: number;
  readonly counts: Sign['counts'];
}

/** Characters in 64 classes: letters without their case, 4 and 5, the other digits, and the rest by themselves. */
const CLASSES = 64;
const OTHER = 63;
const FOUR_OR_FIVE = 26;
const DIGIT = 27;
const DIGITS = [FOUR_OR_FIVE, DIGIT];
const PUNCTUATION = '\n"\'`\\|/<>()[]{}=:;,.-_#%&+*!?@$~^ \t';

/** By the lower byte of a character: signs are ASCII, so what else falls together does not matter. */
const CLASS_OF = new Uint8Array(256).fill(OTHER);
for (let letter = 0; letter < 26; letter += 1) {
  CLASS_OF[65 + letter] = letter;
  CLASS_OF[97 + letter] = letter;
}
for (let digit = 48; digit < 58; digit += 1) CLASS_OF[digit] = DIGIT;
CLASS_OF[52] = FOUR_OR_FIVE;
CLASS_OF[53] = FOUR_OR_FIVE;
for (const [index, char] of Array.from(PUNCTUATION).entries()) CLASS_OF[char.charCodeAt(0)] = Math.min(OTHER, DIGIT + 1 + index);

/**
 * Finds the first of many words in a text, whatever stands around it. Looks at two characters and
 * knows by them how many it may pass over: Boyer and Moore's idea in the form of Wu and Manber.
 */
export class GramScanner {
  /** By the classes of two characters: how far the next place is where a sign may end. */
  readonly #shifts = new Uint8Array(CLASSES * CLASSES).fill(3);
  /** By the classes of their last two characters. */
  readonly #signs: (readonly PackedSign[] | undefined)[] = Array.from({ length: CLASSES * CLASSES });
  readonly #isStatus: (text: string, index: number) => boolean;

  /** @param isStatus Whether three digits, the first of them 4 or 5, may state a status. */
  constructor(signs: readonly Sign[], isStatus: (text: string, index: number) => boolean) {
    this.#isStatus = isStatus;
    for (const sign of signs) {
      const [first = 0, second = 0, third = 0, fourth = 0] = Array.from(sign.gram, (char) => CLASS_OF[char.charCodeAt(0)] ?? OTHER);
      this.#shorten(first, second, 2);
      this.#shorten(second, third, 1);
      this.#shorten(third, fourth, 0);
      const pair = third * CLASSES + fourth;
      this.#signs[pair] = [...(this.#signs[pair] ?? []), { packed: pack(sign.gram, 0), counts: sign.counts }];
    }
    for (let before = 0; before < CLASSES; before += 1) this.#shorten(before, FOUR_OR_FIVE, 2);
    for (const second of DIGITS) {
      this.#shorten(FOUR_OR_FIVE, second, 1);
      for (const third of DIGITS) this.#shorten(second, third, 0);
    }
  }

  #shorten(first: number, second: number, shift: number): void {
    const pair = first * CLASSES + second;
    this.#shifts[pair] = Math.min(this.#shifts[pair] ?? 3, shift);
  }

  /** Where the first sign that counts begins at or after `from`; -1 where there is none. */
  find(text: string, from: number): number {
    const shifts = this.#shifts;
    const { length } = text;
    // A status may stand at the very beginning, with nothing before it.
    for (let at = from + 2; at < length;) {
      const left = text.charCodeAt(at - 1);
      const right = text.charCodeAt(at);
      const pair = ((CLASS_OF[left & 255] ?? 0) << 6) | (CLASS_OF[right & 255] ?? 0);
      const shift = shifts[pair] ?? 0;
      if (shift > 0) {
        at += shift;
        continue;
      }
      let next = at + 1;
      if (right <= NINE && right >= ZERO && left <= NINE && left >= ZERO) {
        const first = text.charCodeAt(at - 2);
        if (isFourOrFive(first) && this.#isStatus(text, at - 2)) return at - 2;
        // No number begins in the middle of another one.
        if (!isFourOrFive(left) || (first <= NINE && first >= ZERO)) next = at + 3;
      }
      const signs = this.#signs[pair];
      if (signs !== undefined && at - 3 >= from && isAnyOf(signs, text, at - 3)) return at - 3;
      at = next;
    }
    return -1;
  }
}

const ZERO = 48;
const NINE = 57;

function isFourOrFive(code: number): boolean {
  return code === 52 || code === 53;
}

/** Four characters as one number, letter case aside. */
function pack(text: string, index: number): number {
  return ((text.charCodeAt(index) | 32) << 24) | ((text.charCodeAt(index + 1) | 32) << 16) | ((text.charCodeAt(index + 2) | 32) << 8) | (text.charCodeAt(index + 3) | 32);
}

function isAnyOf(signs: readonly PackedSign[], text: string, index: number): boolean {
  const packed = pack(text, index);
  for (const sign of signs) {
    if (sign.packed === packed && sign.counts(text, index)) return true;
  }
  return false;
}
