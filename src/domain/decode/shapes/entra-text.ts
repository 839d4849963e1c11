import type { TextView } from '../text/text-view.ts';
import { unwrapLines } from '../text/unwrap-lines.ts';
import { defineTextShape, HOLE } from './define-shape.ts';
import { located, reading, type Located, type Reading } from './reading.ts';

const AADSTS = /AADSTS\d{4,8}\b/g;
const TRACE = /(?:Trace|Request) ID\s{0,3}:\s{0,3}([0-9a-f-]{36})\b/i;
const CORRELATION = /Correlation ID\s{0,3}:\s{0,3}([0-9a-f-]{36})\b/i;
const TIMESTAMP = /Timestamp\s{0,3}:\s{0,3}\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d{1,9})?Z?/i;

const DESCRIPTION = { via: 'description' } as const;

/** The first `AADSTS<number>` of a description. */
export function entraCode(description: Located): Located | null {
  AADSTS.lastIndex = 0;
  const found = AADSTS.exec(description.text);
  if (found === null) return null;
  const start = description.start + found.index;
  return located(description.view, start, start + found[0].length, DESCRIPTION);
}

/** An error of the token endpoint as one line of text, as command lines and libraries print it. */
export const entraText = defineTextShape({
  name: 'entra-line',
  claims: (text) => text.includes('AADSTS'),
  read({ view, text, lines }) {
    const readings: Reading[] = [];
    AADSTS.lastIndex = 0;
    for (let found = AADSTS.exec(text); found !== null; found = AADSTS.exec(text)) {
      const start = found.index;
      const description = wrappedDescription(view, text, start) ?? plainDescription(view, text, start, lines.endOf(start));
      const { end } = description;
      AADSTS.lastIndex = end;
      readings.push(
        reading(start, end, {
          shape: 'entra-line',
          role: 'error',
          kind: 'entra',
          code: located(view, start, start + found[0].length, DESCRIPTION),
          message: description.value.text[found[0].length] === ':' ? description.value : null,
          target: idIn(description.value, TRACE),
          requestId: idIn(description.value, CORRELATION),
          requestIdRank: 3,
        }),
      );
    }
    return readings;
  },
});

function idIn(description: Located, label: RegExp): Located | null {
  const found = label.exec(description.text);
  if (found === null) return null;
  const end = description.start + found.index + found[0].length;
  return located(description.view, end - (found[1] ?? '').length, end, DESCRIPTION);
}

/** A description, and where it ends in the text. */
interface Description {
  readonly value: Located;
  readonly end: number;
}

/** Repair: a description that a console broke over several lines, up to its time stamp; `null` where it is none. */
function wrappedDescription(view: TextView, text: string, start: number): Description | null {
  const stop = lastPlace(text, start);
  const newline = text.slice(start, stop).indexOf('\n');
  if (newline === -1) return null;
  let before = text.slice(start, start + newline).trimEnd();
  const { view: unwrapped, positionOf } = unwrapLines(view, start, stop, (line) => {
    // What comes behind the time stamp, which may be broken itself, belongs to something else.
    const isOver = line.trim() === '' || TIMESTAMP.test(before);
    before = `${before.slice(-STAMP_LENGTH)}${line}`;
    if (isOver) return 'end';
    return PART.test(line) ? 'sent' : 'wrap';
  });
  const stamp = TIMESTAMP.exec(unwrapped.text);
  if (stamp === null) return null;
  const end = stamp.index + stamp[0].length;
  return { value: located(unwrapped, 0, end, DESCRIPTION), end: positionOf(end) };
}

/** The parts of a description that Entra sets on lines of their own. */
const PART = /^[ \t]{0,20}(?:(?:Trace|Correlation|Request) ID|Timestamp)\s{0,3}:/i;
const LONGEST = 3000;
/** So much in front of a line may be the beginning of its time stamp. */
const STAMP_LENGTH = 60;

/** In front of the next number or structure. */
function lastPlace(text: string, start: number): number {
  const rest = text.slice(start, start + LONGEST);
  const next = rest.indexOf('AADSTS', 6);
  const own = next === -1 ? rest : rest.slice(0, next);
  const hole = own.indexOf(HOLE);
  return start + (hole === -1 ? own.length : hole);
}

function plainDescription(view: TextView, text: string, start: number, lineStop: number): Description {
  const end = descriptionEnd(text, start, lineStop);
  return { value: located(view, start, end, DESCRIPTION), end };
}

/** After the time stamp, which comes last, or at the end of the line. */
function descriptionEnd(text: string, start: number, lineStop: number): number {
  const rest = text.slice(start, start + LONGEST);
  const next = rest.indexOf('AADSTS', 6);
  const own = next === -1 ? rest : rest.slice(0, next);
  const stamp = TIMESTAMP.exec(own);
  if (stamp !== null) return start + stamp.index + stamp[0].length;
  let end = Math.min(lineStop, start + LONGEST, next === -1 ? text.length : start + next);
  const hole = text.slice(start, end).indexOf(HOLE);
  if (hole !== -1) end = start + hole;
  while (end > start && /[\s"'\\,;)}\]]/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}
