import type { TextWindow } from '../text-window.ts';

/** Non-ASCII characters and control characters that need a closer check. */
// oxlint-disable-next-line no-control-regex -- the pattern has to match control characters
const NON_ASCII = /[\u0000\u001B\u0080-\uFFFF]/g;
/** The first characters of the Chinese labels for codes, statuses, and IDs. */
const LABELS = '碼追目識誤狀回應傳收';
/** Characters that consoles and chat tools insert, even inside words, and that the decoder removes. */
// oxlint-disable-next-line no-control-regex -- the pattern has to match control characters
const NOISE = /(?:\u001B\[[0-9;?]{0,20}[A-Za-z]|[\u0000\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]){1,9}/y;

/** Finds error triggers outside ASCII: Chinese labels, and words that contain noise. */
export class NonAsciiTriggers {
  readonly #firsts: ReadonlySet<string>;
  readonly #names: RegExp;
  /** The last searched text and the position of the next non-ASCII character in it. */
  #text = '';
  #next = 0;

  /** @param names Display names of codes; spaces in them are ignored. */
  constructor(names: readonly string[]) {
    const plain = names.map((name) => name.replaceAll(/\s/g, ''));
    this.#firsts = new Set(plain.flatMap((name) => Array.from(name).filter((char) => char > '\u007F').slice(0, 1)));
    const patterns = plain.map((name) => Array.from(name, (char) => char.replace(/[\\^$.*+?()[\]{}|/-]/, String.raw`\$&`)).join(String.raw`\s{0,2}`));
    this.#names = new RegExp(patterns.length === 0 ? '(?!)' : patterns.join('|'), 'i');
  }

  /** Returns the position of the first trigger from `from` up to `end`; -1 if there is none. Positions are relative to the window. */
  find({ text, start, asciiFrom }: TextWindow, from: number, end: number): number {
    if (start + from >= asciiFrom) return -1;
    if (text !== this.#text) {
      this.#text = text;
      this.#next = -1;
    }
    for (let at = this.#findNonAscii(text, from); at < end; at = this.#findNonAscii(text, at + 1)) {
      if (this.#isTrigger(text, at)) return at;
    }
    return -1;
  }

  #findNonAscii(text: string, from: number): number {
    if (this.#next >= from) return this.#next;
    NON_ASCII.lastIndex = from;
    this.#next = NON_ASCII.exec(text)?.index ?? text.length;
    return this.#next;
  }

  #isTrigger(text: string, index: number): boolean {
    const char = text[index] ?? '';
    if (LABELS.includes(char)) return true;
    if (this.#firsts.has(char)) return this.#names.test(text.slice(Math.max(0, index - 40), index + 40));
    NOISE.lastIndex = index;
    if (!NOISE.test(text)) return false;
    const next = text[NOISE.lastIndex] ?? '';
    if (/\w/.test(next)) return /\w/.test(text[index - 1] ?? '');
    // A color sequence between a field name and its separator.
    return /[:=,>]/.test(next) && /(?:error|code|err|target|exception|fault)["'`]?$/i.test(text.slice(Math.max(0, index - 14), index));
  }
}
