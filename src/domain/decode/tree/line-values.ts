import { findLineEnd, findLineStart } from '../text/characters.ts';

/** A line that is nothing but a name and its whole value: `message: "…"` of YAML, `<message>…</message>` of XML. */
const NAME_AND_VALUE = /^[ \t-]{0,80}(?:[A-Za-z_][\w.-]{0,60}[ \t]{0,9}:[ \t]{1,9}"|<((?:\w{1,20}:)?(?:message|msg|description|detail|reason|value|faultstring))>)/i;

/** Tells which brackets belong to the value of a line. Each line is looked at once. */
export class LineValues {
  readonly #text: string;
  #end = -1;
  #isValue = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether `index`, which never goes back, lies in such a value. */
  contains(index: number): boolean {
    if (index > this.#end) this.#look(index);
    return this.#isValue;
  }

  #look(index: number): void {
    const start = findLineStart(this.#text, index);
    this.#end = findLineEnd(this.#text, index);
    const found = NAME_AND_VALUE.exec(this.#text.slice(start, Math.min(this.#end, start + 240)));
    const close = found?.[1] === undefined ? '"' : `</${found[1]}>`;
    const tail = this.#text.slice(Math.max(start, this.#end - close.length - 20), this.#end);
    this.#isValue = found !== null && tail.trimEnd().endsWith(close);
  }
}
