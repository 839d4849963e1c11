import type { BodyNode, ListNode, ObjectNode, BodyRange, ScalarNode, ScannedBody } from './body-node.ts';

interface Frame {
  readonly node: ObjectNode | ListNode;
  name: { readonly text: string; readonly at: BodyRange } | null;
  /** The list that a comma after the last value started, as long as more items can follow. */
  list: ListNode | null;
}

const CAST = /\[[A-Za-z][\w.]{0,60}(?:\[\])?\]/y;
const NAME = /[A-Za-z_@][\w.@]{0,80}/y;
const NUMBER = /-?\d{1,40}(?:\.\d{1,40})?(?![\w.])/y;
const VARIABLE = /\$(true|false|null)(?![\w.[(:])/iy;

/**
 * Scans the PowerShell hashtable or array that starts at `start`, for example `@{ Comment = 'x' }`.
 * Computed values become unknown nodes. Takes one pass without recursion. Reports no faults, because the text is
 * code that runs as written.
 */
export function scanHashtable(text: string, start: number): ScannedBody {
  return new HashtableScanner(text, start).scan();
}

class HashtableScanner {
  readonly #text: string;
  readonly #frames: Frame[] = [];
  #root: BodyNode | null = null;
  #at: number;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#at = start;
  }

  scan(): ScannedBody {
    this.#readValue();
    for (let frame = this.#frames.at(-1); frame !== undefined && this.#at < this.#text.length; frame = this.#frames.at(-1)) this.#readNext(frame);
    for (const { node } of this.#frames) node.end = this.#at;
    return { root: this.#root, faults: [], end: this.#at };
  }

  #readNext(frame: Frame): void {
    this.#skipWhitespace();
    const char = this.#text[this.#at];
    if (char === undefined) return;
    if (char === '}' || char === ')') {
      this.#at += 1;
      frame.node.end = this.#at;
      this.#frames.pop();
    } else if (char === ';') {
      this.#at += 1;
      frame.list = null;
    } else if (char === ',') {
      this.#at += 1;
      if (frame.node.kind === 'object' && frame.list === null) this.#makeList(frame.node, frame);
      this.#skipWhitespace();
      if (frame.node.kind === 'object') this.#readValue();
    } else if (frame.node.kind === 'list' || frame.name !== null) {
      this.#readValue();
    } else {
      this.#readName(frame);
    }
  }

  #makeList(node: ObjectNode, frame: Frame): void {
    const last = node.members.pop();
    if (last === undefined) return;
    const list: ListNode = { kind: 'list', start: last.value.start, end: this.#at, items: [last.value] };
    node.members.push({ ...last, value: list });
    frame.list = list;
  }

  #readName(frame: Frame): void {
    frame.list = null;
    const quoted = this.#readQuoted();
    let at: BodyRange;
    if (quoted !== null) {
      at = quoted.inner;
    } else {
      const length = getMatchLength(NAME, this.#text, this.#at);
      at = { start: this.#at, end: this.#at + length };
      this.#at += Math.max(1, length);
    }
    if (at.start === at.end) return;
    this.#skipWhitespace();
    if (this.#text[this.#at] !== '=') return;
    this.#at += 1;
    frame.name = { text: quoted?.value ?? this.#text.slice(at.start, at.end), at };
  }

  #readValue(): void {
    this.#skipWhitespace();
    for (let length = getMatchLength(CAST, this.#text, this.#at); length > 0; length = getMatchLength(CAST, this.#text, this.#at)) {
      this.#at += length;
      this.#skipWhitespace();
    }
    const opener = this.#text.slice(this.#at, this.#at + 2);
    if (opener === '@{' || opener === '@(') {
      const start = this.#at;
      this.#at += 2;
      const node: ObjectNode | ListNode = opener === '@{' ? { kind: 'object', start, end: this.#at, members: [] } : { kind: 'list', start, end: this.#at, items: [] };
      this.#addValue(node);
      this.#frames.push({ node, name: null, list: null });
    } else {
      this.#addValue(this.#readScalar());
    }
  }

  #addValue(node: BodyNode): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) {
      this.#root = node;
    } else if (frame.list !== null) {
      frame.list.items.push(node);
      frame.list.end = node.end;
    } else if (frame.node.kind === 'list') {
      frame.node.items.push(node);
    } else if (frame.name !== null) {
      frame.node.members.push({ name: frame.name.text, nameRange: frame.name.at, value: node });
      frame.name = null;
    }
  }

  #readScalar(): BodyNode {
    const quoted = this.#readQuoted();
    if (quoted !== null) return this.#isWholeValue() ? quoted : this.#readExpression(quoted.start);
    const start = this.#at;
    VARIABLE.lastIndex = start;
    const word = VARIABLE.exec(this.#text)?.[1]?.toLowerCase();
    if (word !== undefined) {
      this.#at = VARIABLE.lastIndex;
      const place = { start, end: this.#at };
      return { kind: word === 'null' ? 'null' : 'boolean', ...place, inner: place, value: word };
    }
    const length = getMatchLength(NUMBER, this.#text, start);
    if (length > 0) {
      this.#at += length;
      const place = { start, end: this.#at };
      return { kind: 'number', ...place, inner: place, value: this.#text.slice(start, this.#at) };
    }
    return this.#readExpression(start);
  }

  /** Whether the value ends here. */
  #isWholeValue(): boolean {
    let at = this.#at;
    while (this.#text[at] === ' ' || this.#text[at] === '\t') at += 1;
    const char = this.#text[at];
    return char === undefined || '\r\n;,)}#'.includes(char);
  }

  #readExpression(start: number): BodyNode {
    let depth = 0;
    for (; this.#at < this.#text.length; this.#at += 1) {
      const char = this.#text[this.#at] ?? '';
      if (depth === 0 && this.#at > start && '\n;,)}'.includes(char)) break;
      if (char === '(' || char === '{' || char === '[') depth += 1;
      else if ((char === ')' || char === '}' || char === ']') && depth > 0) depth -= 1;
    }
    if (this.#at === start) this.#at += 1;
    return { kind: 'unknown', start, end: this.#at };
  }

  #readQuoted(): ScalarNode | null {
    const start = this.#at;
    const found = findQuotedString(this.#text, start);
    if (found === null) return null;
    this.#at = found.next;
    const value = this.#text.slice(found.inner.start, found.inner.end);
    return { kind: 'string', start, end: found.next, inner: found.inner, value };
  }

  #skipWhitespace(): void {
    const text = this.#text;
    for (;;) {
      while (/[\s`]/.test(text[this.#at] ?? '')) this.#at += 1;
      if (text[this.#at] !== '#') return;
      const end = text.indexOf('\n', this.#at);
      this.#at = end === -1 ? text.length : end;
    }
  }
}

/** Finds the PowerShell string, including here-strings, that starts at `start`; returns `null` if there is none. */
export function findQuotedString(text: string, start: number): { readonly inner: BodyRange; readonly next: number; readonly quote: '"' | "'"; readonly isHere: boolean } | null {
  const isHere = text[start] === '@';
  const quote = text[isHere ? start + 1 : start];
  if (quote !== '"' && quote !== "'") return null;
  if (isHere) {
    const line = text.indexOf('\n', start);
    if (line === -1 || text.slice(start + 2, line).trim() !== '') return null;
    const end = text.indexOf(`\n${quote}@`, line);
    const stop = end === -1 ? text.length : end;
    return { inner: { start: line + 1, end: Math.max(line + 1, text[stop - 1] === '\r' ? stop - 1 : stop) }, next: end === -1 ? stop : stop + 3, quote, isHere };
  }
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '`' && quote === '"') at += 1;
    else if (text[at] === quote && text[at + 1] === quote) at += 1;
    else if (text[at] === quote) return { inner: { start: start + 1, end: at }, next: at + 1, quote, isHere };
  }
  return { inner: { start: start + 1, end: text.length }, next: text.length, quote, isHere };
}

function getMatchLength(sticky: RegExp, text: string, index: number): number {
  sticky.lastIndex = index;
  return sticky.test(text) ? sticky.lastIndex - index : 0;
}
