import { findLineEnd, trimStartChars, trimEndChars } from '../../text/characters.ts';
import type { TreeEntry } from '../../tree/tree-node.ts';
import { getFieldName, type FieldName } from '../objects/field-names.ts';
import { createCellSplitter, type TableRow } from './tables.ts';

const RELEVANT_FIELDS: ReadonlySet<FieldName> = new Set(['code', 'message', 'target', 'status', 'requestId', 'traceId']);
const RULE_LINE = /^[\s|:+=-]+$/;
const MAX_LINE_CHARS = 4000;
/** Markdown characters around a name. */
const MARKDOWN_MARKS = '*_`';

/**
 * Finds tables with names in the first column and values in the second, as notes and tickets contain
 * them: `| code | Forbidden |`, or tabs when copied from a spreadsheet. Each table describes one error;
 * a repeated name begins the next one.
 */
export function findPairTables(text: string): readonly TableRow[] {
  if (!text.includes('|') && !text.includes('\t')) return [];
  const tables: TableRow[] = [];
  let pairs: Pair[] = [];
  const flush = (): void => {
    const table = toTable(pairs);
    if (table !== null) tables.push(table);
    pairs = [];
  };
  for (let at = 0; at < text.length; ) {
    const stop = findLineEnd(text, at);
    const line = text.slice(at, Math.min(stop, at + MAX_LINE_CHARS)).replace(/\r$/, '');
    const pair = readPair(line, at);
    if (pair === null ? !RULE_LINE.test(line) : pairs.some((other) => other.name !== null && other.name === pair.name)) flush();
    if (pair !== null) pairs.push(pair);
    at = stop + 1;
  }
  flush();
  return tables;
}

interface Pair {
  readonly entry: TreeEntry;
  /** The field that the first cell names; `null` if the name is not an error field. */
  readonly name: FieldName | null;
  readonly start: number;
  readonly end: number;
}

function readPair(line: string, start: number): Pair | null {
  const mark = /^[ \t]{0,9}\|/.test(line) ? '|' : '\t';
  if (!line.includes(mark)) return null;
  const cells = createCellSplitter(mark)(line, start);
  const [name, value] = cells;
  if (name === undefined || value === undefined || cells.length !== 2) return null;
  const rawName = line.slice(name.start - start, name.end - start);
  const key = trimEndChars(trimStartChars(rawName, MARKDOWN_MARKS), `:：${MARKDOWN_MARKS}`);
  return { entry: { key, value: { type: 'scalar', closed: true, ...value } }, name: getFieldName(key), start, end: start + line.length };
}

/** Creates a table row if the pairs contain a code or a status and another error field; otherwise returns `null`. */
function toTable(pairs: readonly Pair[]): TableRow | null {
  const names = new Set(pairs.map(({ name }) => name).filter((name) => name !== null && RELEVANT_FIELDS.has(name)));
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined || names.size < 2 || !(names.has('code') || names.has('status'))) return null;
  return { root: { type: 'branch', start: first.start, end: last.end, bracket: '', entries: pairs.map(({ entry }) => entry) }, start: first.start, end: last.end };
}
