/*
 * What makes a spreadsheet compute instead of show: at the beginning of a cell, also behind quotes
 * and blanks, and behind what another program may take for the end of a cell. Full-width forms are
 * computed too where the language of the program is Chinese or Japanese.
 */
const FORMULA = /(^["'`\u201C\u201D\u2018\u2019 \u00A0\u3000]*|[,;|\t\r\n]["']{0,4})([=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\u2212])/g;

/**
 * A cell of a CSV file (RFC 4180), always in quotes, never a formula: an apostrophe stands before
 * whatever would begin one, as OWASP advises against CSV injection.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '""';
  if (typeof value === 'number') return `"${value}"`;
  const safe = value.toWellFormed().replaceAll(FORMULA, (match, _, sign: string) => (match.length === 1 ? `'${sign}` : `${match.slice(0, -1)}'${sign}`));
  return `"${safe.replaceAll('"', '""')}"`;
}
