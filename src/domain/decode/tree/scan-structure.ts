import { getClosingQuotes, isWhitespaceChar, findLineEnd, findLineStart, skipWhitespace, skipSpaces } from '../text/characters.ts';
import { isRecordStart } from '../text/record-start.ts';
import { resolveKeyText } from './key-text.ts';
import { scanBareValue, scanGoValue } from './scan-bare.ts';
import { isRecordOrDocumentStart, findEscapedStringEnd, findStringEnd, isKeyAt, matchesAt } from './scan-string.ts';
import type { BranchNode, ScalarNode, ScalarStyle, TreeEntry, TreeNode } from './tree-node.ts';

/** The position and dialect of an opening bracket. */
export interface Opening {
  /** The position of the bracket. */
  readonly at: number;
  readonly dialect: 'plain' | 'go' | 'php';
}

interface Frame {
  readonly node: BranchNode;
  readonly close: string;
  readonly dialect: Opening['dialect'];
  /** Whether this is a call with one argument, such as `String("x")`, that is replaced by its argument. */
  readonly isCall: boolean;
  /** A scalar that becomes a key if a separator follows. */
  pending: ScalarNode | null;
  /** The key whose value is read next. */
  key: string | null;
  /** Whether the frame has keys; a list has none. */
  hasKeys: boolean;
  /** Whether the keys are quoted, so that a bare word cannot be a key. */
  hasQuotedKeys: boolean;
  /** Whether a member ended without a comma. */
  isMemberEnded: boolean;
  /** Whether the next value replaces the last one: `string(8) "x"`. */
  isReplaceable: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')', '<': '>' };
const PHP_KEY = /\[\s{0,20}(["']?)([\w.:@$-]{1,80})\1(?::\w{1,20})?\s{0,20}\]\s{0,20}=>/y;
const GO_TYPE = /(?:map|\[\])\[?[\w.*[\]]{0,60}(?:\s?(?:interface\s?\{\}|any))?(?=\{)/y;
const TYPE_NAME = /[A-Za-z_](?:[\w.<>*$@/\\[\]-]|::){0,100}(?:\s{1,3}[A-Za-z_*][\w<>.]{0,60}){0,3}\s{0,3}(?=\{)/y;
const ARRAY_NAME = /(?:[A-Za-z_\\]{1,60}\s{1,3})?(?:Array|Object|array)\s{0,200}(?=\()/y;
const CALL_NAME = /[A-Za-z_][\w.:]{0,60}(?=\()/y;
const SHORT_PREFIX = /[A-Za-z]{1,3}(?=["'])/y;
const LITERAL = /(?:-?\d[\d.eE+-]{0,40}|true|false|null)(?=[,\]}])/y;
const EMBEDDED = /\{\s{0,40}(["'])[A-Za-z_@$]/y;
const SPLIT_WORD = /[\w.+-]{1,40}\s{0,9}[,}\]]/y;
const GO_STRUCT = /[A-Z]\w{0,60}:(?=[^\s"':,/])[^,"\n]{0,400}[ }]/y;
const SKIPPED = /<EOL>|<ref \*\d{1,4}>|\.\.\.|…|&nbsp;/y;
const OBJECT_OPENING = /object\([\w\\]{1,80}\)#\d{1,6}\s?\(\d{1,6}\)\s?(?=\{)/y;

/**
 * Reads the object, list, dict, map, or record that begins at `opening.at`, including nested
 * structures, even if it is damaged. One pass without recursion; positions refer to `text`.
 */
export function scanStructure(text: string, opening: Opening): BranchNode {
  return new StructureScanner(text).scan(opening);
}

/** The rest of a key at the start of the next line. Members on their own lines are indented. */
const REST_OF_KEY = /\r?\n[\w$-]{0,40}(?=[ \t]{0,9}(?:=>|[:=](?!\/\/)))/y;
/** The minimum width of a console. */
const MIN_WIDTH_COLUMNS = 40;

/** Fix: a console wrapped an unquoted key. */
function findWrappedKeyEnd(text: string, index: number): number | null {
  if (!matchesAt(REST_OF_KEY, text, index)) return null;
  const { lastIndex } = REST_OF_KEY;
  return index - findLineStart(text, index) >= MIN_WIDTH_COLUMNS ? lastIndex : null;
}

class StructureScanner {
  readonly #text: string;
  readonly #frames: Frame[] = [];
  /** The number of open frames for each closing bracket, so that a stray bracket is skipped in constant time. */
  readonly #open: Record<string, number> = { '}': 0, ']': 0, ')': 0, '>': 0 };
  #at = 0;
  /** The end of a quoted string that contains a structure without escaping. */
  #embeddedUntil = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scan(opening: Opening): BranchNode {
    this.#at = opening.at;
    const root = this.#push(this.#text[opening.at] ?? '{', opening.dialect, false);
    while (this.#frames.length > 0 && this.#at < this.#text.length) {
      const before = this.#at;
      if (!this.#step()) break;
      if (this.#at === before) this.#at += 1;
    }
    // Fix: closing brackets are missing at the end of the text.
    while (this.#frames.length > 0) this.#pop(this.#at);
    return root;
  }

  /** Reads one token; false if the structure was cut off. */
  #step(): boolean {
    const text = this.#text;
    const frame = this.#getTop();
    const char = text[this.#at] ?? '';
    if (isWhitespaceChar(char)) return this.#readWhitespace(frame);
    switch (char) {
      case '{':
        this.#push('{', 'plain', false);
        return true;
      case '[':
        this.#openBracket(frame);
        return true;
      case '(':
        this.#push('(', frame.dialect === 'php' ? 'php' : 'plain', false);
        return true;
      case '}':
      case ']':
      case ')':
        this.#close(char);
        return true;
      case '>':
        if (frame.close === '>') this.#close(char);
        else this.#at += 1;
        return true;
      case ',':
      case '，':
      case ';':
        this.#endMember(frame);
        this.#at += 1;
        return true;
      case ':':
      case '：':
      case '=':
        this.#readSeparator(frame);
        return true;
      case '\\':
        this.#readBackslash(frame);
        return true;
      default:
        if (this.#isCut(frame, char)) return false;
        this.#readWord(frame, char);
        return true;
    }
  }

  /** Fix: closing brackets are missing and the surrounding text continues after the last value. */
  #isCut(frame: Frame, char: string): boolean {
    if (!frame.isMemberEnded || !frame.hasQuotedKeys || frame.key !== null || frame.pending !== null) return false;
    if (char === '`') return true;
    const text = this.#text;
    let before = this.#at - 1;
    while (text[before] === ' ' || text[before] === '\t') before -= 1;
    if (text[before] !== '\n' || getClosingQuotes(char) !== null || char === '/') return false;
    return !matchesAt(SKIPPED, text, this.#at) && !matchesAt(SPLIT_WORD, text, this.#at) && !matchesAt(SHORT_PREFIX, text, this.#at);
  }

  #readWhitespace(frame: Frame): boolean {
    const text = this.#text;
    while (this.#at < text.length && isWhitespaceChar(text[this.#at])) {
      const isNewline = text[this.#at] === '\n';
      this.#at += 1;
      if (!isNewline) continue;
      if (frame.dialect === 'php' && '[)'.includes(text[skipWhitespace(text, this.#at)] ?? ')')) this.#endMember(frame);
      // Fix: the document was cut off before a new document or the next log record.
      const isBetweenMembers = frame.key === null && !isListFrame(frame);
      if (isBetweenMembers ? isRecordOrDocumentStart(text, this.#at) : isRecordStart(text, this.#at)) return false;
    }
    return true;
  }

  #openBracket(frame: Frame): void {
    PHP_KEY.lastIndex = this.#at;
    const key = frame.key === null ? PHP_KEY.exec(this.#text) : null;
    if (key === null) {
      this.#push('[', 'plain', false);
      return;
    }
    frame.pending = null;
    frame.key = key[2] ?? '';
    this.#at = PHP_KEY.lastIndex;
  }

  #readSeparator(frame: Frame): void {
    this.#at += this.#text.startsWith('=>', this.#at) ? 2 : 1;
    if (frame.key !== null || frame.pending === null) return;
    frame.key = resolveKeyText(this.#text, frame.pending.start, frame.pending.end);
    frame.hasQuotedKeys = frame.pending.style !== 'bare';
    frame.pending = null;
    if (frame.dialect === 'go') this.#readGoValue(frame);
  }

  #readBackslash(frame: Frame): void {
    const next = this.#text[this.#at + 1] ?? '';
    if (next === '"' || next === "'") {
      // Fix: the opening quote of escaped JSON is missing.
      const { end, next: after, closed } = findEscapedStringEnd(this.#text, this.#at + 2, next);
      this.#addScalar(frame, { type: 'scalar', start: this.#at + 2, end, style: 'escaped', closed }, after);
      return;
    }
    // Fix: line ends and tabs between members are still escaped.
    this.#at += 2;
  }

  #readWord(frame: Frame, char: string): void {
    if (getClosingQuotes(char) !== null) {
      this.#readQuoted(frame, char);
      return;
    }
    if (this.#readPlainLiteral(frame)) return;
    if (this.#skipComment(char)) return;
    if (this.#skipTypeName(frame)) return;
    if (frame.key !== null) this.#readBareValue(frame);
    else if (isListFrame(frame) && frame.node.bracket !== '(' && !isKeyAt(this.#text, this.#at)) this.#readBareValue(frame);
    else this.#readBareKey(frame);
  }

  /** Reads JSON numbers and literals, which are most of the unquoted values. */
  #readPlainLiteral(frame: Frame): boolean {
    if ((frame.key === null && frame.hasKeys) || frame.dialect !== 'plain') return false;
    if (!matchesAt(LITERAL, this.#text, this.#at)) return false;
    const scalar: ScalarNode = { type: 'scalar', start: this.#at, end: LITERAL.lastIndex, style: 'bare', closed: true };
    if (frame.key === null && frame.close !== ']') return false;
    this.#at = LITERAL.lastIndex;
    this.#placeValue(frame, scalar);
    return true;
  }

  /** Fix: comments, Java's `<EOL>` markers, and the markers that inspectors print. */
  #skipComment(char: string): boolean {
    const text = this.#text;
    if (text.startsWith('//', this.#at) || (char === '#' && isWhitespaceChar(text[this.#at - 1]) && /[ \t\w]/.test(text[this.#at + 1] ?? ''))) {
      this.#at = findLineEnd(text, this.#at);
      return true;
    }
    if (text.startsWith('/*', this.#at)) {
      const end = text.indexOf('*/', this.#at + 2);
      this.#at = end === -1 ? text.length : end + 2;
      return true;
    }
    if (text.startsWith('#<', this.#at)) {
      this.#push('<', 'plain', false);
      this.#at += 1;
      return true;
    }
    if (!matchesAt(SKIPPED, text, this.#at)) return false;
    this.#at = SKIPPED.lastIndex;
    return true;
  }

  /** Skips type names before a value: `Object {`, `map[string]any{`, `Array (`, `b'…'`, `Some(…)`. */
  #skipTypeName(frame: Frame): boolean {
    const text = this.#text;
    if (text.startsWith('@{', this.#at)) {
      this.#at += 1;
      return true;
    }
    if (text.startsWith('map[', this.#at) && !matchesAt(GO_TYPE, text, this.#at)) {
      this.#at += 3;
      this.#push('[', 'go', false);
      return true;
    }
    for (const name of [OBJECT_OPENING, GO_TYPE, SHORT_PREFIX]) {
      if (!matchesAt(name, text, this.#at)) continue;
      this.#at = name.lastIndex;
      return true;
    }
    if (frame.dialect === 'go') return false;
    if (matchesAt(ARRAY_NAME, text, this.#at)) {
      this.#at = ARRAY_NAME.lastIndex;
      const members = skipWhitespace(text, this.#at + 1);
      const hasMembers = text[members] === '[' || text[members] === ')' || getClosingQuotes(text[members]) !== null;
      this.#push('(', hasMembers ? 'php' : 'plain', !hasMembers);
      return true;
    }
    if (frame.key === null && !isListFrame(frame)) return false;
    if (matchesAt(TYPE_NAME, text, this.#at)) {
      this.#at = TYPE_NAME.lastIndex;
      return true;
    }
    if (!matchesAt(CALL_NAME, text, this.#at)) return false;
    this.#at = CALL_NAME.lastIndex;
    this.#push('(', 'plain', true);
    return true;
  }

  #readQuoted(frame: Frame, quote: string): void {
    const text = this.#text;
    const after = skipWhitespace(text, this.#at + 1);
    // Fix: JSON is quoted but not escaped.
    const isEmbedded = text[this.#at + 1] === '{' && this.#isEmbedded(quote);
    const isStray = frame.key === null && !isListFrame(frame) && '},]'.includes(text[after] ?? '}');
    if (isEmbedded || isStray) {
      this.#at += 1;
      return;
    }
    const role = frame.key === null && !frame.isReplaceable && !isListFrame(frame) ? 'key' : 'value';
    const { end, next, closed } = findStringEnd(text, this.#at + 1, quote, role);
    const style = getStyle(quote);
    this.#addScalar(frame, { type: 'scalar', start: this.#at + 1, end, style, closed }, next);
  }

  /** Whether the structure between the quotes contains unescaped quotes that would end the string too early. */
  #isEmbedded(quote: string): boolean {
    EMBEDDED.lastIndex = this.#at + 1;
    const inner = EMBEDDED.exec(this.#text)?.[1];
    if (inner === undefined || inner === quote) return inner !== undefined;
    // Structures inside this string are not escaped either. Checking each one again would take quadratic time.
    if (this.#at < this.#embeddedUntil) return true;
    const { end, closed } = findStringEnd(this.#text, this.#at + 1, quote, 'value');
    const content = this.#text.slice(this.#at + 1, end);
    const isUnescaped = closed && content.split('{').length > content.split('}').length;
    if (isUnescaped) this.#embeddedUntil = end;
    return isUnescaped;
  }

  /** Stores a quoted scalar as a key, a value, a list member, or another part of a concatenated string. */
  #addScalar(frame: Frame, scalar: ScalarNode, next: number): void {
    this.#at = next;
    const after = skipWhitespace(this.#text, next);
    if (this.#continuesAt(scalar, next, after)) {
      this.#concatenate(frame, scalar, after);
      return;
    }
    this.#placeValue(frame, scalar);
  }

  /** Whether the string continues: `'…' + '…'` from an inspector, or adjacent `'…'` lines from Python's `pprint`. */
  #continuesAt(scalar: ScalarNode, next: number, after: number): boolean {
    const text = this.#text;
    if (scalar.style === 'escaped' || !scalar.closed) return false;
    if (text[after] === '+') return getClosingQuotes(text[skipWhitespace(text, after + 1)]) !== null;
    const quote = text[after] ?? '';
    if ((quote !== "'" && quote !== '"') || text[next - 1] !== quote || !text.slice(next, after).includes('\n')) return false;
    const { next: end } = findStringEnd(text, after + 1, quote, 'key');
    const separator = text[skipWhitespace(text, end)];
    return separator !== ':' && separator !== '=' && text[scalar.start - 1] === quote;
  }

  #concatenate(frame: Frame, first: ScalarNode, from: number): void {
    const more: { start: number; end: number }[] = [];
    let at: number = from;
    let part = first;
    do {
      const open = this.#text[at] === '+' ? skipWhitespace(this.#text, at + 1) : at;
      const quote = this.#text[open] ?? '';
      const { end, next, closed } = findStringEnd(this.#text, open + 1, quote, 'value');
      more.push({ start: open + 1, end });
      part = { ...first, start: open + 1, end, closed };
      this.#at = next;
      at = skipWhitespace(this.#text, next);
    } while (this.#continuesAt(part, this.#at, at));
    this.#placeValue(frame, { ...first, more });
  }

  #placeValue(frame: Frame, value: TreeNode): void {
    const last = frame.node.entries.at(-1);
    if (frame.key !== null) {
      this.#add(frame, frame.key, value);
      frame.key = null;
      frame.pending = null;
      return;
    }
    if (value.type === 'branch') {
      this.#placeBranch(frame, value, last);
      return;
    }
    const separator = this.#text[skipWhitespace(this.#text, this.#at)];
    const isKey = separator === ':' || separator === '=' || separator === '：';
    if (!isKey && frame.isReplaceable && last !== undefined) {
      frame.node.entries[frame.node.entries.length - 1] = { key: last.key, value };
      frame.isReplaceable = false;
    } else if (isKey || !isListFrame(frame)) {
      frame.pending = value;
      frame.isReplaceable = false;
    } else {
      this.#add(frame, null, value);
    }
  }

  #placeBranch(frame: Frame, value: BranchNode, last: TreeEntry | undefined): void {
    const pair = frame.close === ']' ? toPair(value) : null;
    if (pair !== null) this.#add(frame, resolveKeyText(this.#text, pair.key.start, pair.key.end), pair.value);
    else if (frame.isReplaceable && last !== undefined) frame.node.entries[frame.node.entries.length - 1] = { key: last.key, value };
    else this.#add(frame, isListFrame(frame) ? null : '', value);
    frame.pending = null;
    frame.isReplaceable = false;
  }

  #add(frame: Frame, key: string | null, value: TreeNode): void {
    frame.node.entries.push({ key, value });
    frame.isMemberEnded = true;
    if (key !== null) frame.hasKeys = true;
  }

  #readBareKey(frame: Frame): void {
    const text = this.#text;
    const start = this.#at;
    let end = start;
    while (end < text.length && /[^\s:=,;{}[\]()"'<>：]/.test(text[end] ?? '')) end += 1;
    end = findWrappedKeyEnd(text, end) ?? end;
    this.#at = Math.max(end, start + 1);
    const scalar: ScalarNode = { type: 'scalar', start, end, style: 'bare', closed: true };
    const after = skipSpaces(text, end);
    const separator = text[after];
    if (separator === ':' || separator === '=' || separator === '：') {
      frame.pending = scalar;
      this.#at = after;
    } else if (isListFrame(frame) || frame.isCall) {
      this.#placeValue(frame, scalar);
    }
  }

  #readBareValue(frame: Frame): void {
    const end = scanBareValue(this.#text, this.#at, frame.close, isListFrame(frame) && frame.key === null, frame.dialect === 'php');
    const scalar: ScalarNode = { type: 'scalar', start: this.#at, end, style: 'bare', closed: true };
    this.#at = Math.max(end, this.#at + 1);
    this.#placeValue(frame, scalar);
  }

  #readGoValue(frame: Frame): void {
    const start = skipSpaces(this.#text, this.#at);
    const char = this.#text[start] ?? '';
    if ('{["&'.includes(char) || this.#text.startsWith('map[', start)) return;
    const end = scanGoValue(this.#text, start, frame.close, frame.key ?? '');
    this.#at = end;
    this.#placeValue(frame, { type: 'scalar', start, end, style: 'bare', closed: true });
  }

  #endMember(frame: Frame): void {
    if (frame.key !== null) {
      this.#add(frame, frame.key, { type: 'scalar', start: this.#at, end: this.#at, style: 'bare', closed: true });
    }
    frame.key = null;
    frame.pending = null;
    frame.isMemberEnded = false;
    frame.isReplaceable = false;
  }

  #push(bracket: string, dialect: Opening['dialect'], isCall: boolean): BranchNode {
    const close = CLOSERS[bracket] ?? '}';
    const node: BranchNode = { type: 'branch', start: this.#at, end: this.#at, bracket, entries: [] };
    this.#at += 1;
    const frameDialect = dialect === 'plain' && bracket === '{' && this.#isGoStruct() ? 'go' : dialect;
    this.#frames.push({ node, close, dialect: frameDialect, isCall, pending: null, key: null, hasKeys: false, hasQuotedKeys: false, isMemberEnded: false, isReplaceable: false });
    this.#open[close] = (this.#open[close] ?? 0) + 1;
    return node;
  }

  /** Matches a struct as Go prints it, `{Error:{Code:Forbidden Message:…}}`: no quotes and no space after the colon. */
  #isGoStruct(): boolean {
    return matchesAt(GO_STRUCT, this.#text, this.#at);
  }

  /** Closes all frames up to the one that ends with `bracket`; ignores a stray bracket. */
  #close(bracket: string): void {
    if ((this.#open[bracket] ?? 0) > 0) {
      // Fix: closing brackets of inner structures are missing.
      while (this.#getTop().close !== bracket) this.#pop(this.#at);
      this.#pop(this.#at + 1);
    }
    this.#at += 1;
  }

  #pop(end: number): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    const saved = this.#at;
    this.#endMember(frame);
    frame.node.end = end;
    this.#open[frame.close] = (this.#open[frame.close] ?? 1) - 1;
    const parent = this.#frames.at(-1);
    if (parent === undefined) return;
    this.#at = end;
    const onlyEntry = frame.node.entries[0];
    const unwrapped = frame.isCall && frame.node.entries.length === 1 && onlyEntry?.key === null ? onlyEntry.value : frame.node;
    this.#placeValue(parent, unwrapped);
    if (frame.isCall) parent.isReplaceable = true;
    this.#at = saved;
  }

  #getTop(): Frame {
    const frame = this.#frames.at(-1);
    if (frame === undefined) throw new RangeError('no open frame');
    return frame;
  }
}

function getStyle(quote: string): ScalarStyle {
  if (quote === "'" || quote === '`') return 'single';
  return quote === '"' ? 'double' : 'smart';
}

function isListFrame(frame: Frame): boolean {
  if (frame.close === '}' || frame.close === '>' || frame.dialect !== 'plain') return false;
  return !frame.hasKeys;
}

/** Returns the key and value of a pair in a list, `('code', 'Forbidden')`: a member of a Python OrderedDict or a list of pairs. */
function toPair(branch: BranchNode): { key: ScalarNode; value: TreeNode } | null {
  const [first, second] = branch.entries;
  if (branch.bracket !== '(' || branch.entries.length !== 2) return null;
  if (first?.key !== null || second?.key !== null) return null;
  return first.value.type === 'scalar' ? { key: first.value, value: second.value } : null;
}
