import { lineEnd } from '../text/characters.ts';
import { ViewBuilder, type TextView } from '../text/text-view.ts';
import { wrapJoiner } from '../text/undo-wraps.ts';
import { defineTextShape, HOLE } from './define-shape.ts';
import { located, reading, type Reading } from './reading.ts';

/** `unexpected status 403 with OData error: Authorization_RequestDenied: Insufficient …`, in one line or wrapped; codes with an underscore are those of directory objects. */
const ERROR = /(?:\bstatus ([45]\d\d)(?: \([^)\n]{1,60}\))?\s{1,9}with\s{1,9})?\b(?:OData error:\s{1,9}(?=[A-Z])|with error:\s{1,9}(?=[A-Z][A-Za-z]{2,40}_))([A-Z][\w.]{3,80}):\s{1,9}(?=\S)/g;
/** No message goes over more lines. */
const MOST_LINES = 12;

/** The error of Microsoft Graph as the Go clients of Terraform and others put it into words. */
export const odataLine = defineTextShape({
  name: 'odata-line',
  claims: (text) => text.includes('OData error:') || text.includes('with error:'),
  read({ view, text }) {
    return [...text.matchAll(ERROR)].flatMap((found): Reading[] => {
      const [whole, digits, code = ''] = found;
      const start = found.index + whole.length;
      const message = readMessage(view, text, start);
      if (message === null) return [];
      const codeAt = found.index + whole.lastIndexOf(code);
      const statusAt = digits === undefined ? null : found.index + whole.indexOf(digits);
      const origin = { via: 'phrase', shape: 'go' } as const;
      return [
        reading(found.index, message.end, {
          shape: 'go',
          role: 'error',
          kind: 'graph',
          code: located(view, codeAt, codeAt + code.length, origin),
          status: statusAt === null ? null : located(view, statusAt, statusAt + 3, origin),
          message: located(message.view, 0, message.view.text.length, origin),
        }),
      ];
    });
  },
});

/** Up to an empty line or a structure; line ends that a console put in are undone. */
function readMessage(view: TextView, text: string, start: number): { view: TextView; end: number } | null {
  const builder = new ViewBuilder(view);
  let at = start;
  for (let lines = 0; lines < MOST_LINES; lines += 1) {
    const stop = lineEnd(text, at);
    let end = stop;
    while (end > at && /\s/.test(text[end - 1] ?? '')) end -= 1;
    if (end === at || text.slice(at, end).includes(HOLE)) return lines === 0 ? null : { view: builder.build(false), end: at };
    builder.copy(at, end);
    const next = /^\r?\n[ \t]{0,3}(?=[^\s│╵])/.exec(text.slice(stop, stop + 8));
    if (next === null || text[stop] === undefined) return { view: builder.build(false), end };
    const goesOn = stop + next[0].length;
    const joiner = wrapJoiner(text, stop, text.slice(Math.max(at, end - 60), end), text.slice(goesOn, goesOn + 60)) || ' ';
    builder.put(joiner, end, goesOn);
    at = goesOn;
  }
  return { view: builder.build(false), end: at };
}
