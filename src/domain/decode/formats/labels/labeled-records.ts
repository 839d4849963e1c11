import { getClosingQuotes, skipSpaces } from '../../text/characters.ts';
import type { LineIndex } from '../../text/line-index.ts';
import { isRecordStart } from '../../text/record-start.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { BranchNode, ScalarNode, TreeEntry } from '../../tree/tree-node.ts';
import { PLACEHOLDER_CHAR } from '../define-parser.ts';

/*
 * Names that are labels in any context: `code=…`, `Error code : …`, `錯誤碼：…`. A name inside a longer
 * word is not a label.
 */
const LABEL =
  /(?<![\w.$/@'’-])["']?((?:odata\.?|error[ _.-]?|api[ _.-]?)?(?:error[ _-]?)?(?:code|message|msg|target|description)|status(?:[ _-]?code)?|http[ _-]?status(?:[ _-]?code)?|(?:x-ms-|x-)?(?:client-)?(?:request|correlation|activity|trace)[ _-]?id|clientrequestid|tracking[ _-]?id|retry-after|inner[ _]?error|x-azure-ref|錯誤碼|錯誤代碼|錯誤訊息|訊息|代碼|狀態碼|目標|追蹤識別碼|要求識別碼)["']?[ \t]{0,24}(?:=>|[:=：])(?![:=/])/gi;

/*
 * Names with only a space before the value, as a log line lists them: `status 403, code Forbidden,
 * request-id …`. A single one is prose.
 */
const BARE_LABEL =
  /(?<![\w.$/@'’-])(?:status (?=[1-5]\d\d(?:,|;))|code (?=[A-Z]\w{3,60}(?:,|;|\)|\s*(?:\n|$)))|(?:client-)?request-id (?=[0-9a-f]{8}-[0-9a-f]{4}-))/g;

interface Label {
  readonly key: string;
  readonly keyStart: number;
  readonly valueStart: number;
}

/** A record of labeled values as a tree, so that it can be read like any other object. */
export interface LabeledRecord {
  readonly root: BranchNode;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds runs of labeled values: lines of a list (`code : …`) or of YAML, or several values on one line
 * (`code=… message="…"`). A repeated label begins a new record.
 */
export function findLabeledRecords(mapped: MappedText, text: string, lines: LineIndex): readonly LabeledRecord[] {
  const records: LabeledRecord[] = [];
  let entries: (TreeEntry & { readonly start: number; readonly end: number })[] = [];
  const keys = new Set<string>();
  const flush = (): void => {
    const first = entries[0];
    const last = entries.at(-1);
    if (first !== undefined && last !== undefined) {
      const root: BranchNode = { type: 'branch', start: first.start, end: last.end, bracket: '', entries };
      const record = { root, start: first.start, end: last.end };
      const before = records.at(-1);
      if (before === undefined || entries.length > 1 || !isRepeated(text, before, record)) records.push(record);
    }
    entries = [];
    keys.clear();
  };
  const labels = findLabels(text);
  const reader = new ValueReader(mapped.text, text, lines);
  let previousEnd = 0;
  for (const [index, label] of labels.entries()) {
    const next = labels[index + 1];
    const value = reader.read(label, next);
    const plain = toPlainKey(label.key);
    const isNew = keys.has(plain) || isSeparated(text, previousEnd, label.keyStart);
    if (isNew) flush();
    // The client's text (`msg`) is ignored if the record contains the service's message.
    else if (plain === 'msg' && keys.has('message')) continue;
    keys.add(plain);
    entries.push({ key: label.key, value, start: label.keyStart, end: value.end });
    previousEnd = value.end;
  }
  flush();
  return records;
}

/** The maximum distance in characters at which a repeated single label on the same line is skipped. */
const MAX_REPEAT_DISTANCE_CHARS = 200;

function isRepeated(text: string, before: LabeledRecord, record: LabeledRecord): boolean {
  if (record.start - before.start >= MAX_REPEAT_DISTANCE_CHARS || before.end - before.start !== record.end - record.start) return false;
  const between = text.slice(before.start, record.start);
  return between.startsWith(text.slice(record.start, record.end)) && !between.includes('\n');
}

function findLabels(text: string): readonly Label[] {
  const labels: Label[] = [];
  const pattern = new RegExp(LABEL);
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    labels.push({ key: found[1] ?? '', keyStart: found.index, valueStart: found.index + found[0].length });
  }
  const listedLabels = findListedLabels(text);
  return listedLabels.length === 0 ? labels : [...labels, ...listedLabels].toSorted((a, b) => a.keyStart - b.keyStart);
}

/** Finds labels that are listed with commas: at least two different ones near each other on a line. */
function findListedLabels(text: string): readonly Label[] {
  const found = [...text.matchAll(BARE_LABEL)].map((match): Label => ({ key: match[0].trim(), keyStart: match.index, valueStart: match.index + match[0].length }));
  return found.filter((label, index) => {
    const nearbyLabels = [found[index - 1], found[index + 1]].filter((other) => other !== undefined && Math.abs(other.keyStart - label.keyStart) < 160);
    return nearbyLabels.some((other) => other !== undefined && other.key !== label.key && !text.slice(Math.min(label.keyStart, other.keyStart), Math.max(label.keyStart, other.keyStart)).includes('\n'));
  });
}

function toPlainKey(key: string): string {
  return key.toLowerCase().replaceAll(/[\s_.-]/g, '').replace(/^error(?=code|message)/, '');
}

/** Whether two labels are separated by a structure, a new log record, or too many lines. */
function isSeparated(text: string, from: number, to: number): boolean {
  if (to - from > 4000) return true;
  const between = text.slice(from, to);
  const lines = between.split('\n');
  if (between.includes(PLACEHOLDER_CHAR) && lines.length > 2) return true;
  if (lines.length > 12) return true;
  let at = from;
  for (const line of lines.slice(0, -1)) {
    at += line.length + 1;
    if (isRecordStart(text, at)) return true;
  }
  return false;
}

/** The maximum length of a labeled value. */
const MAX_VALUE_CHARS = 20_000;

class ValueReader {
  readonly #source: string;
  /** The source with placeholders for structures. */
  readonly #text: string;
  readonly #lines: LineIndex;
  /** For each quote, the position before which no string can end, so that no text is searched twice. */
  readonly #openUntil = new Map<string, number>();

  constructor(source: string, text: string, lines: LineIndex) {
    this.#source = source;
    this.#text = text;
    this.#lines = lines;
  }

  /** Reads the value of a label: a quoted string, an indented block, or the rest of the line up to the next label. */
  read(label: Label, next: Label | undefined): ScalarNode {
    const source = this.#source;
    const start = skipSpaces(source, label.valueStart);
    const quote = source[start];
    if (quote !== undefined && getClosingQuotes(quote) !== null) {
      const end = this.#findQuotedEnd(start, quote, next);
      if (end !== null) return { type: 'scalar', start: start + 1, end, style: quote === "'" ? 'single' : 'double', closed: true };
    }
    if (/^(?:[>|][+-]?)?[ \t]*\r?(?:\n|$)/.test(source.slice(start, start + 40))) return this.#readBlock(start, label, next);
    const stop = this.#findBareEnd(start, next);
    const more = this.#readContinuations(label, stop, next);
    if (more.length === 0) return { type: 'scalar', start, end: stop, style: 'bare', closed: true };
    // The value continues after the punctuation at the end of this line.
    const end = stop + (/^[,;]{1,9}/.exec(source.slice(stop, stop + 9))?.[0].length ?? 0);
    return { type: 'scalar', start, end, style: 'bare', closed: true, more };
  }

  /** Finds the closing quote of a value. A quote counts only if the next label, a separator, or the end of the line follows. */
  #findQuotedEnd(start: number, quote: string, next: Label | undefined): number | null {
    const source = this.#source;
    const closers = getClosingQuotes(quote) ?? quote;
    for (let at = Math.max(start + 1, this.#openUntil.get(quote) ?? 0); at < source.length && at < start + MAX_VALUE_CHARS; at += 1) {
      const char = source[at] ?? '';
      if (char === '\\') at += 1;
      else if (closers.includes(char) && (skipSpaces(source, at + 1) === next?.keyStart || /^(?:[,;|)}\]]|[ \t]{0,40}(?:\r?\n|$)|[ \t]{1,9}[\w.$@-]{1,60}=)/.test(source.slice(at + 1, at + 110)))) return at;
    }
    this.#openUntil.set(quote, Math.min(source.length, start + MAX_VALUE_CHARS));
    return null;
  }

  #findBareEnd(start: number, next: Label | undefined): number {
    let end = Math.min(this.#lines.getLineEnd(start), start + MAX_VALUE_CHARS);
    const isBeforeLabel = next !== undefined && next.keyStart < end;
    if (isBeforeLabel) end = next.keyStart;
    const placeholderAt = this.#text.slice(start, end).indexOf(PLACEHOLDER_CHAR);
    if (placeholderAt !== -1) end = start + placeholderAt;
    while (end > start && (isBeforeLabel ? /[\s,;&|({[-]/ : /[\s,;]/).test(this.#source[end - 1] ?? '')) end -= 1;
    return end;
  }

  /** Reads the continuation lines under a value, which Format-List indents to the column of the value. */
  #readContinuations(label: Label, stop: number, next: Label | undefined): { start: number; end: number }[] {
    const column = label.valueStart - this.#lines.getLineStart(label.keyStart);
    return this.#readIndentedLines(stop, next, Math.max(8, column - 4)).map(({ start, end }) => ({ start: start - 1, end }));
  }

  /** Reads a YAML block: the lines under the key with deeper indentation. */
  #readBlock(start: number, label: Label, next: Label | undefined): ScalarNode {
    const lineAt = this.#lines.getLineStart(label.keyStart);
    const own = /^[ \t-]*/.exec(this.#source.slice(lineAt, Math.min(label.keyStart, lineAt + 200)))?.[0].length ?? 0;
    const [first, ...more] = this.#readIndentedLines(start, next, own + 1);
    if (first === undefined) return { type: 'scalar', start, end: start, style: 'bare', closed: true };
    const parts = more.map((part) => ({ start: part.start - 1, end: part.end }));
    return { type: 'scalar', ...first, style: 'bare', closed: true, ...(parts.length === 0 ? {} : { more: parts }) };
  }

  /** Reads the lines after the line of `index` that are indented by `minIndent` or more. */
  #readIndentedLines(index: number, next: Label | undefined, minIndent: number): { start: number; end: number }[] {
    const found: { start: number; end: number }[] = [];
    const stopAt = Math.min(next?.keyStart ?? this.#source.length, index + MAX_VALUE_CHARS);
    for (let at = this.#lines.getLineEnd(index) + 1; at < stopAt && found.length < 40; ) {
      const end = this.#lines.getLineEnd(at);
      const line = this.#source.slice(at, Math.min(end, at + MAX_VALUE_CHARS));
      const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
      if (line.trim() === '' || indent < minIndent || this.#text[at + indent] === PLACEHOLDER_CHAR) break;
      found.push({ start: at + indent, end: at + line.trimEnd().length });
      at = end + 1;
    }
    return found;
  }
}
