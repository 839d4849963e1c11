import { defineTextShape, HOLE } from './define-shape.ts';
import { located, reading } from './reading.ts';

const RECORD = /(?:^|\n)[ \t]{0,3}(?:[A-Z][A-Za-z]{1,20}-[A-Z][A-Za-z0-9_]{2,60})[ \t]?:[ \t]{1,3}([^\n]{3,2000})/g;
const CLIENT_TEXT = /^(?:The remote server returned|Response status code|\{|<|[^A-Za-z]*$)/;

/** The message that a cmdlet of Microsoft Graph puts in front of status, code and headers. */
export const cmdletMessage = defineTextShape({
  name: 'cmdlet-message',
  claims: (text) => /\bErrorCode\s{0,20}:/.test(text),
  read({ view, text }) {
    return [...text.matchAll(RECORD)].flatMap((found) => {
      const message = (found[1] ?? '').trimEnd();
      if (CLIENT_TEXT.test(message) || message.includes(HOLE)) return [];
      const start = found.index + found[0].indexOf(found[1] ?? '');
      const end = start + message.length;
      return [reading(start, end, { shape: 'powershell-5', role: 'context', message: located(view, start, end, { via: 'phrase', shape: 'powershell-5' }) })];
    });
  },
});
