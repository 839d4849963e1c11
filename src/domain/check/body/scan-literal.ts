import type { BodyMember, BodyNode, Edit, JsonFault, JsonFaultId, ListNode, ObjectNode, BodyRange, ScalarNode, ScannedBody } from './body-node.ts';
import { decodeEscapes, findClosingQuote, isOpeningQuote } from './scan-quoted.ts';
import type { LiteralFormat } from './literal-format.ts';

/**
 * Scans the value that starts at `start`, as JSON or as a Python literal, and continues after every fault.
 * Takes one pass without recursion. Positions refer to `text`.
 * @param isWhole whether only whitespace may follow the value
 */
export function scanLiteral(text: string, start: number, format: LiteralFormat, isWhole: boolean): ScannedBody {
  return new LiteralScanner(text, start, format).scan(isWhole);
}

interface Frame {
  readonly node: ObjectNode | ListNode;
  /** The most recent comma, as long as nothing follows it. */
  comma: BodyRange | null;
  /** A member or an item is complete, so a comma or the closing bracket must follow. */
  isFilled: boolean;
  /** The name that still needs a value. */
  name: { readonly text: string; readonly at: BodyRange } | null;
}

const NUMBER = /-?(?:0|[1-9]\d{0,40})(?:\.\d{1,40})?(?:[eE][+-]?\d{1,9})?$/y;
const WORDS: Readonly<Record<string, 'boolean' | 'null'>> = { true: 'boolean', false: 'boolean', null: 'null' };
const PYTHON_WORDS: Readonly<Record<string, 'boolean' | 'null'>> = { True: 'boolean', False: 'boolean', None: 'null' };
/** Keywords of other languages that stand for JSON's `true`, `false` and `null`. */
const FOREIGN_WORDS: ReadonlyMap<string, string> = new Map([
  ...['True', 'TRUE', '$true', '$True'].map((word) => [word, 'true'] as const),
  ...['False', 'FALSE', '$false', '$False'].map((word) => [word, 'false'] as const),
  ...['None', 'NULL', 'Null', 'undefined', 'nil', '$null', '$Null'].map((word) => [word, 'null'] as const),
]);
const UNQUOTED_END = /[\s,:{}[\]"'“”]/;
const PLACEHOLDER = /^(?:\{\{|\$|<|%|@\{|#\{)/;

class LiteralScanner {
  readonly #text: string;
  readonly #format: LiteralFormat;
  readonly #faults: JsonFault[] = [];
  readonly #frames: Frame[] = [];
  #root: BodyNode | null = null;
  #at: number;
  /** The end of the last token that is not whitespace or a comment. */
  #lastEnd: number;

  constructor(text: string, start: number, format: LiteralFormat) {
    this.#text = text;
    this.#format = format;
    this.#at = start;
    this.#lastEnd = start;
  }

  scan(isWhole: boolean): ScannedBody {
    for (;;) {
      this.#skipWhitespace();
      const frame = this.#frames.at(-1);
      if (this.#at >= this.#text.length) break;
      if (frame === undefined) {
        if (this.#root !== null) break;
        this.#readValue(null);
      } else {
        this.#readNext(frame);
      }
    }
    this.#closeAll();
    if (isWhole && this.#root !== null) this.#reportRest();
    return { root: this.#root, faults: this.#faults, end: this.#at };
  }

  #readNext(frame: Frame): void {
    const char = this.#text[this.#at] ?? '';
    if (char === '}' || char === ']') this.#close(frame, char);
    else if (char === ',') this.#readComma(frame);
    else if (frame.isFilled) this.#reportMissingComma(frame);
    else if (frame.node.kind === 'list') this.#readValue(frame);
    else if (frame.name === null) this.#readName(frame);
    else this.#readValue(frame);
  }

  #close(frame: Frame, char: string): void {
    const at = this.#at;
    this.#at += 1;
    if (frame.name !== null) this.#reportMissingValue(frame, at);
    if (frame.comma !== null && this.#format === 'json') this.#addFault('trailing-comma', frame.comma.start, frame.comma.end, [{ ...frame.comma, text: '' }]);
    const wanted = frame.node.kind === 'object' ? '}' : ']';
    if (char !== wanted) this.#addFault('wrong-bracket', at, at + 1, [{ start: at, end: at + 1, text: wanted }]);
    frame.node.end = this.#at;
    this.#lastEnd = this.#at;
    this.#frames.pop();
    this.#markFilled();
  }

  #readComma(frame: Frame): void {
    const place = { start: this.#at, end: this.#at + 1 };
    this.#at += 1;
    if (frame.name !== null) this.#reportMissingValue(frame, place.start);
    if (frame.isFilled) {
      frame.isFilled = false;
      frame.comma = place;
    } else {
      this.#addFault('extra-comma', place.start, place.end, [{ ...place, text: '' }]);
    }
    this.#lastEnd = place.end;
  }

  #reportMissingComma(frame: Frame): void {
    const at = this.#lastEnd;
    frame.isFilled = false;
    // A Python expression can continue after its first word.
    if (this.#format === 'python') this.#skipExpression();
    else this.#addFault('missing-comma', at, this.#at + 1, [{ start: at, end: at, text: ',' }]);
    if (this.#format === 'python') frame.isFilled = true;
  }

  #reportMissingValue(frame: Frame, at: number): void {
    if (frame.name === null || frame.node.kind !== 'object') return;
    this.#addFault('missing-value', frame.name.at.start, frame.name.at.end, []);
    frame.node.members.push({ name: frame.name.text, nameRange: frame.name.at, value: { kind: 'unknown', start: at, end: at } });
    frame.name = null;
    frame.isFilled = true;
    frame.comma = null;
  }

  #readName(frame: Frame): void {
    const start = this.#at;
    const char = this.#text[start] ?? '';
    let at: BodyRange;
    if (isOpeningQuote(char)) {
      const node = this.#readString('name');
      at = node.inner;
    } else {
      while (this.#at < this.#text.length && !UNQUOTED_END.test(this.#text[this.#at] ?? '') && this.#text[this.#at] !== '=') this.#at += 1;
      if (this.#at === start) this.#at += 1;
      at = { start, end: this.#at };
      // In Python, a name without quotes is a variable.
      if (this.#format === 'json') {
        this.#addFault('name-without-quotes', start, this.#at, [
          { start, end: start, text: '"' },
          { start: this.#at, end: this.#at, text: '"' },
        ]);
      }
    }
    this.#lastEnd = this.#at;
    frame.comma = null;
    frame.name = { text: decodeEscapes(this.#text.slice(at.start, at.end)), at };
    this.#skipWhitespace();
    const separator = this.#text[this.#at];
    if (separator === ':') {
      this.#at += 1;
    } else if (separator === '=') {
      const length = this.#text[this.#at + 1] === '>' ? 2 : 1;
      this.#addFault('missing-colon', this.#at, this.#at + length, [{ start: this.#at, end: this.#at + length, text: ':' }]);
      this.#at += length;
    } else if (separator !== undefined && separator !== ',' && separator !== '}') {
      this.#addFault('missing-colon', this.#lastEnd, this.#at + 1, [{ start: this.#lastEnd, end: this.#lastEnd, text: ':' }]);
    }
    this.#lastEnd = this.#at;
  }

  #readValue(frame: Frame | null): void {
    const char = this.#text[this.#at] ?? '';
    if (frame !== null) frame.comma = null;
    if ((char === '{' && !this.#text.startsWith('{{', this.#at)) || char === '[') {
      const node: ObjectNode | ListNode =
        char === '{'
          ? { kind: 'object', start: this.#at, end: this.#at + 1, members: [] }
          : { kind: 'list', start: this.#at, end: this.#at + 1, items: [] };
      this.#at += 1;
      this.#lastEnd = this.#at;
      this.#addValue(frame, node);
      this.#frames.push({ node, comma: null, isFilled: false, name: null });
      return;
    }
    const node = isOpeningQuote(char) ? this.#readString('value') : this.#readUnquoted();
    this.#lastEnd = this.#at;
    this.#addValue(frame, node);
    if (frame !== null) frame.isFilled = true;
  }

  #addValue(frame: Frame | null, node: BodyNode): void {
    if (frame === null) {
      this.#root = node;
    } else if (frame.node.kind === 'list') {
      frame.node.items.push(node);
    } else if (frame.name !== null) {
      const member: BodyMember = { name: frame.name.text, nameRange: frame.name.at, value: node };
      frame.node.members.push(member);
      frame.name = null;
    }
  }

  #markFilled(): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    frame.isFilled = true;
    frame.comma = null;
  }

  #readString(role: 'name' | 'value'): ScalarNode {
    const start = this.#at;
    const quote = this.#text[start] ?? '';
    const found = findClosingQuote(this.#text, start, role, this.#format);
    this.#at = found.next;
    const inner = { start: start + found.opening, end: found.end };
    if (this.#format === 'json') this.#reportQuoteFaults(start, quote, inner, found.closed, found.next);
    return { kind: 'string', start, end: found.next, inner, value: decodeEscapes(this.#text.slice(inner.start, inner.end)) };
  }

  #reportQuoteFaults(start: number, quote: string, inner: BodyRange, closed: boolean, next: number): void {
    const text = this.#text;
    const isPlain = quote === '"';
    if (!closed) this.#addFault('unclosed-string', start, inner.end, [{ start: inner.end, end: inner.end, text: '"' }]);
    const closing = closed ? { start: inner.end, end: next } : null;
    if (!isPlain || (closing !== null && text[closing.start] !== '"')) {
      this.#addFault(quote === "'" || quote === '`' ? 'single-quotes' : 'smart-quotes', start, next, [
        ...(isPlain ? [] : [{ start, end: start + 1, text: '"' }]),
        ...(closing === null || text[closing.start] === '"' ? [] : [{ ...closing, text: '"' }]),
      ]);
    }
    for (let at = inner.start; at < inner.end; at += 1) {
      const char = text.charCodeAt(at);
      if (char === 92) {
        const length = getEscapeLength(text, at);
        if (length === 0) this.#addFault('bad-escape', at, at + 2, [{ start: at, end: at + 1, text: text[at + 1] === "'" ? '' : '\\\\' }]);
        at += Math.max(1, length - 1);
      } else if (char === 34) {
        this.#addFault('unescaped-quote', at, at + 1, [{ start: at, end: at, text: '\\' }]);
      } else if (char === 10 || char === 13) {
        const length = char === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
        this.#addFault('line-break-in-string', at, at + length, [{ start: at, end: at + length, text: '\\n' }]);
        at += length - 1;
      } else if (char < 32) {
        this.#addFault('control-character', at, at + 1, [{ start: at, end: at + 1, text: char === 9 ? '\\t' : `\\u${char.toString(16).padStart(4, '0')}` }]);
      }
    }
  }

  #readUnquoted(): BodyNode {
    const start = this.#at;
    const text = this.#text;
    if (text.startsWith('{{', start)) {
      const end = text.indexOf('}}', start);
      this.#at = end === -1 ? text.length : end + 2;
      return { kind: 'unknown', start, end: this.#at };
    }
    while (this.#at < text.length && !UNQUOTED_END.test(text[this.#at] ?? '')) this.#at += 1;
    if (this.#at === start) this.#at += 1;
    const word = text.slice(start, this.#at);
    const place = { start, end: this.#at };
    const scalar = (kind: ScalarNode['kind'], value = word): ScalarNode => ({ kind, ...place, inner: place, value });
    const known = this.#format === 'python' ? PYTHON_WORDS : WORDS;
    const kind = Object.hasOwn(known, word) ? known[word] : undefined;
    if (kind !== undefined) return scalar(kind, word.toLowerCase());
    NUMBER.lastIndex = 0;
    if (NUMBER.test(word)) return scalar('number');
    if (this.#format === 'python') return { kind: 'unknown', ...place };
    const meant = FOREIGN_WORDS.get(word);
    if (meant !== undefined) {
      this.#addFault('foreign-word', start, this.#at, [{ ...place, text: meant }]);
      return scalar(meant === 'null' ? 'null' : 'boolean', meant);
    }
    if (PLACEHOLDER.test(word)) return { kind: 'unknown', ...place };
    this.#addFault('value-without-quotes', start, this.#at, createQuoteEdits(place));
    return scalar('string');
  }

  /** Skips the rest of an expression that is not a literal: a call, an operator or an index. */
  #skipExpression(): void {
    let depth = 0;
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at] ?? '';
      if (depth === 0 && (char === ',' || char === '}' || char === ']')) break;
      if (isOpeningQuote(char)) {
        this.#at = findClosingQuote(this.#text, this.#at, 'value', this.#format).next;
      } else {
        if (char === '(' || char === '[' || char === '{') depth += 1;
        // This bracket may have been opened before the expression, so the depth never goes below zero.
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
    if (innermost.name !== null) this.#reportMissingValue(innermost, end);
    const comma = innermost.comma;
    const text = open.map(({ node }) => (node.kind === 'object' ? '}' : ']')).join('');
    const edits: readonly Edit[] = [...(comma === null ? [] : [{ ...comma, text: '' }]), { start: end, end, text }];
    this.#addFault('unclosed', innermost.node.start, innermost.node.start + 1, edits);
    for (const { node } of open) node.end = end;
    this.#frames.length = 0;
  }

  #reportRest(): void {
    const start = this.#at;
    const end = this.#text.trimEnd().length;
    if (start >= end) return;
    const rest = this.#text.slice(start, end);
    const isStray = /^[\s,;}\])`'"]{1,40}$/.test(rest);
    this.#addFault('text-behind', start, end, isStray ? [{ start, end, text: '' }] : []);
    this.#at = end;
  }

  #skipWhitespace(): void {
    const text = this.#text;
    for (;;) {
      while (this.#at < text.length && /\s|\uFEFF/.test(text[this.#at] ?? '')) this.#at += 1;
      const end = this.#findCommentEnd();
      if (end === -1) return;
      if (this.#format === 'json') this.#addFault('comment', this.#at, end, [{ start: this.#at, end, text: '' }]);
      this.#at = end;
    }
  }

  #findCommentEnd(): number {
    const text = this.#text;
    const char = text[this.#at];
    const isLine = char === '#' || (char === '/' && text[this.#at + 1] === '/' && this.#format === 'json');
    if (isLine) {
      const end = text.indexOf('\n', this.#at);
      return end === -1 ? text.length : end;
    }
    if (this.#format === 'json' && text.startsWith('/*', this.#at)) {
      const end = text.indexOf('*/', this.#at + 2);
      return end === -1 ? text.length : end + 2;
    }
    return -1;
  }

  #addFault(id: JsonFaultId, start: number, end: number, edits: readonly Edit[]): void {
    this.#faults.push({ id, start, end: Math.min(Math.max(end, start), this.#text.length), edits });
  }
}

function createQuoteEdits({ start, end }: BodyRange): readonly Edit[] {
  return [
    { start, end: start, text: '"' },
    { start: end, end, text: '"' },
  ];
}

/** The length of the escape sequence at `at`; 0 if it is not valid in JSON. */
function getEscapeLength(text: string, at: number): number {
  const char = text[at + 1] ?? '';
  if (char === 'u') return /^[0-9A-Fa-f]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0;
  return char !== '' && '"\\/bfnrt'.includes(char) ? 2 : 0;
}

