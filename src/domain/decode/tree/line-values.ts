import { findLineEnd, findLineStart } from '../text/characters.ts';

/** A line that contains only a name and its complete value: `message: "…"` in YAML, `<message>…</message>` in XML. */
const NAME_AND_VALUE = /^[ \t-]{0,80}(?:[A-Za-z_][\w.-]{0,60}[ \t]{0,9}:[ \t]{1,9}"|<((?:\w{1,20}:)?(?:message|msg|description|detail|reason|value|faultstring))>)/i;

/** Determines which brackets are part of a line's value. Examines each line once. */
export class LineValues {
  readonly #text: string;
  #end = -1;
  #isValue = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether `index` is inside such a value. Successive calls must not pass a smaller `index`. */
  contains(index: number): boolean {
    if (index > this.#end) this.#classifyLine(index);
    return this.#isValue;
  }

  #classifyLine(index: number): void {
    const start = findLineStart(this.#text, index);
    this.#end = findLineEnd(this.#text, index);
    const found = NAME_AND_VALUE.exec(this.#text.slice(start, Math.min(this.#end, start + 240)));
    const close = found?.[1] === undefined ? '"' : `</${found[1]}>`;
    const tail = this.#text.slice(Math.max(start, this.#end - close.length - 20), this.#end);
    this.#isValue = found !== null && tail.trimEnd().endsWith(close);
  }
}
