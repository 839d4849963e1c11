/*
 * How a log begins a record: a date, a time, a syslog stamp, a level, a journal or access-log line.
 * Anchored and bounded, so that looking costs a constant.
 */
const RECORD =
  /^[ \t]{0,3}(?:[[(<]?\d{4}[-/]\d{2}[-/]\d{2}[T ,]|[[(]?\d{2}:\d{2}:\d{2}|[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}|\d{1,2}\/[A-Z][a-z]{2}\/\d{4}|\d{1,2}\/\d{1,2}\/\d{4}|[EWIF]\d{4} \d{2}:|<\d{1,3}>|[[(]?(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|CRITICAL)\b)/;

/** A stamp with a quote right behind it is the end of a string that a console broke. */
const BROKEN_STAMP = /^[ \t]{0,3}[\d :T.,Z+/-]{8,40}["'”’\\]/;

/** What {@link BROKEN_STAMP} takes for a part of a stamp, by its character code. */
const IN_STAMP = new Uint8Array(128);
for (const char of '0123456789 :T.,Z+/-') IN_STAMP[char.charCodeAt(0)] = 1;
const MAX_STAMP_CHARS = 40;

/** Whether a new log record begins at `index`, which is the start of a line. */
export function isRecordStart(text: string, index: number): boolean {
  // Every line of a log is asked, and most logs stamp theirs like this: it is told without a pattern.
  if (isDate(text, index)) return !isBrokenStamp(text, index);
  const head = text.slice(index, index + 48);
  return RECORD.test(head) && !BROKEN_STAMP.test(head);
}

/** `2026-11-23` and what goes on behind a date. */
function isDate(text: string, index: number): boolean {
  const next = text.charCodeAt(index + 10);
  if (next !== LETTER_T && next !== SPACE && next !== COMMA) return false;
  for (let at = 0; at < 10; at += 1) {
    const code = text.charCodeAt(index + at);
    if (at === 4 || at === 7 ? code !== DASH : code < DIGIT_0 || code > DIGIT_9) return false;
  }
  return true;
}

/** {@link BROKEN_STAMP} where a date was found. */
function isBrokenStamp(text: string, index: number): boolean {
  let end = index;
  while (end - index < MAX_STAMP_CHARS && IN_STAMP[text.charCodeAt(end)] === 1) end += 1;
  return '"\'”’\\'.includes(text[end] ?? ' ');
}

const SPACE = 0x20;
const COMMA = 0x2c;
const DASH = 0x2d;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const LETTER_T = 0x54;
