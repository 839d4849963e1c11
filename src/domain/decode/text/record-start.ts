/*
 * How a log begins a record: a date, a time, a syslog stamp, a level, a journal or access-log line.
 * Anchored and bounded, so that looking costs a constant.
 */
const RECORD =
  /^[ \t]{0,3}(?:[[(<]?\d{4}[-/]\d{2}[-/]\d{2}[T ,]|[[(]?\d{2}:\d{2}:\d{2}|[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}|\d{1,2}\/[A-Z][a-z]{2}\/\d{4}|\d{1,2}\/\d{1,2}\/\d{4}|[EWIF]\d{4} \d{2}:|<\d{1,3}>|[[(]?(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|CRITICAL)\b)/;

/** A stamp with a quote right behind it is the end of a string that a console broke. */
const BROKEN_STAMP = /^[ \t]{0,3}[\d :T.,Z+/-]{8,40}["'”’\\]/;

/** Whether a new log record begins at `index`, which is the start of a line. */
export function beginsRecord(text: string, index: number): boolean {
  const head = text.slice(index, index + 48);
  return RECORD.test(head) && !BROKEN_STAMP.test(head);
}
