import { defineTextShape } from './define-shape.ts';
import { lineRest } from './line-rest.ts';
import { reading } from './reading.ts';

/** A cmdlet at the beginning of a line: verb, noun, colon. */
const CMDLET = /(?:^|\n)[ \t]{0,3}[A-Z][A-Za-z]{1,20}-[A-Z][A-Za-z0-9_]{2,60}[ \t]?:(?=[ \t])/g;
/** What the web cmdlets put there is no message of the service. */
const CLIENT_TEXT = /^(?:The remote server returned|Response status code|\{|<|[^A-Za-z]*$)/;

/** The message that a cmdlet of Microsoft Graph puts in front of status, code and headers. */
export const cmdletMessage = defineTextShape({
  name: 'cmdlet-message',
  claims: (text) => /\bErrorCode\s{0,20}:/.test(text),
  read(input) {
    return [...input.text.matchAll(CMDLET)].flatMap((found) => {
      const message = lineRest(input, found.index + found[0].length, { via: 'phrase', shape: 'powershell-5' });
      if (message === null || CLIENT_TEXT.test(message.text)) return [];
      return [reading(message.start, message.end, { shape: 'powershell-5', role: 'context', message })];
    });
  },
});
