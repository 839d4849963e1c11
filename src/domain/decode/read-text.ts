import { appendAll } from './append-all.ts';
import type { ShapeId } from './decode-result.ts';
import { joinText, type StatusOf } from './join-text.ts';
import { readTree } from './read-tree.ts';
import { HOLE, type ShapeContext } from './shapes/define-shape.ts';
import { TEXT_SHAPES } from './shapes/index.ts';
import { findLabelledRecords } from './shapes/labels.ts';
import { findPairTables } from './shapes/pair-tables.ts';
import type { Reading } from './shapes/reading.ts';
import { findTableRows } from './shapes/tables.ts';
import { lineEnd } from './text/characters.ts';
import type { Clean } from './text/clean-text.ts';
import { decodeRegion, type Encoding } from './text/encoded-region.ts';
import { joinBareWraps } from './text/join-bare-wraps.ts';
import { joinChunks } from './text/join-chunks.ts';
import { joinOffsetRows } from './text/join-offset-rows.ts';
import { LineIndex } from './text/line-index.ts';
import { stripLinePrefixes } from './text/line-prefixes.ts';
import { restoreStart } from './text/restore-start.ts';
import { stripBoxes } from './text/strip-boxes.ts';
import type { TextView } from './text/text-view.ts';
import type { PartEncoding } from './tree/find-encoded-parts.ts';
import { findStructures, type FoundStructure } from './tree/find-structures.ts';
import { scanMarkup } from './tree/scan-markup.ts';

/** How many texts may lie inside each other: JSON in a string in JSON in a string … */
const MAX_DEPTH = 8;

export interface ReadContext extends ShapeContext {
  readonly statusOf: StatusOf;
  /** Takes noise out of each text before it is read. */
  readonly clean: Clean;
}

/** Reads everything in a text, then joins it. */
export function readText(original: TextView, context: ReadContext, depth = 0): readonly Reading[] {
  if (depth > MAX_DEPTH) return [];
  const { view, lines, readings } = collectReadings(original, context, depth);
  const joined = joinText(view.text, lines, readings, context.statusOf);
  // A status in passing tells something about the text that it stands in, not about one around it.
  return depth === 0 ? joined : joined.filter((reading) => reading.role !== 'context');
}

/** What was read in a text, before it is known what belongs together. */
export interface CollectedReadings {
  /** The text as it was read, without noise and prefixes: the readings lie in it. */
  readonly view: TextView;
  readonly lines: LineIndex;
  readonly readings: readonly Reading[];
}

/** Reads everything in a text: structures first, then what stands between them. */
export function collectReadings(original: TextView, context: ReadContext, depth: number): CollectedReadings {
  const cleaned = context.clean(original);
  const view = restoreStart(joinBareWraps(joinChunks(stripLinePrefixes(stripBoxes(joinOffsetRows(cleaned))))));
  const structures = findStructures(view);
  const readings: Reading[] = [];
  for (const structure of structures) appendAll(readings, readStructure(view, structure, context, depth));
  const text = withHoles(view.text, structures);
  const lines = new LineIndex(text);
  const input = { view, text, lines, isWhole: depth === 0, hasStructures: structures.length > 0, ...context };
  for (const shape of TEXT_SHAPES) {
    if (shape.claims(text)) appendAll(readings, shape.read(input));
  }
  for (const record of findLabelledRecords(view, text, lines)) {
    const found = readTree(view, record.root, 'labels', context, () => []);
    const alone = record.root.entries.length === 1;
    // One labelled status in running text is no failure yet.
    for (const reading of found) readings.push({ ...reading, at: record.start, until: record.end, role: alone && reading.role === 'failure' ? 'context' : reading.role });
  }
  if (/<\/?[A-Za-z]/.test(text)) appendAll(readings, readMarkup(view, text, context));
  appendAll(readings, readEscapedMarkup(view, text, context));
  for (const row of [...findTableRows(text), ...findPairTables(text)]) {
    const found = readTree(view, row.root, 'table', context, () => []);
    for (const reading of found) readings.push({ ...reading, at: row.start, until: row.end });
  }
  return { view, lines, readings };
}

/** Elements named like the parts of an error; what a page says in prose is read elsewhere. */
function readMarkup(view: TextView, text: string, context: ReadContext): readonly Reading[] {
  const start = text.indexOf('<');
  const root = scanMarkup(text, start, text.length);
  const found = readTree(view, root, 'xml', context, () => []);
  return found.filter((reading) => reading.role === 'error');
}

/** `&lt;code&gt;…`: elements that were escaped for the page around them. */
function readEscapedMarkup(view: TextView, text: string, context: ReadContext): readonly Reading[] {
  const end = text.lastIndexOf('&lt;/');
  const start = end === -1 ? -1 : text.indexOf('&lt;');
  if (start === -1) return [];
  const until = lineEnd(text, end);
  const decoded = decodeRegion(view, start, until, 'entities');
  return readMarkup(decoded, decoded.text, context).map((reading) => ({ ...unescaped(reading, 'entities'), at: start, until }));
}

function readStructure(view: TextView, structure: FoundStructure, context: ReadContext, depth: number): readonly Reading[] {
  const openText = (text: TextView): readonly Reading[] => readText(text, context, depth + 1);
  const found =
    structure.type === 'encoded'
      ? readText(structure.view, context, depth + 1).map((reading) => unescaped(reading, structure.encoding))
      : readTree(view, structure.root, notationOf(view, structure), context, openText, isHeaderBlock(view, structure.start) ? 'headers' : null);
  return found.map((reading) => ({ ...reading, at: structure.start, until: structure.end }));
}

function unescaped(reading: Reading, encoding: Encoding | PartEncoding): Reading {
  return { ...reading, shape: reading.shape === 'json-body' ? 'escaped-json' : reading.shape, wrappings: [{ kind: encoding }, ...reading.wrappings] };
}

/** `Headers: { … }`, as .NET prints a response. */
function isHeaderBlock(view: TextView, start: number): boolean {
  return /headers["']?\s{0,5}[:=]\s{0,5}$/i.test(view.text.slice(Math.max(0, start - 30), start));
}

function notationOf(view: TextView, { root, opening }: { root: { start: number; end: number }; opening: string }): ShapeId {
  if (opening !== '{') return 'object-dump';
  const head = view.text.slice(root.start, root.start + 200);
  if (/^\{\s*'/.test(head)) return 'python-dict';
  if (/^\{\s*(?:["“][^"“”\n]{1,80}["”]\s*=>|[A-Za-z_@$:][\w.:-]*\s*[:=])/.test(head)) return 'object-dump';
  return view.depth > 0 ? 'escaped-json' : 'json-body';
}

/** The text with every structure blotted out, at the same positions. */
function withHoles(text: string, structures: readonly FoundStructure[]): string {
  if (structures.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of structures) {
    parts.push(text.slice(at, start), HOLE.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
