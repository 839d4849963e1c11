import type { TextWindow } from '../text-window.ts';

/** Characters that are neither ASCII nor plain. */
// oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
const NON_ASCII = /[\u0000\u001B\u0080-\uFFFF]/g;
/** Words under which records in Chinese name a code, a status or an ID, by their first characters. */
const LABELS = '碼追目識誤狀回應傳收';
/** Marks of consoles and chat tools that the decoder takes away, also from the middle of a word. */
// oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
const NOISE = /(?:\u001B\[[0-9;?]{0,20}[A-Za-z]|[\u0000\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]){1,9}/y;

/** Finds signs of an error that are not written in ASCII: Chinese names, and words with noise inside them. */
export class NonAsciiTriggers {
  readonly #firsts: ReadonlySet<string>;
  readonly #names: RegExp;
  /** Of the text that was looked at last: where the next rare character stands. */
  #text = '';
  #next = 0;

  /** @param names Printed names of codes; blanks in them do not count. */
  constructor(names: readonly string[]) {
    const plain = names.map((name) => name.replaceAll(/\s/g, ''));
    this.#firsts = new Set(plain.flatMap((name) => Array.from(name).filter((char) => char > '\u007F').slice(0, 1)));
    const patterns = plain.map((name) => Array.from(name, (char) => char.replace(/[\\^$.*+?()[\]{}|/-]/, String.raw`\$&`)).join(String.raw`\s{0,2}`));
    this.#names = new RegExp(patterns.length === 0 ? '(?!)' : patterns.join('|'), 'i');
  }

  /** Where the first sign at or after `from` and before `end` stands, all counted from the beginning of the window; -1 where there is none. */
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
    // Colours between the name of a field and its separator.
    return /[:=,>]/.test(next) && /(?:error|code|err|target|exception|fault)["'`]?$/i.test(text.slice(Math.max(0, index - 14), index));
  }
}
