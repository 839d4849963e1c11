import { defineTextParser } from '../define-parser.ts';
import { readLineRest } from '../prose/line-rest.ts';
import { createCandidate } from '../candidate.ts';

/** The exception class with the namespace that distinguishes it from other classes. */
const CLASS = /\b(?:Microsoft\.Graph|[Mm]sgraph)[\w.]{0,60}\.(?:ODataError|MainError|ApiException)s?: /g;

/** Reads an exception of the Microsoft Graph SDKs that contains only the message. */
export const sdkException = defineTextParser({
  name: 'sdk-exception',
  mayMatch: (text) => text.includes('ODataError') || text.includes('MainError'),
  read(input) {
    return [...input.text.matchAll(CLASS)].flatMap((found) => {
      const message = readLineRest(input, found.index + found[0].length, { via: 'phrase', shape: 'dotnet' });
      return message === null ? [] : [createCandidate(found.index, message.end, { format: 'dotnet', role: 'error', kind: 'graph', message })];
    });
  },
});
