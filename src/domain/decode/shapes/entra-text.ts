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
      const end = descriptionEnd(text, start, lines.endOf(start));
      const description = text.slice(start, end);
      const trace = idIn(view, start, TRACE.exec(description));
      const correlation = idIn(view, start, CORRELATION.exec(description));
      AADSTS.lastIndex = end;
      readings.push(
        reading(start, end, {
          shape: 'entra-line',
          role: 'error',
          kind: 'entra',
          code: located(view, start, start + found[0].length, DESCRIPTION),
          message: description[found[0].length] === ':' ? located(view, start, end, DESCRIPTION) : null,
          target: trace,
          requestId: correlation,
          requestIdRank: 3,
        }),
      );
    }
    return readings;
  },
});

function idIn(view: Located['view'], offset: number, found: RegExpExecArray | null): Located | null {
  if (found === null) return null;
  const end = offset + found.index + found[0].length;
  return located(view, end - (found[1] ?? '').length, end, DESCRIPTION);
}

/** After the time stamp, which comes last, or at the end of the line. */
function descriptionEnd(text: string, start: number, lineStop: number): number {
  const rest = text.slice(start, start + 3000);
  const next = rest.indexOf('AADSTS', 6);
  const own = next === -1 ? rest : rest.slice(0, next);
  const stamp = TIMESTAMP.exec(own);
  if (stamp !== null) return start + stamp.index + stamp[0].length;
  let end = Math.min(lineStop, start + 3000, next === -1 ? text.length : start + next);
  const hole = text.slice(start, end).indexOf(HOLE);
  if (hole !== -1) end = start + hole;
  while (end > start && /[\s"'\\,;)}\]]/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}
