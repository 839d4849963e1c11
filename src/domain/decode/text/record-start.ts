/*
 * Matches the start of a log record: a date, a time, a syslog timestamp, a level, a journal line, or an access-log line.
 * The pattern is anchored and bounded, so each check takes constant time.
 */
const RECORD_START =
  /^[ \t]{0,3}(?:[[(<]?\d{4}[-/]\d{2}[-/]\d{2}[T ,]|[[(]?\d{2}:\d{2}:\d{2}|[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}|\d{1,2}\/[A-Z][a-z]{2}\/\d{4}|\d{1,2}\/\d{1,2}\/\d{4}|[EWIF]\d{4} \d{2}:|<\d{1,3}>|[[(]?(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|CRITICAL)\b)/;

/** A timestamp directly followed by a quote: the end of a string that a console wrapped. */
const BROKEN_STAMP = /^[ \t]{0,3}[\d :T.,Z+/-]{8,40}["'”’\\]/;

/** Character codes that {@link BROKEN_STAMP} accepts inside a timestamp. */
const IS_STAMP_CHAR = new Uint8Array(128);
for (const char of '0123456789 :T.,Z+/-') IS_STAMP_CHAR[char.charCodeAt(0)] = 1;
const MAX_STAMP_CHARS = 40;

/** Whether a log record begins at `index`, which must be the start of a line. */
export function isRecordStart(text: string, index: number): boolean {
  // Runs for every line of a log. Most logs use this format, so check it without a regular expression.
  if (isDate(text, index)) return !isBrokenStamp(text, index);
  const head = text.slice(index, index + 48);
  return RECORD_START.test(head) && !BROKEN_STAMP.test(head);
}

/** Whether a date such as `2026-11-23` starts at `index` and is followed by `T`, a space or a comma. */
function isDate(text: string, index: number): boolean {
  const next = text.charCodeAt(index + 10);
  if (next !== LETTER_T && next !== SPACE && next !== COMMA) return false;
  for (let at = 0; at < 10; at += 1) {
    const code = text.charCodeAt(index + at);
    if (at === 4 || at === 7 ? code !== DASH : code < DIGIT_0 || code > DIGIT_9) return false;
  }
  return true;
}

/** Applies {@link BROKEN_STAMP} to a line that starts with a date. */
function isBrokenStamp(text: string, index: number): boolean {
  let end = index;
  while (end - index < MAX_STAMP_CHARS && IS_STAMP_CHAR[text.charCodeAt(end)] === 1) end += 1;
  return '"\'”’\\'.includes(text[end] ?? ' ');
}

const SPACE = 0x20;
const COMMA = 0x2c;
const DASH = 0x2d;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const LETTER_T = 0x54;
