import { type MappedText, MappedTextBuilder } from '../mapped-text.ts';

/** Returns the length of the prefix that a tool added to a line; 0 if there is none. */
type Prefix = (line: string) => number;

const QUOTE: Prefix = (line) => /^(?:[ \t]{0,3}>[ \t]?){1,9}/.exec(line)?.[0].length ?? 0;
const GUTTER: Prefix = (line) => /^[ \t]{0,12}(?:\d{1,6}|Line)?[ \t]{0,6}[|│┃║╎][ \t]?/.exec(line)?.[0].length ?? 0;
const SERVICE: Prefix = (line) => /^[\w.-]{1,60}[ \t]{1,20}\|[ \t]/.exec(line)?.[0].length ?? 0;
const NUMBER: Prefix = (line) => /^[ \t]{0,8}\d{1,6}(?:[:.|→)]|[ \t])[ \t]?/.exec(line)?.[0].length ?? 0;
const DIFF: Prefix = (line) => (/^[+-](?![+-]{2} )/.test(line) ? 1 : 0);
const COMMENT: Prefix = (line) => /^[ \t]{0,8}(?:#|\/\/|\*|--|REM|')[ \t]/.exec(line)?.[0].length ?? 0;

/** A line of a structure that is printed on several lines: a bracket, a key, or the end of a value. */
const FRAGMENT = /^\s{0,200}(?:[{}[\]]|["'“„][^"'“”\n]{1,80}["'”]\s{0,9}(?:[:=,]|$)|[A-Za-z_][\w-]{0,40}\s{0,9}:\s|<\/?[A-Za-z])/;

/**
 * Removes the prefix that email clients, consoles, Docker Compose, diffs, editors, and log drivers add
 * to every line, one layer at a time. Fix: a value or structure continues after the prefix.
 */
export function stripLinePrefixes(mapped: MappedText): MappedText {
  let current = mapped;
  for (let layer = 0; layer < 4; layer += 1) {
    const next = stripOnce(current);
    if (next === current) return current;
    current = next;
  }
  return current;
}

function stripOnce(mapped: MappedText): MappedText {
  if (!mapped.text.includes('\n')) return mapped;
  const lines = splitLines(mapped.text);
  const lengths = measurePrefixes(mapped.text, lines);
  if (!lengths.some((length) => length > 0)) return mapped;
  const builder = new MappedTextBuilder(mapped);
  for (const [index, { start, end }] of lines.entries()) builder.copy(start + (lengths[index] ?? 0), end);
  return builder.build(false);
}

interface Line {
  readonly start: number;
  /** The position after the line end. */
  readonly end: number;
  readonly text: string;
}

function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline + 1;
    lines.push({ start, end, text: text.slice(start, Math.min(end, start + 300)).replace(/\r?\n$/, '') });
    start = end;
  }
  return lines;
}

function measurePrefixes(text: string, lines: readonly Line[]): readonly number[] {
  const nonEmptyLines = lines.filter(({ text: line }) => line.trim() !== '');
  // In a `curl -v` transcript, `>` and `<` distinguish the request from the response.
  const isTranscript = /(?:^|\n)[ \t]{0,8}(?:> ?)?< ?HTTP\/\d/.test(text);
  if (!isTranscript && getPrefixedShare(nonEmptyLines, QUOTE) >= 0.5) return measurePrefix(lines, QUOTE);
  if (isTranscript && getPrefixedShare(nonEmptyLines, QUOTE) === 1) return measurePrefix(lines, QUOTE);
  const hasBars = /[|│┃║╎]/.test(text);
  if (hasBars && nonEmptyLines.filter(({ text: line }) => GUTTER(line) > 0).length >= 2 && /(?:^|\n)[ \t]*[|│┃║╎]|\n[ \t]*\d+[ \t]*[|│]/.test(text) && !isTable(nonEmptyLines)) {
    return measurePrefix(lines, GUTTER);
  }
  if (hasBars && getPrefixedShare(nonEmptyLines, SERVICE) >= 0.6 && !isTable(nonEmptyLines) && isRepeated(nonEmptyLines, SERVICE)) return measurePrefix(lines, SERVICE);
  if (isNumbered(nonEmptyLines)) return measurePrefix(lines, NUMBER);
  if (nonEmptyLines.length > 2 && getPrefixedShare(nonEmptyLines, DIFF) >= 0.6 && !/^-\s/.test(nonEmptyLines[0]?.text ?? '') && /[{}[\]"]/.test(text)) return measurePrefix(lines, DIFF);
  if (nonEmptyLines.length > 2 && getPrefixedShare(nonEmptyLines, COMMENT) >= 0.8 && /[{}[\]"<]/.test(text)) return measurePrefix(lines, COMMENT);
  return findCommonPrefixes(lines);
}

function getPrefixedShare(lines: readonly Line[], prefix: Prefix): number {
  return lines.length === 0 ? 0 : lines.filter(({ text }) => prefix(text) > 0).length / lines.length;
}

function measurePrefix(lines: readonly Line[], prefix: Prefix): readonly number[] {
  return lines.map(({ text }) => prefix(text));
}

/** The names of a few services repeat; the first cells of a table do not. */
function isRepeated(lines: readonly Line[], prefix: Prefix): boolean {
  const found = lines.map(({ text }) => text.slice(0, prefix(text)).trim()).filter((name) => name !== '');
  return new Set(found).size * 2 <= found.length;
}

/** Rows of a Markdown table begin and end with a bar and contain at least one more bar. */
function isTable(lines: readonly Line[]): boolean {
  return lines.filter(({ text }) => /^\s{0,9}\|.{0,280}\|.{0,280}\|\s{0,9}$/.test(text)).length > 1;
}

/** Whether most lines begin with a number that is one higher than on the previous line. */
function isNumbered(lines: readonly Line[]): boolean {
  if (lines.length < 3) return false;
  let previous = Number.NaN;
  let ascending = 0;
  for (const { text } of lines) {
    const number = Number(/^[ \t]{0,8}(\d{1,6})(?:[:.|→)]|[ \t]|$)/.exec(text)?.[1] ?? Number.NaN);
    if (number === previous + 1) ascending += 1;
    previous = number;
  }
  return ascending >= (lines.length - 1) * 0.7;
}

/** Finds prefixes that consecutive lines share (digits may differ) before a structure, such as log driver timestamps. */
function findCommonPrefixes(lines: readonly Line[]): readonly number[] {
  const lengths = lines.map(() => 0);
  for (let first = 0; first < lines.length; ) {
    let length = Number.POSITIVE_INFINITY;
    let last = first;
    while (last + 1 < lines.length) {
      const shared = Math.min(length, getSharedPrefixLength(lines[last]?.text ?? '', lines[last + 1]?.text ?? ''));
      if (shared < 5) break;
      length = shared;
      last += 1;
    }
    if (last - first >= 2 && isSplitStructure(lines.slice(first, last + 1), length)) lengths.fill(length, first, last + 1);
    first = last + 1;
  }
  return lengths;
}

/** Returns the length of the shared prefix, which ends after a word and before any structure. A digit matches any other digit. */
function getSharedPrefixLength(first: string, second: string): number {
  const length = Math.min(first.length, second.length);
  let end = 0;
  let hasText = false;
  for (let at = 0; at < length; at += 1) {
    const char = first[at] ?? '';
    const other = second[at] ?? '';
    if (char !== other && !(isDigit(char) && isDigit(other))) break;
    if (char === '{' || char === '}' || char === '"' || char === "'") break;
    const isSpace = char <= ' ' || char === '\u3000';
    if (hasText && (isSpace || char === '|' || char === '>' || char === ']' || char === ':')) end = at + 1;
    if (!isSpace) hasText = true;
  }
  return end;
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function isSplitStructure(lines: readonly Line[], length: number): boolean {
  const remainders = lines.map(({ text }) => text.slice(length));
  const fragments = remainders.filter((rest) => FRAGMENT.test(rest)).length;
  const complete = remainders.filter((rest) => /[{[].{0,260}[}\]]\s*$/.test(rest)).length;
  return fragments >= lines.length * 0.6 && complete < lines.length * 0.5;
}
