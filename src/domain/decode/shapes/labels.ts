import { closersOf, lineEnd, skipSpaces } from '../text/characters.ts';
import { beginsRecord } from '../text/record-start.ts';
import type { TextView } from '../text/text-view.ts';
import type { BranchNode, ScalarNode, TreeEntry } from '../tree/tree-node.ts';
import { HOLE } from './define-shape.ts';

/*
 * Names that are read as labels wherever they stand: `code=…`, `Error code : …`, `錯誤碼：…`.
 * A name inside a longer word is none.
 */
const LABEL =
  /(?<![\w.$/@'’-])["']?((?:odata\.?|error[ _.-]?|api[ _.-]?)?(?:error[ _-]?)?(?:code|message|msg|target|description)|status(?:[ _-]?code)?|http[ _-]?status(?:[ _-]?code)?|(?:x-ms-|x-)?(?:client-)?(?:request|correlation|activity|trace)[ _-]?id|clientrequestid|tracking[ _-]?id|retry-after|inner[ _]?error|ref a|x-azure-ref|ray id|錯誤碼|錯誤代碼|錯誤訊息|訊息|代碼|狀態碼|目標|追蹤識別碼|要求識別碼)["']?[ \t]{0,24}(?:=>|[:=：])(?![:=/])/gi;

interface Label {
  readonly key: string;
  readonly keyStart: number;
  readonly valueStart: number;
}

/** A record of labelled values as a tree, like any other object. */
export interface LabelledRecord {
  readonly root: BranchNode;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds runs of labelled values: lines of a list (`code : …`), of YAML, or several on one line
 * (`code=… message="…"`). A label that comes again begins a new record.
 */
export function findLabelledRecords(view: TextView, text: string): readonly LabelledRecord[] {
  const records: LabelledRecord[] = [];
  let entries: (TreeEntry & { readonly start: number; readonly end: number })[] = [];
  const flush = (): void => {
    const first = entries[0];
    const last = entries.at(-1);
    if (first !== undefined && last !== undefined) {
      const root: BranchNode = { type: 'branch', start: first.start, end: last.end, bracket: '', entries };
      records.push({ root, start: first.start, end: last.end });
    }
    entries = [];
  };
  const labels = findLabels(text);
  let previousEnd = 0;
  for (const [index, label] of labels.entries()) {
    const next = labels[index + 1];
    const value = readValue(view.text, text, label, next);
    const isNew = entries.some((entry) => entry.key !== null && sameKey(entry.key, label.key)) || isParted(text, previousEnd, label.keyStart);
    if (isNew) flush();
    entries.push({ key: label.key, value, start: label.keyStart, end: value.end });
    previousEnd = value.end;
  }
  flush();
  return records;
}

function findLabels(text: string): readonly Label[] {
  const labels: Label[] = [];
  const pattern = new RegExp(LABEL);
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    labels.push({ key: found[1] ?? '', keyStart: found.index, valueStart: found.index + found[0].length });
  }
  return labels;
}

function sameKey(first: string, second: string): boolean {
  return plainKey(first) === plainKey(second);
}

function plainKey(key: string): string {
  return key.toLowerCase().replaceAll(/[\s_.-]/g, '').replace(/^error(?=code|message)/, '');
}

/** Whether a structure, the next record of a log or more than two lines lie between two labels. */
function isParted(text: string, from: number, to: number): boolean {
  if (to - from > 4000) return true;
  const between = text.slice(from, to);
  const lines = between.split('\n');
  if (between.includes(HOLE) && lines.length > 2) return true;
  if (lines.length > 12) return true;
  let at = from;
  for (const line of lines.slice(0, -1)) {
    at += line.length + 1;
    if (beginsRecord(text, at)) return true;
  }
  return false;
}

/** The value of a label: a quoted string, an indented block, or the rest of the line up to the next label. */
function readValue(source: string, text: string, label: Label, next: Label | undefined): ScalarNode {
  const start = skipSpaces(source, label.valueStart);
  const quote = source[start];
  if (quote !== undefined && closersOf(quote) !== null) {
    const end = quotedEnd(source, start, quote);
    if (end !== null) return { type: 'scalar', start: start + 1, end, style: quote === "'" ? 'single' : 'double', closed: true };
  }
  if (/^(?:[>|][+-]?)?[ \t]*\r?(?:\n|$)/.test(source.slice(start, start + 40))) return readBlock(source, start, label, next);
  const stop = bareEnd(source, text, start, next);
  const more = continuations(source, label, stop, next);
  return { type: 'scalar', start, end: stop, style: 'bare', closed: true, ...(more.length === 0 ? {} : { more }) };
}

function quotedEnd(source: string, start: number, quote: string): number | null {
  const closers = closersOf(quote) ?? quote;
  for (let at = start + 1; at < source.length && at < start + 20_000; at += 1) {
    const char = source[at] ?? '';
    if (char === '\\') at += 1;
    else if (closers.includes(char) && /^(?:[\s,;|)}\]]|$)/.test(source[at + 1] ?? '')) return at;
  }
  return null;
}

function bareEnd(source: string, text: string, start: number, next: Label | undefined): number {
  let end = lineEnd(source, start);
  if (next !== undefined && next.keyStart < end) end = next.keyStart;
  const hole = text.indexOf(HOLE, start);
  if (hole !== -1 && hole < end) end = hole;
  const parted = next !== undefined && end === next.keyStart;
  while (end > start && (parted ? /[\s,;|({[-]/ : /[\s,;]/).test(source[end - 1] ?? '')) end -= 1;
  return end;
}

/** Lines that go on under the value, as Format-List prints them: indented to its column. */
function continuations(source: string, label: Label, stop: number, next: Label | undefined): { start: number; end: number }[] {
  const more: { start: number; end: number }[] = [];
  const column = label.valueStart - source.lastIndexOf('\n', label.keyStart) - 1;
  let at = lineEnd(source, stop) + 1;
  const stopAt = next?.keyStart ?? source.length;
  while (at < stopAt && more.length < 40) {
    const end = lineEnd(source, at);
    const line = source.slice(at, end);
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (line.trim() === '' || indent < Math.max(8, column - 4)) break;
    more.push({ start: at + indent - 1, end: at + line.trimEnd().length });
    at = end + 1;
  }
  return more;
}

/** A YAML block: the lines under the key that are indented further. */
function readBlock(source: string, start: number, label: Label, next: Label | undefined): ScalarNode {
  const lineAt = source.lastIndexOf('\n', label.keyStart) + 1;
  const own = /^[ \t-]*/.exec(source.slice(lineAt, label.keyStart))?.[0].length ?? 0;
  const parts: { start: number; end: number }[] = [];
  const stopAt = next?.keyStart ?? source.length;
  for (let at = lineEnd(source, start) + 1; at < stopAt; ) {
    const end = lineEnd(source, at);
    const line = source.slice(at, end);
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (line.trim() === '' || indent <= own || line[indent] === HOLE) break;
    parts.push({ start: at + indent - (parts.length === 0 ? 0 : 1), end: at + line.trimEnd().length });
    at = end + 1;
  }
  const [first, ...more] = parts;
  if (first === undefined) return { type: 'scalar', start, end: start, style: 'bare', closed: true };
  return { type: 'scalar', ...first, style: 'bare', closed: true, ...(more.length === 0 ? {} : { more }) };
}
