import type { MappedText } from '../../text/mapped-text.ts';
import { unwrapLines } from '../../text/line-wraps/unwrap-lines.ts';
import { defineTextParser, PLACEHOLDER_CHAR } from '../define-parser.ts';
import { createLocated, createCandidate, type Located, type Candidate } from '../candidate.ts';

const AADSTS = /AADSTS\d{4,8}\b/g;
const TRACE = /(?:Trace|Request) ID\s{0,3}:\s{0,3}([0-9a-f-]{36})\b/i;
const CORRELATION = /Correlation ID\s{0,3}:\s{0,3}([0-9a-f-]{36})\b/i;
const TIMESTAMP = /Timestamp\s{0,3}:\s{0,3}\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d{1,9})?Z?/i;

const DESCRIPTION = { via: 'description' } as const;

/** Returns the first `AADSTS<number>` in a description. */
export function findEntraCode(description: Located): Located | null {
  AADSTS.lastIndex = 0;
  const found = AADSTS.exec(description.text);
  if (found === null) return null;
  const start = description.start + found.index;
  return createLocated(description.mapped, start, start + found[0].length, DESCRIPTION);
}

/** Reads a token endpoint error that a command-line tool or a library prints as one line of text. */
export const entraText = defineTextParser({
  name: 'entra-line',
  mayMatch: (text) => text.includes('AADSTS'),
  read({ mapped, text, lines }) {
    const candidates: Candidate[] = [];
    AADSTS.lastIndex = 0;
    for (let found = AADSTS.exec(text); found !== null; found = AADSTS.exec(text)) {
      const start = found.index;
      const description = readWrappedDescription(mapped, text, start) ?? readPlainDescription(mapped, text, start, lines.getLineEnd(start));
      const { end } = description;
      AADSTS.lastIndex = end;
      candidates.push(
        createCandidate(start, end, {
          format: 'entra-line',
          role: 'error',
          kind: 'entra',
          code: createLocated(mapped, start, start + found[0].length, DESCRIPTION),
          message: description.value.text[found[0].length] === ':' ? description.value : null,
          target: findLabeledId(description.value, TRACE),
          requestId: findLabeledId(description.value, CORRELATION),
          requestIdRank: 3,
        }),
      );
    }
    return candidates;
  },
});

function findLabeledId(description: Located, label: RegExp): Located | null {
  const found = label.exec(description.text);
  if (found === null) return null;
  const end = description.start + found.index + found[0].length;
  return createLocated(description.mapped, end - (found[1] ?? '').length, end, DESCRIPTION);
}

/** A description and its end in the text. */
interface Description {
  readonly value: Located;
  readonly end: number;
}

/** Fix: a console wrapped a description, which ends with its timestamp. Returns `null` if it is not wrapped. */
function readWrappedDescription(mapped: MappedText, text: string, start: number): Description | null {
  const stop = findDescriptionLimit(text, start);
  const newline = text.slice(start, stop).indexOf('\n');
  if (newline === -1) return null;
  let before = text.slice(start, start + newline).trimEnd();
  const { mapped: unwrapped, toPosition } = unwrapLines(mapped, start, stop, (line) => {
    // Text after the timestamp, which may itself be wrapped, does not belong to the description.
    const isAfterEnd = line.trim() === '' || TIMESTAMP.test(before);
    before = `${before.slice(-MAX_STAMP_CHARS)}${line}`;
    if (isAfterEnd) return 'end';
    return LABELED_LINE.test(line) ? 'sent' : 'wrap';
  });
  const stamp = TIMESTAMP.exec(unwrapped.text);
  if (stamp === null) return null;
  const end = stamp.index + stamp[0].length;
  return { value: createLocated(unwrapped, 0, end, DESCRIPTION), end: toPosition(end) };
}

/** The parts of a description that Entra puts on their own lines. */
const LABELED_LINE = /^[ \t]{0,20}(?:(?:Trace|Correlation|Request) ID|Timestamp)\s{0,3}:/i;
const MAX_DESCRIPTION_CHARS = 3000;
/** The length of the text before a line that may contain the beginning of its timestamp. */
const MAX_STAMP_CHARS = 60;

/** Returns the position before the next number or structure. */
function findDescriptionLimit(text: string, start: number): number {
  const rest = text.slice(start, start + MAX_DESCRIPTION_CHARS);
  const next = rest.indexOf('AADSTS', 6);
  const own = next === -1 ? rest : rest.slice(0, next);
  const placeholderAt = own.indexOf(PLACEHOLDER_CHAR);
  return start + (placeholderAt === -1 ? own.length : placeholderAt);
}

function readPlainDescription(mapped: MappedText, text: string, start: number, lineStop: number): Description {
  const end = findDescriptionEnd(text, start, lineStop);
  return { value: createLocated(mapped, start, end, DESCRIPTION), end };
}

/** Returns the end of the timestamp, which is the last part, or the end of the line. */
function findDescriptionEnd(text: string, start: number, lineStop: number): number {
  const rest = text.slice(start, start + MAX_DESCRIPTION_CHARS);
  const next = rest.indexOf('AADSTS', 6);
  const own = next === -1 ? rest : rest.slice(0, next);
  const stamp = TIMESTAMP.exec(own);
  if (stamp !== null) return start + stamp.index + stamp[0].length;
  let end = Math.min(lineStop, start + MAX_DESCRIPTION_CHARS, next === -1 ? text.length : start + next);
  const placeholderAt = text.slice(start, end).indexOf(PLACEHOLDER_CHAR);
  if (placeholderAt !== -1) end = start + placeholderAt;
  while (end > start && /[\s"'\\,;)}\]]/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}
