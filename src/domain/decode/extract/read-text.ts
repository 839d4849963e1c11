import { appendAll } from '../append-all.ts';
import type { FormatId } from '../formats/format-ids.ts';
import { joinTextCandidates, type GetStatus } from './join-text-candidates.ts';
import { readTree } from './read-tree.ts';
import { PLACEHOLDER_CHAR, type ParserContext } from '../formats/define-parser.ts';
import { TEXT_PARSERS } from '../formats/format-parsers.ts';
import { findLabeledRecords } from '../formats/labels/labeled-records.ts';
import { findPairTables } from '../formats/tables/pair-tables.ts';
import type { Candidate } from '../formats/candidate.ts';
import { findTableRows } from '../formats/tables/tables.ts';
import { findLineEnd } from '../text/characters.ts';
import type { CleanText } from '../text/cleanup/clean-text.ts';
import { decodeRegion, type Encoding } from '../text/encodings/encoded-region.ts';
import { joinBareWraps } from '../tree/join-bare-wraps.ts';
import { joinChunks } from '../text/cleanup/join-chunks.ts';
import { joinOffsetRows } from '../text/cleanup/join-offset-rows.ts';
import { LineIndex } from '../text/line-index.ts';
import { stripLinePrefixes } from '../text/cleanup/line-prefixes.ts';
import { restoreStart } from '../text/cleanup/restore-start.ts';
import { stripBoxes } from '../text/cleanup/strip-boxes.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { PartEncoding } from '../tree/find-encoded-parts.ts';
import { findStructures, type FoundStructure } from '../tree/find-structures.ts';
import { scanMarkup } from '../tree/scan-markup.ts';

/** Maximum nesting of texts, such as JSON in a string in JSON in a string. */
const MAX_DEPTH = 8;

export interface ReadContext extends ParserContext {
  readonly getStatus: GetStatus;
  /** Removes noise from each text before parsing. */
  readonly clean: CleanText;
}

/** Finds all candidates in a text and joins them. */
export function readText(original: MappedText, context: ReadContext, depth = 0): readonly Candidate[] {
  if (depth > MAX_DEPTH) return [];
  const { mapped, lines, candidates } = collectCandidates(original, context, depth);
  const joined = joinTextCandidates(mapped.text, lines, candidates, context.getStatus);
  // A status mentioned in a nested text is about that text and not about the text around it.
  return depth === 0 ? joined : joined.filter((candidate) => candidate.role !== 'context');
}

/** The candidates of one text before joining. */
export interface CollectedCandidates {
  /** The text without noise and prefixes, as it was parsed. The candidates refer to it. */
  readonly mapped: MappedText;
  readonly lines: LineIndex;
  readonly candidates: readonly Candidate[];
}

/** Finds all candidates in a text: structures first, then the text between them. */
export function collectCandidates(original: MappedText, context: ReadContext, depth: number): CollectedCandidates {
  const cleaned = context.clean(original);
  const mapped = restoreStart(joinBareWraps(joinChunks(stripLinePrefixes(stripBoxes(joinOffsetRows(cleaned))))));
  const structures = findStructures(mapped);
  const candidates: Candidate[] = [];
  for (const structure of structures) appendAll(candidates, readStructure(mapped, structure, context, depth));
  const text = coverStructures(mapped.text, structures);
  const lines = new LineIndex(text);
  const input = { mapped, text, lines, isWhole: depth === 0, hasStructures: structures.length > 0, ...context };
  for (const parser of TEXT_PARSERS) {
    if (parser.mayMatch(text)) appendAll(candidates, parser.read(input));
  }
  for (const record of findLabeledRecords(mapped, text, lines)) {
    const found = readTree(mapped, record.root, 'labels', context, () => []);
    const isAlone = record.root.entries.length === 1;
    // A single labeled status in prose is not a failure.
    for (const candidate of found) candidates.push({ ...candidate, at: record.start, until: record.end, role: isAlone && candidate.role === 'failure' ? 'context' : candidate.role });
  }
  if (/<\/?[A-Za-z]/.test(text)) appendAll(candidates, readMarkup(mapped, text, context));
  appendAll(candidates, readEscapedMarkup(mapped, text, context));
  for (const row of [...findTableRows(text), ...findPairTables(text)]) {
    const found = readTree(mapped, row.root, 'table', context, () => []);
    for (const candidate of found) candidates.push({ ...candidate, at: row.start, until: row.end });
  }
  return { mapped, lines, candidates };
}

/** Finds elements named like the fields of an error. Other parsers process the prose on a page. */
function readMarkup(mapped: MappedText, text: string, context: ReadContext): readonly Candidate[] {
  const start = text.indexOf('<');
  const root = scanMarkup(text, start, text.length);
  const found = readTree(mapped, root, 'xml', context, () => []);
  return found.filter((candidate) => candidate.role === 'error');
}

/** Finds elements that were escaped for the page around them, such as `&lt;code&gt;…`. */
function readEscapedMarkup(mapped: MappedText, text: string, context: ReadContext): readonly Candidate[] {
  const end = text.lastIndexOf('&lt;/');
  const start = end === -1 ? -1 : text.indexOf('&lt;');
  if (start === -1) return [];
  const until = findLineEnd(text, end);
  const decoded = decodeRegion(mapped, start, until, 'entities');
  return readMarkup(decoded, decoded.text, context).map((candidate) => ({ ...markAsEscaped(candidate, 'entities'), at: start, until }));
}

function readStructure(mapped: MappedText, structure: FoundStructure, context: ReadContext, depth: number): readonly Candidate[] {
  const openText = (text: MappedText): readonly Candidate[] => readText(text, context, depth + 1);
  const found =
    structure.type === 'encoded'
      ? readText(structure.mapped, context, depth + 1).map((candidate) => markAsEscaped(candidate, structure.encoding))
      : readTree(mapped, structure.root, detectFormat(mapped, structure), context, openText, isHeaderBlock(mapped, structure.start) ? 'headers' : null);
  return found.map((candidate) => ({ ...candidate, at: structure.start, until: structure.end }));
}

function markAsEscaped(candidate: Candidate, encoding: Encoding | PartEncoding): Candidate {
  return { ...candidate, format: candidate.format === 'json-body' ? 'escaped-json' : candidate.format, encodingLayers: [{ kind: encoding }, ...candidate.encodingLayers] };
}

/** Returns whether a block is `Headers: { … }`, as .NET prints a response. */
function isHeaderBlock(mapped: MappedText, start: number): boolean {
  return /headers["']?\s{0,5}[:=]\s{0,5}$/i.test(mapped.text.slice(Math.max(0, start - 30), start));
}

function detectFormat(mapped: MappedText, { root, opening }: { root: { start: number; end: number }; opening: string }): FormatId {
  if (opening !== '{') return 'object-dump';
  const head = mapped.text.slice(root.start, root.start + 200);
  if (/^\{\s*'/.test(head)) return 'python-dict';
  if (/^\{\s*(?:["“][^"“”\n]{1,80}["”]\s*=>|[A-Za-z_@$:][\w.:-]*\s*[:=])/.test(head)) return 'object-dump';
  return mapped.depth > 0 ? 'escaped-json' : 'json-body';
}

/** Replaces every structure with placeholder characters, keeping all positions. */
function coverStructures(text: string, structures: readonly FoundStructure[]): string {
  if (structures.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of structures) {
    parts.push(text.slice(at, start), PLACEHOLDER_CHAR.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
