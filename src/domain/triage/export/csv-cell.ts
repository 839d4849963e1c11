/*
 * What makes a spreadsheet compute instead of show. Full-width forms are computed too where the
 * language of the program is Chinese or Japanese.
 */
const FORMULA_STARTS = String.raw`=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212`;

/** At the beginning of a cell, also behind quotes and blanks, which programs take away. */
const AT_START = new RegExp(String.raw`^["'${'`'}\u201C\u201D\u2018\u2019 \u00A0\u3000]*(?=[${FORMULA_STARTS}\t\r\n])`);

/** Behind what a program that expects other separators takes for the end of a cell. */
const AFTER_SEPARATOR = new RegExp(String.raw`[,;|\t\r\n]["']{0,4}(?=[${FORMULA_STARTS}])`, 'g');

/** Most cells: nothing in them could be a formula, a quote or the half of a character. */
const PLAIN = /^[A-Za-z0-9][\w .:/{}()-]*$/;

/**
 * A cell of a CSV file (RFC 4180), always in quotes, never a formula: an apostrophe stands before
 * whatever would begin one, as OWASP advises against CSV injection.
 */
export function formatCsvCell(value: string | number | null): string {
  if (value === null) return '""';
  if (typeof value === 'number' || PLAIN.test(value)) return `"${value}"`;
  const safe = value.toWellFormed().replace(AT_START, "$&'").replaceAll(AFTER_SEPARATOR, "$&'");
  return `"${safe.replaceAll('"', '""')}"`;
}
