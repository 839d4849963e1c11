import { type MappedText, MappedTextBuilder } from '../../decode/text/mapped-text.ts';
import { readBackslashEscape } from './unescape-string.ts';

/** The shell for which a command line was written. */
export type Shell = 'bash' | 'cmd' | 'powershell';

/**
 * Splits the command that starts at `start` into words, without quotes, escapes and line continuations, up to the
 * end of the command. Each word maps its characters to their positions in the pasted text.
 */
export function splitShellWords(view: MappedText, start: number, shell: Shell): readonly MappedText[] {
  if (shell !== 'cmd') return new WordReader(view, start, shell).read();
  return new WordReader(removeCarets(view, start), 0, 'cmd').read();
}

/** Removes carets, and the line breaks that they continue, as `cmd` does before it runs a command. */
function removeCarets(view: MappedText, start: number): MappedText {
  const builder = new MappedTextBuilder(view);
  const { text } = view;
  let isQuoted = false;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '^' && !isQuoted) {
      const length = text.startsWith('\r\n', at + 1) ? 2 : 1;
      if (text[at + length] !== '\n') builder.copy(at + 1, at + 2);
      at += length;
    } else {
      if (char === '"') isQuoted = !isQuoted;
      if (char === '\n') isQuoted = false;
      builder.copy(at, at + 1);
    }
  }
  return builder.build(false);
}

class WordReader {
  readonly #view: MappedText;
  readonly #text: string;
  readonly #shell: Shell;
  readonly #words: MappedText[] = [];
  #word: MappedTextBuilder | null = null;
  #at: number;

  constructor(view: MappedText, start: number, shell: Shell) {
    this.#view = view;
    this.#text = view.text;
    this.#shell = shell;
    this.#at = start;
  }

  read(): readonly MappedText[] {
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at] ?? '';
      const continued = this.#getContinuationLength();
      if (continued > 0) {
        this.#at += continued;
      } else if (char === '\n' || char === ';' || char === '|') {
        break;
      } else if (/\s/.test(char)) {
        this.#endWord();
        this.#at += 1;
      } else {
        this.#readPart(char);
      }
    }
    this.#endWord();
    return this.#words;
  }

  /** The length of the line continuation at the current position; 0 if there is none. */
  #getContinuationLength(): number {
    const text = this.#text;
    const continuation = this.#shell === 'bash' ? '\\' : '`';
    if (this.#shell === 'cmd' || text[this.#at] !== continuation) return 0;
    // Error recovery: accepts spaces after the continuation character, although a shell does not.
    let at = this.#at + 1;
    while (text[at] === ' ' || text[at] === '\t' || text[at] === '\r') at += 1;
    return text[at] === '\n' ? at + 1 - this.#at : 0;
  }

  #readPart(char: string): void {
    this.#word ??= new MappedTextBuilder(this.#view);
    if (this.#shell === 'bash' && char === '$' && this.#text[this.#at + 1] === "'") this.#readQuoted(2, "'", 'ansi-c');
    else if (char === "'" && this.#shell !== 'cmd') this.#readQuoted(1, "'", this.#shell === 'bash' ? 'literal' : 'single');
    else if (char === '"') this.#readQuoted(1, '"', 'double');
    else this.#readUnquoted(char);
  }

  #readUnquoted(char: string): void {
    const isEscape = this.#shell === 'bash' && char === '\\' && this.#at + 1 < this.#text.length;
    const isQuoteOfC = this.#shell !== 'bash' && char === '\\' && this.#text[this.#at + 1] === '"';
    if (isEscape || isQuoteOfC) this.#at += 1;
    this.#word?.copy(this.#at, this.#at + 1);
    this.#at += 1;
  }

  #readQuoted(opening: number, quote: string, rules: 'literal' | 'ansi-c' | 'single' | 'double'): void {
    this.#at += opening;
    const text = this.#text;
    while (this.#at < text.length) {
      const escape = this.#readEscape(rules);
      if (escape !== null) {
        this.#word?.put(escape.text, this.#at, this.#at + escape.length);
        this.#at += escape.length;
      } else if (text[this.#at] === quote) {
        this.#at += 1;
        return;
      } else {
        this.#word?.copy(this.#at, this.#at + 1);
        this.#at += 1;
      }
    }
  }

  #readEscape(rules: 'literal' | 'ansi-c' | 'single' | 'double'): { readonly text: string; readonly length: number } | null {
    const text = this.#text;
    const next = text[this.#at + 1] ?? '';
    const pair = text[this.#at] + next;
    switch (rules) {
      case 'literal':
        return null;
      case 'ansi-c':
        return readBackslashEscape(text, this.#at);
      case 'single':
        if (pair === "''") return { text: "'", length: 2 };
        return pair === '\\"' ? { text: '"', length: 2 } : null;
      case 'double':
        if (this.#shell === 'bash') return text[this.#at] === '\\' && '"\\$`\n'.includes(next) ? { text: next === '\n' ? '' : next, length: 2 } : null;
        if (this.#shell === 'powershell' && text[this.#at] === '`' && next !== '') return { text: next, length: 2 };
        if (pair === '""' && !/\s/.test(text[this.#at + 2] ?? ' ')) return { text: '"', length: 2 };
        if (pair === '\\"' || (pair === '\\\\' && text[this.#at + 2] === '"')) return { text: next, length: 2 };
        return null;
    }
  }

  #endWord(): void {
    if (this.#word !== null) this.#words.push(this.#word.build(false));
    this.#word = null;
  }
}
