import type { BodyMember, BodyNode, Edit, JsonFault, JsonFaultId, ListNode, ObjectNode, Place, ScalarNode, ScannedBody } from './body-node.ts';
import { decodeEscapes, findClosingQuote, isOpeningQuote } from './scan-quoted.ts';

/** JSON, in which every deviation is a fault, or a literal of Python, which has other rules. */
export type LiteralNotation = 'json' | 'python';

/**
 * Reads the value that begins at `start`, as JSON or as a literal of Python, and goes on behind every fault.
 * One pass, no recursion; positions are those of `text`.
 * @param isWhole whether nothing but blanks may follow the value
 */
export function scanLiteral(text: string, start: number, notation: LiteralNotation, isWhole: boolean): ScannedBody {
  return new LiteralScanner(text, start, notation).scan(isWhole);
}

interface Frame {
  readonly node: ObjectNode | ListNode;
  /** The comma read last, while nothing followed it. */
  comma: Place | null;
  /** A member or item was read, and a comma or the end is due. */
  isFilled: boolean;
  /** The name whose value is due. */
  name: { readonly text: string; readonly at: Place } | null;
}

const NUMBER = /-?(?:0|[1-9]\d{0,40})(?:\.\d{1,40})?(?:[eE][+-]?\d{1,9})?$/y;
const WORDS: Readonly<Record<string, 'boolean' | 'null'>> = { true: 'boolean', false: 'boolean', null: 'null' };
const PYTHON_WORDS: Readonly<Record<string, 'boolean' | 'null'>> = { True: 'boolean', False: 'boolean', None: 'null' };
/** Words of other languages for what JSON writes in small letters. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ...['True', 'TRUE', '$true', '$True'].map((word) => [word, 'true'] as const),
  ...['False', 'FALSE', '$false', '$False'].map((word) => [word, 'false'] as const),
  ...['None', 'NULL', 'Null', 'undefined', 'nil', '$null', '$Null'].map((word) => [word, 'null'] as const),
]);
const BARE_END = /[\s,:{}[\]"'“”]/;
const PLACEHOLDER = /^(?:\{\{|\$|<|%|@\{|#\{)/;

class LiteralScanner {
  readonly #text: string;
  readonly #notation: LiteralNotation;
  readonly #faults: JsonFault[] = [];
  readonly #frames: Frame[] = [];
  #root: BodyNode | null = null;
  #at: number;
  /** Where the last thing that is no blank and no comment ended. */
  #lastEnd: number;

  constructor(text: string, start: number, notation: LiteralNotation) {
    this.#text = text;
    this.#notation = notation;
    this.#at = start;
    this.#lastEnd = start;
  }

  scan(isWhole: boolean): ScannedBody {
    for (;;) {
      this.#skipBlanks();
      const frame = this.#frames.at(-1);
      if (this.#at >= this.#text.length) break;
      if (frame === undefined) {
        if (this.#root !== null) break;
        this.#value(null);
      } else {
        this.#step(frame);
      }
    }
    this.#closeAll();
    if (isWhole && this.#root !== null) this.#rest();
    return { root: this.#root, faults: this.#faults, end: this.#at };
  }

  #step(frame: Frame): void {
    const char = this.#text[this.#at] ?? '';
    if (char === '}' || char === ']') this.#close(frame, char);
    else if (char === ',') this.#comma(frame);
    else if (frame.isFilled) this.#missingComma(frame);
    else if (frame.node.kind === 'list') this.#value(frame);
    else if (frame.name === null) this.#name(frame);
    else this.#value(frame);
  }

  #close(frame: Frame, char: string): void {
    const at = this.#at;
    this.#at += 1;
    if (frame.name !== null) this.#missingValue(frame, at);
    if (frame.comma !== null && this.#notation === 'json') this.#fault('trailing-comma', frame.comma.start, frame.comma.end, [{ ...frame.comma, text: '' }]);
    const wanted = frame.node.kind === 'object' ? '}' : ']';
    if (char !== wanted) this.#fault('wrong-bracket', at, at + 1, [{ start: at, end: at + 1, text: wanted }]);
    frame.node.end = this.#at;
    this.#lastEnd = this.#at;
    this.#frames.pop();
    this.#filled();
  }

  #comma(frame: Frame): void {
    const place = { start: this.#at, end: this.#at + 1 };
    this.#at += 1;
    if (frame.name !== null) this.#missingValue(frame, place.start);
    if (frame.isFilled) {
      frame.isFilled = false;
      frame.comma = place;
    } else {
      this.#fault('extra-comma', place.start, place.end, [{ ...place, text: '' }]);
    }
    this.#lastEnd = place.end;
  }

  #missingComma(frame: Frame): void {
    const at = this.#lastEnd;
    frame.isFilled = false;
    // An expression of Python goes on behind its first word.
    if (this.#notation === 'python') this.#skipExpression();
    else this.#fault('missing-comma', at, this.#at + 1, [{ start: at, end: at, text: ',' }]);
    if (this.#notation === 'python') frame.isFilled = true;
  }

  #missingValue(frame: Frame, at: number): void {
    if (frame.name === null || frame.node.kind !== 'object') return;
    this.#fault('missing-value', frame.name.at.start, frame.name.at.end, []);
    frame.node.members.push({ name: frame.name.text, nameAt: frame.name.at, value: { kind: 'unknown', start: at, end: at } });
    frame.name = null;
    frame.isFilled = true;
    frame.comma = null;
  }

  #name(frame: Frame): void {
    const start = this.#at;
    const char = this.#text[start] ?? '';
    let at: Place;
    if (isOpeningQuote(char)) {
      const node = this.#string('name');
      at = node.inner;
    } else {
      while (this.#at < this.#text.length && !BARE_END.test(this.#text[this.#at] ?? '') && this.#text[this.#at] !== '=') this.#at += 1;
      if (this.#at === start) this.#at += 1;
      at = { start, end: this.#at };
      // A name of Python without quotes is a variable.
      if (this.#notation === 'json') {
        this.#fault('name-without-quotes', start, this.#at, [
          { start, end: start, text: '"' },
          { start: this.#at, end: this.#at, text: '"' },
        ]);
      }
    }
    this.#lastEnd = this.#at;
    frame.comma = null;
    frame.name = { text: decodeEscapes(this.#text.slice(at.start, at.end)), at };
    this.#skipBlanks();
    const separator = this.#text[this.#at];
    if (separator === ':') {
      this.#at += 1;
    } else if (separator === '=') {
      const length = this.#text[this.#at + 1] === '>' ? 2 : 1;
      this.#fault('missing-colon', this.#at, this.#at + length, [{ start: this.#at, end: this.#at + length, text: ':' }]);
      this.#at += length;
    } else if (separator !== undefined && separator !== ',' && separator !== '}') {
      this.#fault('missing-colon', this.#lastEnd, this.#at + 1, [{ start: this.#lastEnd, end: this.#lastEnd, text: ':' }]);
    }
    this.#lastEnd = this.#at;
  }

  #value(frame: Frame | null): void {
    const char = this.#text[this.#at] ?? '';
    if (frame !== null) frame.comma = null;
    if ((char === '{' && !this.#text.startsWith('{{', this.#at)) || char === '[') {
      const node: ObjectNode | ListNode =
        char === '{'
          ? { kind: 'object', start: this.#at, end: this.#at + 1, members: [] }
          : { kind: 'list', start: this.#at, end: this.#at + 1, items: [] };
      this.#at += 1;
      this.#lastEnd = this.#at;
      this.#put(frame, node);
      this.#frames.push({ node, comma: null, isFilled: false, name: null });
      return;
    }
    const node = isOpeningQuote(char) ? this.#string('value') : this.#bare();
    this.#lastEnd = this.#at;
    this.#put(frame, node);
    if (frame !== null) frame.isFilled = true;
  }

  #put(frame: Frame | null, node: BodyNode): void {
    if (frame === null) {
      this.#root = node;
    } else if (frame.node.kind === 'list') {
      frame.node.items.push(node);
    } else if (frame.name !== null) {
      const member: BodyMember = { name: frame.name.text, nameAt: frame.name.at, value: node };
      frame.node.members.push(member);
      frame.name = null;
    }
  }

  #filled(): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    frame.isFilled = true;
    frame.comma = null;
  }

  #string(role: 'name' | 'value'): ScalarNode {
    const start = this.#at;
    const quote = this.#text[start] ?? '';
    const found = findClosingQuote(this.#text, start, role, this.#notation);
    this.#at = found.next;
    const inner = { start: start + found.opening, end: found.end };
    if (this.#notation === 'json') this.#quoteFaults(start, quote, inner, found.closed, found.next);
    return { kind: 'string', start, end: found.next, inner, value: decodeEscapes(this.#text.slice(inner.start, inner.end)) };
  }

  #quoteFaults(start: number, quote: string, inner: Place, closed: boolean, next: number): void {
    const text = this.#text;
    const isPlain = quote === '"';
    if (!closed) this.#fault('unclosed-string', start, inner.end, [{ start: inner.end, end: inner.end, text: '"' }]);
    const closing = closed ? { start: inner.end, end: next } : null;
    if (!isPlain || (closing !== null && text[closing.start] !== '"')) {
      this.#fault(quote === "'" || quote === '`' ? 'single-quotes' : 'smart-quotes', start, next, [
        ...(isPlain ? [] : [{ start, end: start + 1, text: '"' }]),
        ...(closing === null || text[closing.start] === '"' ? [] : [{ ...closing, text: '"' }]),
      ]);
    }
    for (let at = inner.start; at < inner.end; at += 1) {
      const char = text.charCodeAt(at);
      if (char === 92) {
        const length = escapeLength(text, at);
        if (length === 0) this.#fault('bad-escape', at, at + 2, [{ start: at, end: at + 1, text: text[at + 1] === "'" ? '' : '\\\\' }]);
        at += Math.max(1, length - 1);
      } else if (char === 34) {
        this.#fault('unescaped-quote', at, at + 1, [{ start: at, end: at, text: '\\' }]);
      } else if (char === 10 || char === 13) {
        const length = char === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
        this.#fault('line-break-in-string', at, at + length, [{ start: at, end: at + length, text: '\\n' }]);
        at += length - 1;
      } else if (char < 32) {
        this.#fault('control-character', at, at + 1, [{ start: at, end: at + 1, text: char === 9 ? '\\t' : `\\u${char.toString(16).padStart(4, '0')}` }]);
      }
    }
  }

  #bare(): BodyNode {
    const start = this.#at;
    const text = this.#text;
    if (text.startsWith('{{', start)) {
      const end = text.indexOf('}}', start);
      this.#at = end === -1 ? text.length : end + 2;
      return { kind: 'unknown', start, end: this.#at };
    }
    while (this.#at < text.length && !BARE_END.test(text[this.#at] ?? '')) this.#at += 1;
    if (this.#at === start) this.#at += 1;
    const word = text.slice(start, this.#at);
    const place = { start, end: this.#at };
    const scalar = (kind: ScalarNode['kind'], value = word): ScalarNode => ({ kind, ...place, inner: place, value });
    const known = this.#notation === 'python' ? PYTHON_WORDS : WORDS;
    const kind = Object.hasOwn(known, word) ? known[word] : undefined;
    if (kind !== undefined) return scalar(kind, word.toLowerCase());
    NUMBER.lastIndex = 0;
    if (NUMBER.test(word)) return scalar('number');
    if (this.#notation === 'python') return { kind: 'unknown', ...place };
    const meant = FOREIGN.get(word);
    if (meant !== undefined) {
      this.#fault('foreign-word', start, this.#at, [{ ...place, text: meant }]);
      return scalar(meant === 'null' ? 'null' : 'boolean', meant);
    }
    if (PLACEHOLDER.test(word)) return { kind: 'unknown', ...place };
    this.#fault('value-without-quotes', start, this.#at, quotesAround(place));
    return scalar('string');
  }

  /** Passes over the rest of an expression that is no literal: a call, an operator, an index. */
  #skipExpression(): void {
    let depth = 0;
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at] ?? '';
      if (depth === 0 && (char === ',' || char === '}' || char === ']')) break;
      if (isOpeningQuote(char)) {
        this.#at = findClosingQuote(this.#text, this.#at, 'value', this.#notation).next;
      } else {
        if (char === '(' || char === '[' || char === '{') depth += 1;
        // What was opened before the expression is closed by it, too.
        else if (char === ')' || char === ']' || char === '}') depth = Math.max(0, depth - 1);
        this.#at += 1;
      }
    }
    this.#lastEnd = this.#at;
  }

  #closeAll(): void {
    const end = this.#lastEnd;
    const open = this.#frames.toReversed();
    const [innermost] = open;
    if (innermost === undefined) return;
    if (innermost.name !== null) this.#missingValue(innermost, end);
    const comma = innermost.comma;
    const text = open.map(({ node }) => (node.kind === 'object' ? '}' : ']')).join('');
    const edits: readonly Edit[] = [...(comma === null ? [] : [{ ...comma, text: '' }]), { start: end, end, text }];
    this.#fault('unclosed', innermost.node.start, innermost.node.start + 1, edits);
    for (const { node } of open) node.end = end;
    this.#frames.length = 0;
  }

  #rest(): void {
    const start = this.#at;
    const end = this.#text.trimEnd().length;
    if (start >= end) return;
    const rest = this.#text.slice(start, end);
    const isStray = /^[\s,;}\])`'"]{1,40}$/.test(rest);
    this.#fault('text-behind', start, end, isStray ? [{ start, end, text: '' }] : []);
    this.#at = end;
  }

  #skipBlanks(): void {
    const text = this.#text;
    for (;;) {
      while (this.#at < text.length && /\s|\uFEFF/.test(text[this.#at] ?? '')) this.#at += 1;
      const end = this.#commentEnd();
      if (end === -1) return;
      if (this.#notation === 'json') this.#fault('comment', this.#at, end, [{ start: this.#at, end, text: '' }]);
      this.#at = end;
    }
  }

  #commentEnd(): number {
    const text = this.#text;
    const char = text[this.#at];
    const isLine = char === '#' || (char === '/' && text[this.#at + 1] === '/' && this.#notation === 'json');
    if (isLine) {
      const end = text.indexOf('\n', this.#at);
      return end === -1 ? text.length : end;
    }
    if (this.#notation === 'json' && text.startsWith('/*', this.#at)) {
      const end = text.indexOf('*/', this.#at + 2);
      return end === -1 ? text.length : end + 2;
    }
    return -1;
  }

  #fault(id: JsonFaultId, start: number, end: number, edits: readonly Edit[]): void {
    this.#faults.push({ id, start, end: Math.min(Math.max(end, start), this.#text.length), edits });
  }
}

function quotesAround({ start, end }: Place): readonly Edit[] {
  return [
    { start, end: start, text: '"' },
    { start: end, end, text: '"' },
  ];
}

/** Of the escape sequence at `at`; 0 where JSON knows none. */
function escapeLength(text: string, at: number): number {
  const char = text[at + 1] ?? '';
  if (char === 'u') return /^[0-9A-Fa-f]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0;
  return char !== '' && '"\\/bfnrt'.includes(char) ? 2 : 0;
}

