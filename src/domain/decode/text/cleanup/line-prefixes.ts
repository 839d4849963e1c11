import { type MappedText, MappedTextBuilder } from '../mapped-text.ts';

/** How much of a line is a prefix that something put in front of it; 0 where it has none. */
type Prefix = (line: string) => number;

const QUOTE: Prefix = (line) => /^(?:[ \t]{0,3}>[ \t]?){1,9}/.exec(line)?.[0].length ?? 0;
const GUTTER: Prefix = (line) => /^[ \t]{0,12}(?:\d{1,6}|Line)?[ \t]{0,6}[|│┃║╎][ \t]?/.exec(line)?.[0].length ?? 0;
const SERVICE: Prefix = (line) => /^[\w.-]{1,60}[ \t]{1,20}\|[ \t]/.exec(line)?.[0].length ?? 0;
const NUMBER: Prefix = (line) => /^[ \t]{0,8}\d{1,6}(?:[:.|→)]|[ \t])[ \t]?/.exec(line)?.[0].length ?? 0;
const DIFF: Prefix = (line) => (/^[+-](?![+-]{2} )/.test(line) ? 1 : 0);
const COMMENT: Prefix = (line) => /^[ \t]{0,8}(?:#|\/\/|\*|--|REM|')[ \t]/.exec(line)?.[0].length ?? 0;

/** Line of a structure that was printed over several lines: a bracket, a key, the end of a value. */
const FRAGMENT = /^\s{0,200}(?:[{}[\]]|["'“„][^"'“”\n]{1,80}["'”]\s{0,9}(?:[:=,]|$)|[A-Za-z_][\w-]{0,40}\s{0,9}:\s|<\/?[A-Za-z])/;

/**
 * Takes away what mail programs, consoles, compose, diffs, editors and log drivers put in front of
 * every line, once per layer. Repair: a value or a structure goes on behind the prefix.
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
  /** Behind the line end. */
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
  const filled = lines.filter(({ text: line }) => line.trim() !== '');
  // In a transcript of `curl -v` the bracket tells the request from the response.
  const isTranscript = /(?:^|\n)[ \t]{0,8}(?:> ?)?< ?HTTP\/\d/.test(text);
  if (!isTranscript && getPrefixedShare(filled, QUOTE) >= 0.5) return measurePrefix(lines, QUOTE);
  if (isTranscript && getPrefixedShare(filled, QUOTE) === 1) return measurePrefix(lines, QUOTE);
  const hasBars = /[|│┃║╎]/.test(text);
  if (hasBars && filled.filter(({ text: line }) => GUTTER(line) > 0).length >= 2 && /(?:^|\n)[ \t]*[|│┃║╎]|\n[ \t]*\d+[ \t]*[|│]/.test(text) && !isTable(filled)) {
    return measurePrefix(lines, GUTTER);
  }
  if (hasBars && getPrefixedShare(filled, SERVICE) >= 0.6 && !isTable(filled) && isRepeated(filled, SERVICE)) return measurePrefix(lines, SERVICE);
  if (isNumbered(filled)) return measurePrefix(lines, NUMBER);
  if (filled.length > 2 && getPrefixedShare(filled, DIFF) >= 0.6 && !/^-\s/.test(filled[0]?.text ?? '') && /[{}[\]"]/.test(text)) return measurePrefix(lines, DIFF);
  if (filled.length > 2 && getPrefixedShare(filled, COMMENT) >= 0.8 && /[{}[\]"<]/.test(text)) return measurePrefix(lines, COMMENT);
  return findCommonPrefixes(lines);
}

function getPrefixedShare(lines: readonly Line[], prefix: Prefix): number {
  return lines.length === 0 ? 0 : lines.filter(({ text }) => prefix(text) > 0).length / lines.length;
}

function measurePrefix(lines: readonly Line[], prefix: Prefix): readonly number[] {
  return lines.map(({ text }) => prefix(text));
}

/** The names of a few services come again and again; the first cells of a table do not. */
function isRepeated(lines: readonly Line[], prefix: Prefix): boolean {
  const found = lines.map(({ text }) => text.slice(0, prefix(text)).trim()).filter((name) => name !== '');
  return new Set(found).size * 2 <= found.length;
}

/** Rows of a Markdown table begin and end with a bar, and hold more of them. */
function isTable(lines: readonly Line[]): boolean {
  return lines.filter(({ text }) => /^\s{0,9}\|.{0,280}\|.{0,280}\|\s{0,9}$/.test(text)).length > 1;
}

/** Line numbers count up by one. */
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

/** The prefix that neighbouring lines share, digits aside, where a structure goes on behind it: stamps of a log driver. */
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

/** How far two lines agree, a digit for a digit, up to the end of a word; never into a structure. */
function getSharedPrefixLength(first: string, second: string): number {
  const length = Math.min(first.length, second.length);
  let end = 0;
  let hasText = false;
  for (let at = 0; at < length; at += 1) {
    const char = first[at] ?? '';
    const other = second[at] ?? '';
    if (char !== other && !(isDigit(char) && isDigit(other))) break;
    if (char === '{' || char === '}' || char === '"' || char === "'") break;
    const isBlank = char <= ' ' || char === '\u3000';
    if (hasText && (isBlank || char === '|' || char === '>' || char === ']' || char === ':')) end = at + 1;
    if (!isBlank) hasText = true;
  }
  return end;
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function isSplitStructure(lines: readonly Line[], length: number): boolean {
  const rests = lines.map(({ text }) => text.slice(length));
  const fragments = rests.filter((rest) => FRAGMENT.test(rest)).length;
  const complete = rests.filter((rest) => /[{[].{0,260}[}\]]\s*$/.test(rest)).length;
  return fragments >= lines.length * 0.6 && complete < lines.length * 0.5;
}
