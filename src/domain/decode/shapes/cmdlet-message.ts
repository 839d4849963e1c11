import type { TextView } from '../text/text-view.ts';
import { unwrapLines } from '../text/unwrap-lines.ts';
import { defineTextShape, HOLE } from './define-shape.ts';
import { located, reading, type Located } from './reading.ts';

/** A cmdlet at the beginning of a line: verb, noun, colon. */
const CMDLET = /(?:^|\n)[ \t]{0,3}[A-Z][A-Za-z]{1,20}-[A-Z][A-Za-z0-9_]{2,60}[ \t]?:(?=[ \t])/g;
/** What the web cmdlets put there is no message of the service. */
const CLIENT_TEXT = /^(?:The remote server returned|Response status code|\{|<|[^A-Za-z]*$)/;
/** A header, or the place in the script: behind the message. */
const BEHIND = /^\s{0,20}(?:$|[A-Za-z][\w-]{1,40}\s{0,40}:(?:\s|$)|At |\+ )/;
const LONGEST = 2000;

/** The message that a cmdlet of Microsoft Graph puts in front of status, code and headers. */
export const cmdletMessage = defineTextShape({
  name: 'cmdlet-message',
  claims: (text) => /\bErrorCode\s{0,20}:/.test(text),
  read({ view, text }) {
    return [...text.matchAll(CMDLET)].flatMap((found) => {
      const message = readMessage(view, text, found.index + found[0].length);
      if (message === null || CLIENT_TEXT.test(message.value.text)) return [];
      return [reading(message.start, message.end, { shape: 'powershell-5', role: 'context', message: message.value })];
    });
  },
});

/** Up to the lines of the response; `null` where a structure lies in it. */
function readMessage(view: TextView, text: string, from: number): { value: Located; start: number; end: number } | null {
  const stop = Math.min(text.length, from + LONGEST);
  const { view: unwrapped, positionOf } = unwrapLines(view, from, stop, (line) => (BEHIND.test(line) ? 'end' : 'wrap'));
  const message = unwrapped.text.trim();
  if (message === '') return null;
  const start = unwrapped.text.indexOf(message);
  const end = start + message.length;
  if (text.slice(positionOf(start), positionOf(end)).includes(HOLE)) return null;
  return { value: located(unwrapped, start, end, { via: 'phrase', shape: 'powershell-5' }), start: positionOf(start), end: positionOf(end) };
}
