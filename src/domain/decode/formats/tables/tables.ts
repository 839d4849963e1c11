import { findLineEnd } from '../../text/characters.ts';
import type { BranchNode, ScalarNode, TreeEntry } from '../../tree/tree-node.ts';
import { getFieldName, type FieldName } from '../objects/field-names.ts';

/** A table row as a tree, so that it can be read like any other object. */
export interface TableRow {
  readonly root: BranchNode;
  readonly start: number;
  readonly end: number;
}

export type Cell = Pick<ScalarNode, 'start' | 'end' | 'style'>;
export type CellSplitter = (line: string, offset: number) => readonly Cell[];

const RELEVANT_FIELDS: ReadonlySet<FieldName> = new Set(['code', 'message', 'target', 'status', 'requestId', 'traceId', 'errorCodes', 'errorText']);
const DASHES = /^[ \t]*-{2,}(?:[ \t]+-{2,})+[ \t]*$/;
/** A part of every column name for a code or a status. */
const MAY_NAME_FIELD = /code|status|resulttype|\brc\b|碼|狀態/i;
const RULE_LINE = /^[\s|:+=-]+$/;

const MAX_HEADING_CHARS = 2000;

/** Finds the rows of tables whose heading names a code or a status: CSV, TSV, Markdown, and PowerShell's Format-Table. */
export function findTableRows(text: string): readonly TableRow[] {
  const rows: TableRow[] = [];
  forEachTable(text, (header, from) => readRows(text, header, from, rows));
  return rows;
}

/** The range of a table heading, including the line of dashes under it. Positions refer to the text. */
export interface TableHeading {
  readonly start: number;
  readonly end: number;
}

/** Returns the heading of the table that continues to the end of the text; `null` if no table is open there. */
export function findOpenTable(text: string): TableHeading | null {
  let open: TableHeading | null = null;
  forEachTable(text, (header, from) => {
    const end = readRows(text, header, from, []);
    open = end >= text.length ? { start: header.start, end: Math.min(header.headingEnd, text.length) } : null;
    return end;
  });
  return open;
}

/** Returns the length of the rows at the start of `text` that belong to a heading from earlier text. */
export function measureRows(heading: string, text: string): number {
  const header = readHeader(heading, 0, findLineEnd(heading, 0));
  return header === null ? 0 : Math.min(readRows(text, header, 0, []), text.length);
}

function forEachTable(text: string, read: (header: Header, from: number) => number): void {
  for (let at = 0; at < text.length; ) {
    const end = findLineEnd(text, at);
    const header = end - at > MAX_HEADING_CHARS ? null : readHeader(text, at, end);
    at = header === null ? end + 1 : Math.max(end + 1, read(header, header.bodyAt));
  }
}

/** Reads the rows from `from` on and returns the position where they end. */
function readRows(text: string, header: Header, from: number, rows: TableRow[]): number {
  let start = from;
  while (start < text.length) {
    const stop = findLineEnd(text, start);
    const line = text.slice(start, stop).replace(/\r$/, '');
    if (line.trim() === '') break;
    if (!RULE_LINE.test(line)) {
      const cells = header.split(line, start);
      if (cells.length < Math.min(2, header.names.length)) break;
      rows.push(toRow(header.names, cells, start, stop));
    }
    start = stop + 1;
  }
  return start;
}

/** Whether the line from `start` to `end` is a table heading that names a code or a status. */
export function isHeading(text: string, start: number, end: number): boolean {
  return end - start <= MAX_HEADING_CHARS && readHeader(text, start, end) !== null;
}

interface Header {
  readonly names: readonly string[];
  readonly split: CellSplitter;
  readonly start: number;
  /** The end of the heading, including the line of dashes under it. */
  readonly headingEnd: number;
  readonly bodyAt: number;
}

function readHeader(text: string, start: number, end: number): Header | null {
  const line = text.slice(start, end).replace(/\r$/, '');
  if (!MAY_NAME_FIELD.test(line)) return null;
  const next = findLineEnd(text, end + 1);
  const below = text.slice(end + 1, Math.min(next, end + 2000)).replace(/\r$/, '');
  const isRuled = DASHES.test(below);
  const splitters: CellSplitter[] = isRuled ? [createColumnSplitter(below)] : ['\t', '|', ',', ';'].filter((mark) => line.includes(mark)).map(createCellSplitter);
  for (const split of splitters) {
    const names = split(line, 0).map((cell) => line.slice(cell.start, cell.end));
    if (isHeader(names)) return { names, split, start, headingEnd: (isRuled ? next : end) + 1, bodyAt: end + 1 };
  }
  return null;
}

/** A member of an object, which cannot be a column name. */
const MEMBER = /[{}]|["']\s{0,3}[:=]/;

/** Whether the names contain at least two known fields, including a code or a status, and no cell is a sentence or a member of an object. */
function isHeader(names: readonly string[]): boolean {
  if (names.some((name) => name.length > 40 || MEMBER.test(name))) return false;
  const fields = names.map(getFieldName);
  return (fields.includes('code') || fields.includes('status') || fields.includes('errorCodes')) && new Set(fields.filter((field) => field !== null && RELEVANT_FIELDS.has(field))).size >= 2;
}

function toRow(names: readonly string[], cells: readonly Cell[], start: number, end: number): TableRow {
  const entries: TreeEntry[] = names.flatMap((key, index) => {
    const cell = cells[index];
    return cell === undefined ? [] : [{ key, value: { type: 'scalar', closed: true, ...cell } }];
  });
  return { root: { type: 'branch', start, end, bracket: '', entries }, start, end };
}

/** Splits lines at the column positions of Format-Table, which begin at each run of dashes. */
function createColumnSplitter(dashes: string): CellSplitter {
  const starts = [...dashes.matchAll(/-+/g)].map((found) => found.index);
  return (line, offset) =>
    starts.map((from, index) => trimCell(line, Math.min(from, line.length), Math.min(starts[index + 1] ?? line.length, line.length), offset, 'bare'));
}

/** Splits lines at a separator. A quoted cell may contain the separator. */
export function createCellSplitter(mark: string): CellSplitter {
  return (line, offset) => {
    const cells: Cell[] = [];
    const isBar = mark === '|';
    const last = isBar ? line.replace(/\|\s*$/, '').length : line.length;
    for (let at = isBar && /^\s*\|/.test(line) ? line.indexOf('|') + 1 : 0; at <= last; ) {
      const quoted = line[at] === '"' ? findQuotedEnd(line, at + 1) : null;
      const next = isBar ? findNextBar(line, quoted ?? at) : line.indexOf(mark, quoted ?? at);
      const stop = next === -1 || next > last ? last : next;
      cells.push(quoted === null ? trimCell(line, at, stop, offset, isBar ? 'cell' : 'bare') : { start: offset + at + 1, end: offset + quoted, style: 'csv' });
      at = stop + 1;
    }
    return cells;
  };
}

/** Returns the next bar that separates two cells. A bar after a backslash is part of its cell. */
function findNextBar(line: string, from: number): number {
  let at = line.indexOf('|', from);
  while (at > 0 && line[at - 1] === '\\') at = line.indexOf('|', at + 1);
  return at;
}

function findQuotedEnd(line: string, from: number): number | null {
  for (let at = line.indexOf('"', from); at !== -1; at = line.indexOf('"', at)) {
    if (line[at + 1] !== '"') return at;
    at += 2;
  }
  return null;
}

function trimCell(line: string, start: number, end: number, offset: number, style: Cell['style']): Cell {
  let from = start;
  let to = Math.max(start, end);
  while (from < to && /[\s`*]/.test(line[from] ?? '')) from += 1;
  while (to > from && /[\s`*]/.test(line[to - 1] ?? '')) to -= 1;
  return { start: offset + from, end: offset + to, style };
}
