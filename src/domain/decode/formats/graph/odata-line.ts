import { findLineEnd } from '../../text/characters.ts';
import { MappedTextBuilder, type MappedText } from '../../text/mapped-text.ts';
import { getWrapJoiner } from '../../text/line-wraps/wrap-joiner.ts';
import { defineTextParser, PLACEHOLDER_CHAR } from '../define-parser.ts';
import { createLocated, createCandidate, type Candidate } from '../candidate.ts';

/** `unexpected status 403 with OData error: Authorization_RequestDenied: Insufficient …`, on one line or wrapped. Codes with an underscore are codes of directory objects. */
const ERROR = /(?:\bstatus ([45]\d\d)(?: \([^)\n]{1,60}\))?\s{1,9}with\s{1,9})?\b(?:OData error:\s{1,9}(?=[A-Z])|with error:\s{1,9}(?=[A-Z][A-Za-z]{2,40}_))([A-Z][\w.]{3,80}):\s{1,9}(?=\S)/g;
/** The maximum number of lines in a message. */
const MAX_MESSAGE_LINES = 12;

/** Reads a Microsoft Graph error as Go clients such as Terraform providers print it. */
export const odataLine = defineTextParser({
  name: 'odata-line',
  mayMatch: (text) => text.includes('OData error:') || text.includes('with error:'),
  read({ mapped, text }) {
    return [...text.matchAll(ERROR)].flatMap((found): Candidate[] => {
      const [whole, digits, code = ''] = found;
      const start = found.index + whole.length;
      const message = readMessage(mapped, text, start);
      if (message === null) return [];
      const codeAt = found.index + whole.lastIndexOf(code);
      const statusAt = digits === undefined ? null : found.index + whole.indexOf(digits);
      const provenance = { via: 'phrase', shape: 'go' } as const;
      return [
        createCandidate(found.index, message.end, {
          format: 'go',
          role: 'error',
          kind: 'graph',
          code: createLocated(mapped, codeAt, codeAt + code.length, provenance),
          status: statusAt === null ? null : createLocated(mapped, statusAt, statusAt + 3, provenance),
          message: createLocated(message.mapped, 0, message.mapped.text.length, provenance),
        }),
      ];
    });
  },
});

/** Reads a message up to an empty line or a structure. Removes line breaks that a console added. */
function readMessage(mapped: MappedText, text: string, start: number): { mapped: MappedText; end: number } | null {
  const builder = new MappedTextBuilder(mapped);
  let at = start;
  for (let lines = 0; lines < MAX_MESSAGE_LINES; lines += 1) {
    const stop = findLineEnd(text, at);
    let end = stop;
    while (end > at && /\s/.test(text[end - 1] ?? '')) end -= 1;
    if (end === at || text.slice(at, end).includes(PLACEHOLDER_CHAR)) return lines === 0 ? null : { mapped: builder.build(false), end: at };
    builder.copy(at, end);
    const next = /^\r?\n[ \t]{0,3}(?=[^\s│╵])/.exec(text.slice(stop, stop + 8));
    if (next === null || text[stop] === undefined) return { mapped: builder.build(false), end };
    const nextLineStart = stop + next[0].length;
    const joiner = getWrapJoiner(text, stop, text.slice(Math.max(at, end - 60), end), text.slice(nextLineStart, nextLineStart + 60)) || ' ';
    builder.put(joiner, end, nextLineStart);
    at = nextLineStart;
  }
  return { mapped: builder.build(false), end: at };
}
