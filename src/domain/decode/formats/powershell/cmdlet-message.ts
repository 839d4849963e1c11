import type { MappedText } from '../../text/mapped-text.ts';
import { unwrapLines } from '../../text/line-wraps/unwrap-lines.ts';
import { defineTextParser, PLACEHOLDER_CHAR } from '../define-parser.ts';
import { createLocated, createCandidate, type Located } from '../candidate.ts';

/** A cmdlet name at the start of a line: verb, noun, colon. */
const CMDLET = /(?:^|\n)[ \t]{0,3}[A-Z][A-Za-z]{1,20}-[A-Z][A-Za-z0-9_]{2,60}[ \t]?:(?=[ \t])/g;
/** Text of the web cmdlets, which is not a message of the service. */
const CLIENT_TEXT = /^(?:The remote server returned|Response status code|\{|<|[^A-Za-z]*$)/;
/** A header or a script position, which follows the message. */
const AFTER_MESSAGE = /^\s{0,20}(?:$|[A-Za-z][\w-]{1,40}\s{0,40}:(?:\s|$)|At |\+ )/;
const MAX_MESSAGE_CHARS = 2000;

/** Reads the message that a Microsoft Graph cmdlet prints before the status, code, and headers. */
export const cmdletMessage = defineTextParser({
  name: 'cmdlet-message',
  mayMatch: (text) => /\bErrorCode\s{0,20}:/.test(text),
  read({ mapped, text }) {
    return [...text.matchAll(CMDLET)].flatMap((found) => {
      const message = readMessage(mapped, text, found.index + found[0].length);
      if (message === null || CLIENT_TEXT.test(message.value.text)) return [];
      return [createCandidate(message.start, message.end, { format: 'powershell-5', role: 'context', message: message.value })];
    });
  },
});

/** Reads the message up to the lines of the response; `null` if it is empty or contains a structure. */
function readMessage(mapped: MappedText, text: string, from: number): { value: Located; start: number; end: number } | null {
  const stop = Math.min(text.length, from + MAX_MESSAGE_CHARS);
  const { mapped: unwrapped, toPosition } = unwrapLines(mapped, from, stop, (line) => (AFTER_MESSAGE.test(line) ? 'end' : 'wrap'));
  const message = unwrapped.text.trim();
  if (message === '') return null;
  const start = unwrapped.text.indexOf(message);
  const end = start + message.length;
  if (text.slice(toPosition(start), toPosition(end)).includes(PLACEHOLDER_CHAR)) return null;
  return { value: createLocated(unwrapped, start, end, { via: 'phrase', shape: 'powershell-5' }), start: toPosition(start), end: toPosition(end) };
}
