import { resolveKeyText } from './key-text.ts';
import { matchesAt } from './scan-string.ts';
import type { BranchNode, ScalarNode } from './tree-node.ts';

/** The result of {@link scanJson}: a tree, or the position where the text is no longer valid JSON. */
export type JsonScan = { readonly root: BranchNode } | { readonly root: null; readonly failedAt: number };

const NUMBER_OR_WORD = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Reads the object or array that begins at `index` if it is valid JSON (RFC 8259). Unlike the
 * tolerant scanner, it ends each string exactly where JSON ends it. One pass without recursion;
 * positions refer to `text`.
 */
export function scanJson(text: string, index: number): JsonScan {
  return new JsonScanner(text, index).scan();
}

class JsonScanner {
  readonly #text: string;
  #at: number;

  constructor(text: string, index: number) {
    this.#text = text;
    this.#at = index;
  }

  scan(): JsonScan {
    const root = this.#open();
    if (root === null) return { root, failedAt: this.#at };
    const branches = [root];
    let expected: 'member or end' | 'member' | 'comma or end' = 'member or end';
    for (let branch = branches.at(-1); branch !== undefined; branch = branches.at(-1)) {
      this.#skipWhitespace();
      if (expected !== 'member' && this.#skip(branch.bracket === '{' ? '}' : ']')) {
        branch.end = this.#at;
        branches.pop();
        expected = 'comma or end';
      } else if (expected === 'comma or end') {
        if (!this.#skip(',')) return { root: null, failedAt: this.#at };
        expected = 'member';
      } else {
        const key = branch.bracket === '{' ? this.#readKey() : null;
        const value = key === null && branch.bracket === '{' ? null : (this.#open() ?? this.#readScalar());
        if (value === null) return { root: null, failedAt: this.#at };
        branch.entries.push({ key, value });
        if (value.type === 'branch') branches.push(value);
        expected = value.type === 'branch' ? 'member or end' : 'comma or end';
      }
    }
    return { root };
  }

  #open(): BranchNode | null {
    const bracket = this.#text[this.#at];
    if (bracket !== '{' && bracket !== '[') return null;
    this.#at += 1;
    return { type: 'branch', start: this.#at - 1, end: this.#at, bracket, entries: [] };
  }

  /** Reads a key and its colon and stops at the value. */
  #readKey(): string | null {
    const key = this.#readString();
    this.#skipWhitespace();
    if (key === null || !this.#skip(':')) return null;
    this.#skipWhitespace();
    return resolveKeyText(this.#text, key.start, key.end);
  }

  #readScalar(): ScalarNode | null {
    const start = this.#at;
    if (this.#text[start] === '"') return this.#readString();
    if (!matchesAt(NUMBER_OR_WORD, this.#text, start)) return null;
    this.#at = NUMBER_OR_WORD.lastIndex;
    return { type: 'scalar', start, end: this.#at, style: 'bare', closed: true };
  }

  #readString(): ScalarNode | null {
    if (!this.#skip('"')) return null;
    const text = this.#text;
    const start = this.#at;
    for (; this.#at < text.length; this.#at += 1) {
      const char = text.charCodeAt(this.#at);
      if (char === QUOTE) {
        this.#at += 1;
        return { type: 'scalar', start, end: this.#at - 1, style: 'double', closed: true };
      }
      if (char < 32) return null;
      if (char === BACKSLASH) {
        if (!isEscape(text, this.#at + 1)) return null;
        this.#at += 1;
      }
    }
    return null;
  }

  #skip(char: string): boolean {
    if (this.#text[this.#at] !== char) return false;
    this.#at += 1;
    return true;
  }

  #skipWhitespace(): void {
    const text = this.#text;
    for (let char = text[this.#at]; char === ' ' || char === '\n' || char === '\r' || char === '\t'; char = text[this.#at]) this.#at += 1;
  }
}

const UNICODE = /u[0-9A-Fa-f]{4}/y;

function isEscape(text: string, index: number): boolean {
  const char = text[index];
  return char === 'u' ? matchesAt(UNICODE, text, index) : char !== undefined && '"\\/bfnrt'.includes(char);
}
