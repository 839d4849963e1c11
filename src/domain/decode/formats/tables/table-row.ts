import { findLineEnd } from '../../text/characters.ts';
import { isTrackingId } from '../../values/tracking-id.ts';
import { defineTextParser, type TextInput } from '../define-parser.ts';
import { createLocated, createCandidate, type Located, type Candidate } from '../candidate.ts';

/** The maximum length of a row in the documentation's tables. */
const MAX_ROW_CHARS = 500;
const MAX_CODE_CHARS = 60;

/** A status as the documentation prints it: `Not Found (404)`. */
const NAMED_STATUS = /^[A-Za-z ]{2,40}\([45]\d\d\)$/;

/** Reads a row whose first cell is a code or one of its display names, as copied from the documentation. */
export const tableRow = defineTextParser({
  name: 'table-row',
  mayMatch: (text) => text.includes('\t') || text.includes('|'),
  read(input) {
    const candidates: Candidate[] = [];
    for (let at = 0; at < input.text.length; ) {
      const end = findLineEnd(input.text, at);
      const row = readRow(input, at, Math.min(end, at + MAX_ROW_CHARS));
      if (row !== null) candidates.push(row);
      at = end + 1;
    }
    return candidates;
  },
});

function readRow(input: TextInput, start: number, end: number): Candidate | null {
  const [first, ...others] = splitCells(input, start, end);
  if (first === undefined || others.length === 0 || first.text === '' || first.text.length > MAX_CODE_CHARS || input.classify(first.text) === null) return null;
  const status = others.find((cell) => /^[45]\d\d$/.test(cell.text)) ?? null;
  const target = others.find((cell) => isTrackingId(cell.text)) ?? null;
  const message = others.find((cell) => cell !== status && cell !== target && / /.test(cell.text) && !NAMED_STATUS.test(cell.text)) ?? null;
  return createCandidate(start, end, { format: 'table', role: 'error', kind: 'defender', code: first, status, message, target });
}

/** Splits a row into cells without the Markdown characters around them. A bar before the first cell does not start a cell. */
function splitCells({ mapped, text }: TextInput, start: number, end: number): readonly Located[] {
  const cells: Located[] = [];
  for (let at = start; at <= end; ) {
    let stop = at;
    while (stop < end && text[stop] !== '\t' && text[stop] !== '|') stop += 1;
    let [from, to] = [at, stop];
    while (from < to && /[\s`*]/.test(text[from] ?? '')) from += 1;
    while (to > from && /[\s`*]/.test(text[to - 1] ?? '')) to -= 1;
    if (from < to || cells.length > 0 || text[stop] !== '|') cells.push(createLocated(mapped, from, to, { via: 'cell' }));
    at = stop + 1;
  }
  return cells;
}
